import { tellingAttributes } from '../page/attributes.ts'
import { foldSpace } from '../page/clean.ts'
import type { Field } from '../page/field.ts'
import { countFields, type Survey } from '../page/survey.ts'
import { composedClosest, composedParent } from '../page/walk.ts'
import { kindOf } from './card-lines.ts'
import { companyPairs } from './company-card.ts'
import { contactPairs } from './contact-card.ts'
import type { Collected } from './controls.ts'
import { geometryPairs } from './geometry.ts'
import { settle } from './groups.ts'
import { isJobTitle } from './job-titles.ts'
import { isKnownLabel } from './label.ts'
import { unfolded } from './labelled-block.ts'
import type { Pair } from './pair.ts'
import { each, isLeaf, isWithin, type Part, solid, textOf } from './part.ts'
import { progressBars, progressPairs } from './progress.ts'
import { structurePairs } from './structure.ts'
import { titleValues } from './title-values.ts'
import { titlesAbove } from './titles.ts'
import { contentOf } from './value.ts'

/**
 * The pairs of label and value that a scene shows: by structure first, then by place, then what a contact card, a bar of
 * stages or the line under the title shows bare.
 * @param heading the record's title, where one is known.
 */
export function pairsIn(root: Part, heading?: string): Pair[] {
  const structure = structurePairs(root)
  const bars = progressBars(root)
  const settled = settle(structure.pairs).filter(pair => !bars.some(bar => isWithin(pair.row, bar.pair.row)))
  const pairs = settled.flatMap(unfolded)
  const taken = new Set<Part>([...structure.tables, ...bars.map(bar => bar.pair.row)])
  claim([...settled, ...pairs], taken)
  const placed = geometryPairs(root, taken).filter(pair => !isPerson(pair))
  claim(placed, taken)
  const titles = titlesAbove(root, new Set(placed.flatMap(pair => pair.labelPart ?? [])))
  for (const pair of placed) if (pair.labelPart) pair.section = titles.get(pair.labelPart) ?? []
  const bare = contactPairs(root, taken, [...pairs, ...placed])
  bare.push(...companyPairs(root, taken, [...pairs, ...placed, ...bare]))
  bare.push(...progressPairs(bars, [...pairs, ...placed, ...bare], root))
  claim(bare, taken)
  const all = withoutKickers(root, heading, [...pairs, ...placed, ...bare])
  return [...all, ...titleValues(root, heading, all, taken)]
}

/**
 * Without what stands over the record's title and is not of the record: the way to it ("Deals / Kestrel") over the title
 * itself, and tiles with the figures of a team or a month. What a label that records have says is kept.
 */
function withoutKickers(root: Part, heading: string | undefined, pairs: Pair[]): Pair[] {
  const title =
    heading &&
    [...each(root)].find(
      part => Math.abs(part.size - heading.length) < 3 && isLeaf(part) && foldSpace(textOf(part)) === heading,
    )
  if (!title) return pairs
  const top = solid(title).element.getBoundingClientRect().top
  const isAbove = ({ value: [part] }: Pair) => part && part.element.getBoundingClientRect().bottom <= top
  return pairs.filter(pair => {
    if (isKnownLabel(pair.label)) return true
    const text = foldSpace(pair.lead ?? pair.value.map(part => textOf(part)).join(' '))
    return text !== heading && !(/^\P{L}{0,4}\d/u.test(text) && isAbove(pair))
  })
}

/** A job over a mail address or a number: two lines about one person. */
function isPerson({ label, value: [part] }: Pair): boolean {
  return part !== undefined && /^(?:Email|Phone)$/.test(kindOf(part) ?? '') && isJobTitle(label) && !isKnownLabel(label)
}

function claim(pairs: Pair[], taken: Set<Part>): void {
  for (const pair of pairs) {
    for (const part of [pair.labelPart, ...pair.value]) if (part) taken.add(part)
    if (pair.lead) taken.add(pair.row)
  }
}

function elementOf(pair: Pair): Element {
  return (pair.value[0] ?? pair.labelPart ?? pair.row).element
}

/** A displayed pair as a field, with the element that shows the value and the one that it is ordered by. */
export interface Output extends Collected {
  anchor: Element
}

/** Displayed label/value pairs as fields. Keys are empty; the caller numbers them. */
export function outputsOf(pairs: Pair[]): Output[] {
  const survey: Survey = { candidates: [], headings: new Map(), fields: new Map(), further: new Set() }
  countFields(
    survey,
    pairs.map(pair => [elementOf(pair)]),
    composedParent,
  )
  return pairs.map((pair, position) => {
    const element = elementOf(pair)
    const type = element.getAttribute('role') ?? element.localName
    const signals: Field['signals'] = {
      labels: [{ text: pair.label, from: pair.from }],
      section: pair.section,
      type,
      form: -1,
      lang: composedClosest(element, '[lang]')?.getAttribute('lang') ?? '',
    }
    const attributes = tellingAttributes(element, survey)
    if (attributes) signals.attributes = attributes
    const print = {
      control: 'output',
      label: pair.label,
      name: '',
      id: '',
      type,
      section: pair.section[0] ?? '',
      position,
    }
    const field: Field = {
      key: '',
      frame: 0,
      control: 'output',
      label: pair.label,
      signals,
      content: contentOf(pair),
      accepts: {},
      print,
    }
    return { field, element, anchor: (pair.labelPart ?? pair.row).element }
  })
}
