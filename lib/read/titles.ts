import { cleanLabel } from '../page/clean.ts'
import { isKnownLabel, labelStrength } from './label.ts'
import { isListTitle } from './noise.ts'
import { filled, isLeaf, type Part, solid, textOf } from './part.ts'
import { lookKey } from './style.ts'

const headings = new WeakMap<Part, Part | null>()

/** The heading that a part is, or that it opens with and holds little else than. */
export function headingOf(part: Part): Part | undefined {
  if (part.heading) return part
  if (part.headings === 0) return undefined
  if (part.kind !== 'element' || part.controls > 0 || part.size > 160 || part.size === 0) return undefined
  let heading = headings.get(part)
  if (heading === undefined) {
    const first = part.parts.find(child => child.size > 0)
    const found = first && headingOf(first)
    heading = found && part.size <= found.size * 2 + 30 ? found : null
    headings.set(part, heading)
  }
  return heading ?? undefined
}

/**
 * Leaves out feeds and lists of other records, which say so in their heading, up to the next heading of that rank. A
 * heading that stands alone in its wrapper is left for the part around to judge.
 */
export function dropLists(part: Part): void {
  const runs: Part[][] = []
  let level = 0
  for (const child of part.parts) {
    const heading = headingOf(child)
    if (heading?.heading && (level === 0 || heading.heading <= level)) {
      level = isListTitle(textOf(solid(heading))) ? heading.heading : 0
      if (level) runs.push([])
    }
    if (level) runs.at(-1)?.push(child)
  }
  const dropped = new Set(runs.filter(run => run.slice(1).some(child => child.size > 0 || child.controls > 0)).flat())
  if (dropped.size === 0) return
  part.parts = part.parts.filter(child => !dropped.has(child))
  for (const child of dropped) {
    part.size -= child.size
    part.controls -= child.controls
  }
}

/** The same for a card whose title is drawn as one, and no heading: a line on top that says so, and rows below it. */
export function dropTitledList(part: Part): void {
  const [title, next, ...more] = filled(part)
  if (!title || !next || title.size > 40 || !isLeaf(title) || title.kind !== 'element') return
  if (more.length === 0 && isLeaf(next)) return
  // A count alone tells nothing here: "Products (3)" is a label, too.
  const text = textOf(title).replace(/\s*[(（]\d+\+?[)）]$/, '')
  if (labelStrength(title) === 'sure' || !isListTitle(text) || isKnownLabel(text) || lookKey(title) === lookKey(next))
    return
  part.parts = []
  part.size = 0
  part.controls = 0
}

/** The headings above each of the given parts, nearest first, by reading order and rank alone. */
export function titlesAbove(root: Part, wanted: Set<Part>): Map<Part, string[]> {
  const found = new Map<Part, string[]>()
  let open: { level: number; text: string }[] = []
  const walk = (part: Part): void => {
    if (part.heading) {
      const level = part.heading
      open = [{ level, text: cleanLabel(textOf(part)) }, ...open.filter(title => title.level < level)]
    }
    if (wanted.has(part)) found.set(part, open.map(title => title.text).filter(Boolean))
    for (const child of part.parts) walk(child)
  }
  walk(root)
  return found
}
