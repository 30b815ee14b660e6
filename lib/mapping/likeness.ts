import type { Print } from '../page/field.ts'

/**
 * How sure two prints are of one field, 0 to 1: what a person would go by first (label), then what the page's author
 * would (name, id), then where it stands.
 */
export function likeness(a: Print, b: Print): number {
  if (a.control !== b.control && (a.control === 'output' || b.control === 'output')) return 0
  const parts: [weight: number, same: number | undefined][] = [
    [4, agree(a.label, b.label)],
    [3, agree(a.name, b.name)],
    [2, agree(a.id, b.id)],
    [3, agree(a.section, b.section)],
    [1, a.control === b.control ? 1 : 0],
    [1, a.type === b.type ? 1 : 0],
    [1, a.position === b.position ? 1 : 0],
  ]
  // What neither side has says nothing; what only one has counts against them.
  const known = parts.filter((part): part is [number, number] => part[1] !== undefined)
  const total = known.reduce((sum, [weight]) => sum + weight, 0)
  return known.reduce((sum, [weight, same]) => sum + weight * same, 0) / total
}

function agree(a: string, b: string): number | undefined {
  if (!a && !b) return undefined
  return fold(a) === fold(b) ? 1 : 0
}

function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim()
}

/** Least likeness to be taken for the same field, and least lead over the next best. */
const enough = 0.62
const lead = 0.15

/**
 * Position in `candidates` of the field that `print` remembers; -1 where none is like it, or two are too much so.
 */
export function findPrint(print: Print, candidates: Print[]): number {
  let best = -1
  let first = 0
  let second = 0
  candidates.forEach((candidate, at) => {
    const score = likeness(print, candidate)
    if (score > first) {
      second = first
      first = score
      best = at
    } else if (score > second) second = score
  })
  return first >= enough && first - second >= lead ? best : -1
}
