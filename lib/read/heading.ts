import { foldSpace } from '../page/clean.ts'
import { isChip } from './asides.ts'
import { classWords } from './noise.ts'
import { each, filled, isLeaf, type Part, solid, textOf } from './part.ts'
import { lookOf } from './style.ts'

/** What lists of records are called, and places of a CRM: a document's title that repeats them names no record. */
const listName =
  /^(?:(?:all|my|active|open) )?(?:deals?|opportunit(?:y|ies)|leads?|contacts|accounts|companies|customers|pipelines?|sales|home|dashboard|boards?|verkaufschancen|chancen|kontakte|kunden|firmen|opportunités|affaires|comptes|clients|oportunidades|negocios|negócios|cuentas|contactos|contatos|empresas|clientes|opportunità|trattative|contatti|aziende|verkoopkansen|klanten|商談|案件|商机|客户|сделки)$/iu

const titleClass =
  /(?:^|[\s_-])(?:(?:record|page|deal|opportunity|entity|primary)-?(?:title|name|field)|title|name)(?:$|[\s_-])/

/** The largest text within a heading: "Opportunity" in small print above the record's name is not its name. */
function mainText(heading: Part): string {
  if (heading.controls === 1 && heading.size === 0) return editedText(heading)
  const leaves = isLeaf(heading)
    ? []
    : filled(heading).flatMap(part => [...each(part)].filter(inside => inside.size > 0 && isLeaf(inside)))
  const largest = leaves.reduce<Part | undefined>(
    (best, part) => (!best || lookOf(part).size > lookOf(best).size ? part : best),
    undefined,
  )
  const badges = new Set([...each(heading)].filter(part => part !== heading && part.size > 0 && isChip(part)))
  const text = foldSpace(textOf(largest ?? heading, badges)) || foldSpace(textOf(largest ?? heading))
  return isCut.test(text) ? inFull(text, heading) : text
}

const isCut = /\s*(?:…|\.\.\.)$/

/** A title cut for want of room, as its own attribute or the document's title has it in full; else as it is shown. */
function inFull(text: string, heading: Part): string {
  const start = text.replace(isCut, '')
  const { element } = solid(heading)
  const own = element.closest('[title]')?.getAttribute('title') ?? ''
  const page = element.ownerDocument.title.split(/\s+[|·•]\s+|\s+[-–—]\s+(?=[^-–—|]*$)/)
  const whole = [own, element.ownerDocument.title, ...page].map(foldSpace)
  const [named = '', all = '', ...parts] = whole.map(one =>
    one.startsWith(start) && one.length > start.length ? one : '',
  )
  return named || parts.find(Boolean) || all || text
}

/** The title of a record in edit mode is a box. */
function editedText(heading: Part): string {
  const control = [...each(heading)].find(part => part.kind === 'control')?.element
  const isBox = control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement
  return foldSpace(isBox ? control.value : (control?.textContent ?? ''))
}

/**
 * The title that names the record: among the headings the most prominent one, above all one that the document's title
 * repeats. Names of the application's own sections (texts of its navigation) are not it.
 */
export function recordHeading(root: Part, document: Document): string | undefined {
  const sections = new Set<string>()
  for (const link of document.querySelectorAll('nav a,[role=navigation] a,[role=tab],[role=menuitem],nav button')) {
    sections.add(foldSpace(link.textContent ?? '').toLowerCase())
  }
  const title = foldSpace(document.title).toLowerCase()
  const found: { text: string; score: number; rank: string; repeated: boolean }[] = []
  for (const part of each(root)) {
    const edited = part.heading !== undefined && part.size === 0 && part.controls === 1
    const shown = part.size > 0 && part.size <= 200 && !(part.heading && part.controls > 0)
    const drawn = (part.kind === 'element' || part.heading !== undefined) && (shown || edited)
    const called = drawn && !part.heading && titleClass.test(classWords(part.element)) && isLeaf(part)
    if (!drawn || (!called && !(part.heading && part.heading <= 4 && part.element.nodeName !== 'LEGEND'))) continue
    const text = mainText(part)
    if (!text || sections.has(text.toLowerCase())) continue
    const repeated = text.length > 3 && title.includes(text.toLowerCase()) && !listName.test(text)
    const size = lookOf(part).size
    if (called && !repeated && size < 20) continue
    const score = size + (repeated ? 12 : 0) + (part.heading ? 10 - 2 * part.heading : 0)
    found.push({ text, score, rank: `${part.heading}|${size}`, repeated })
  }
  // Several headings of one rank are titles of sections; the record has one title.
  const alone = found.filter(
    one => one.repeated || !found.some(other => other.rank === one.rank && other.text !== one.text),
  )
  const best = alone.sort((a, b) => b.score - a.score)[0]
  return best?.text ?? largestText(root, sections)
}

/** A name, as against an amount or a count drawn as large as one. */
function isWorded(part: Part): boolean {
  const text = textOf(part)
  return /\p{L}{2}/u.test(text) && (text.match(/\p{L}/gu) ?? []).length > (text.match(/\p{N}/gu) ?? []).length
}

/** Where nothing is marked as a heading: the one text near the top that is drawn much larger than all others. */
function largestText(root: Part, sections: Set<string>): string | undefined {
  const leaves = [...each(root)]
    .filter(part => part.kind === 'text' && part.size <= 120 && isWorded(part))
    .slice(0, 150)
  const largest = Math.max(...leaves.map(part => lookOf(part).size))
  const [only, ...more] = leaves.filter(part => lookOf(part).size === largest)
  if (!only || more.length || largest < 18) return undefined
  const text = foldSpace(textOf(only))
  return sections.has(text.toLowerCase()) ? undefined : text
}
