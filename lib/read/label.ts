import { foldText } from '../deal/fold.ts'
import { termOf, terms } from '../deal/vocabulary.ts'
import { cleanLabel } from '../page/clean.ts'
import { classWords } from './noise.ts'
import { filled, isLeaf, type Part, textOf } from './part.ts'

const labelClass =
  /(?:^|[\s_-])(?:labels?|lbl|labelcol|fieldlabel|caption|key|term|dt|fieldname|field-name|property-name|attribute-name|attr-name|field-title|item-title-label)(?:$|[\s_-])/
const badgeClass =
  /(?:^|[\s_-])(?:badge|pill|chip|tag|label-(?:default|primary|success|info|warning|danger|important|inverse))(?:$|[\s_-])/
const namingAttributes = [
  'data-testid',
  'data-test-id',
  'data-test',
  'data-qa',
  'data-selenium-test',
  'data-cy',
  'part',
  'slot',
]
const known = new Set<string>()

/** True for labels of the deal vocabulary, in any of its languages. */
export function isKnownLabel(text: string): boolean {
  if (known.size === 0) {
    for (const term of terms) {
      for (const list of [term.synonyms, term.inBlock ?? {}])
        for (const words of Object.values(list)) for (const word of words) known.add(foldText(word))
    }
  }
  return known.has(foldText(text))
}

const named = new Map<string, Set<string>>()

/** True for labels of this term, in any language: "Account" and "Konto" for `account.name`. */
export function isLabelOf(term: string, text: string): boolean {
  const labels =
    named.get(term) ??
    new Set(
      Object.values(termOf(term)?.synonyms ?? {})
        .flat()
        .map(foldText),
    )
  named.set(term, labels)
  return labels.has(foldText(text))
}

/** True for a part that is a link to another record and nothing else. */
export function isBareLink(part: Part | undefined): boolean {
  if (part?.kind !== 'element' || part.size === 0 || !isLeaf(part)) return false
  const link = part.element.closest('a[href]') ?? part.element.querySelector('a[href]')
  const href = link?.getAttribute('href') ?? ''
  return (
    href !== '' &&
    !/^(?:mailto|tel|sms):|^#(?![!/])/i.test(href) &&
    link?.textContent?.trim() === part.element.textContent?.trim()
  )
}

/** True for texts that could name a field: short, in words, no sentence, no address, no amount. */
export function couldLabel(text: string): boolean {
  if (text.length > 80) return false
  const label = cleanLabel(text)
  if (!label || label.length > 60 || label.includes('\n') || label.split(' ').length > 9) return false
  if (!/\p{L}/u.test(label) || /[@!。…]|[:：]\s*\S/.test(label)) return false
  // A full stop ends a sentence, but in an abbreviation that is known ("Tél.", "No.").
  if (label.endsWith('.') && !isKnownLabel(label)) return false
  return (label.match(/\d+/g) ?? []).length <= 1 && !/\d{3}/.test(label)
}

/** True where a class or a test attribute calls the element a label. */
function isCalledLabel(element: Element): boolean {
  const name = classWords(element)
  if (name && labelClass.test(name) && !badgeClass.test(name)) return true
  return namingAttributes.some(attribute => labelClass.test((element.getAttribute(attribute) ?? '').toLowerCase()))
}

function isLabelElement(element: Element): boolean {
  if (element.nodeName === 'LABEL') return true
  const role = element.getAttribute('role')
  return element.nodeName === 'DT' || role === 'term' || role === 'rowheader'
}

const strengths = new WeakMap<Part, 'sure' | 'maybe' | 'no'>()

/** How surely a part is a label by itself: `sure` by its markup or its colon, `no` where it cannot be one. */
export function labelStrength(part: Part): 'sure' | 'maybe' | 'no' {
  let strength = strengths.get(part)
  if (!strength) {
    strength = judge(part)
    strengths.set(part, strength)
  }
  return strength
}

function judge(part: Part): 'sure' | 'maybe' | 'no' {
  if (part.kind === 'button' || part.kind === 'image' || part.controls > 0 || part.size === 0 || part.size > 80)
    return 'no'
  if (!isLeaf(part)) return 'no'
  const text = textOf(part)
  if (!couldLabel(text)) return 'no'
  if (/[:：]$/.test(text)) return 'sure'
  let isLink = false
  for (let here = part; ; ) {
    if (here.kind === 'element') {
      if (isLabelElement(here.element) || isCalledLabel(here.element)) return 'sure'
      isLink ||= here.element.nodeName === 'A' && here.element.hasAttribute('href')
    }
    const [only, ...more] = here.kind === 'element' ? filled(here) : []
    if (!only || more.length) break
    here = only
  }
  return part.heading || isLink ? 'no' : 'maybe'
}
