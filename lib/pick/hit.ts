import { composedParent, shadowOf } from '../page/walk.ts'
import type { Candidate } from './candidate.ts'

/** How far above what was hit a single candidate still counts as meant: its label, the row around both. */
const reach = 3

/** The innermost element at a place of the window, through open and closed shadow roots. */
export function deepestAt(document: Document, x: number, y: number): Element | undefined {
  let found = document.elementFromPoint(x, y) ?? undefined
  while (found) {
    const inner: Element | null | undefined = shadowOf(found)?.elementFromPoint(x, y)
    if (!inner || inner === found) return found
    found = inner
  }
  return undefined
}

/** The candidate that an element is part of, labels, or stands in one row with. */
export function candidateOf(hit: Element, candidates: Candidate[]): Candidate | undefined {
  const byBox = new Map(candidates.flatMap(one => one.boxes.map(box => [box, one] as const)))
  for (let here: Element | null = hit; here; here = composedParent(here)) {
    const own =
      byBox.get(here) ?? (here instanceof HTMLLabelElement && here.control ? byBox.get(here.control) : undefined)
    if (own) return own
  }
  let around: Element | null = hit
  for (let up = 0; around && up <= reach; up++, around = composedParent(around)) {
    const inside = candidates.filter(({ boxes }) => boxes.some(box => holds(around, box)))
    if (inside.length > 1) return undefined
    if (inside[0]) return around.matches('body, main, form') ? undefined : inside[0]
  }
  return undefined
}

function holds(outer: Element | null, inner: Element): boolean {
  for (let here: Element | null = inner; here; here = composedParent(here)) if (here === outer) return true
  return false
}
