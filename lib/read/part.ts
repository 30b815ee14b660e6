/**
 * One visible piece of a page: an element, or a run of text. The parts of a page are a plain tree of what a person sees,
 * made once per reading, so that everything after it costs no layout and no second look at the document.
 */
export interface Part {
  kind: 'element' | 'text' | 'control' | 'button' | 'image'
  /** The element itself; for a run of text the element around it. */
  element: Element
  /** A run's own text with outer white space folded but kept; the spoken text of a button or image; else empty. */
  text: string
  parts: Part[]
  up?: Part
  /** True where white space or a line break stands before it. */
  gap: boolean
  /** An element that a line break stands right before. */
  broken?: true
  /** Characters of text inside, without buttons and images. */
  size: number
  /** Controls inside. */
  controls: number
  /** Headings inside, itself included. */
  headings: number
  /** Heading level 1 to 6, for headings, legends and summaries. */
  heading?: number
}

const inline = new Set(
  'A ABBR B BDI BDO CITE CODE DATA EM FONT I INS KBD MARK Q S SMALL SPAN STRONG SUB SUP TIME U VAR'.split(' '),
)

/** True for elements that flow within a line by their tag. */
export function isInline(part: Part): boolean {
  return part.kind === 'text' || inline.has(part.element.nodeName)
}

function gather(part: Part, out: string[], skip?: Set<Part>): void {
  if (part.kind === 'text') out.push(part.text)
  if (part.kind !== 'element') return
  for (const child of part.parts) {
    if (skip?.has(child)) continue
    const line =
      child.kind === 'text' ? child.gap && child.text.startsWith('\n') : child.broken || child.element.nodeName === 'P'
    out.push(line ? '\n' : isInline(child) && !child.gap ? '' : ' ')
    gather(child, out, skip)
    if (!isInline(child)) out.push(' ')
  }
}

/** The text of a part as a person reads it, in one line unless the page breaks it; `skip` leaves out parts inside it. */
export function textOf(part: Part, skip?: Set<Part>): string {
  const out: string[] = []
  gather(part, out, skip)
  return tidy(out.join(''))
}

/** Spaces folded and invisible characters dropped; single line breaks stay. */
export function tidy(text: string): string {
  return text
    .replace(/[\u200B-\u200D\u2060\uFEFF\u00AD\u202A-\u202E\u2066-\u2069\u200E\u200F]/g, '')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n\s*/g, '\n')
    .trim()
}

/** Parts inside that hold text or stand for a control. */
export function filled(part: Part): Part[] {
  return part.parts.filter(child => child.size > 0 || child.controls > 0)
}

/** Goes down while there is only one part with anything in it: the element or run that carries the text itself. */
export function solid(part: Part): Part {
  for (let here = part; ; ) {
    const inside = here.kind === 'element' ? filled(here) : []
    const only = inside[0]
    if (inside.length !== 1 || !only) return here
    here = only
  }
}

const says = (part: Part) => part.kind === 'text' && /[\p{L}\p{N}]/u.test(part.text)

/** True if a person sees one run of text there and nothing else; stars and colons beside it do not count. */
export function isLeaf(part: Part): boolean {
  const core = solid(part)
  if (core.kind === 'text') return true
  if (core.kind !== 'element' || core.controls > 0) return false
  if (core.parts.some(says)) return core.parts.every(isInline)
  const telling = filled(core).filter(child => child.kind !== 'element' || /[\p{L}\p{N}]/u.test(textOf(child)))
  return telling.length === 1 && telling.every(isLeaf)
}

/** The part and everything inside it, in reading order. */
export function* each(part: Part): Generator<Part> {
  yield part
  for (const child of part.parts) yield* each(child)
}

/** True for a part inside another, or that part itself. */
export function isWithin(part: Part, around: Part): boolean {
  for (let here: Part | undefined = part; here; here = here.up) if (here === around) return true
  return false
}
