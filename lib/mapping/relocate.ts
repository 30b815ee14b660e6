import type { Print } from '../page/field.ts'
import { comparer, type Features, featuresOf } from './likeness.ts'

/** What became of one remembered field. `at` are positions among the page's fields. */
export type Relocation =
  | { found: number }
  /** It may be one of these, the likeliest first: the person has to say. */
  | { asked: number[] }
  | { lost: true }

/** How often a remembered field is still on the form at all. */
const stays = 0.9
/** With fewer fields to choose from than this, that it is the only one says nothing for it. */
const fewest = 8
/** Bits by which the odds that it is this field must exceed those that it is gone, and those of any other pairing. */
const sure = 3
const lead = 3
/** Odds below which a field is not worth asking about. */
const faint = -4
/** Bits that standing between the same two sure neighbours is worth at most. */
const mostOfGap = 4

/**
 * Finds remembered fields on a page that may have been redesigned. Two rounds: fields that are sure on their own become
 * landmarks, and what stands between the same landmarks as before is likelier the same. Nothing is guessed: a field that
 * two would fit, or that fits two, is asked about.
 */
export function relocate(remembered: readonly Print[], page: readonly Print[]): Relocation[] {
  const before = remembered.map(featuresOf)
  const now = withoutHeadings(page.map(featuresOf), before)
  const compare = comparer(now, before)
  const prior = Math.log2(stays / (1 - stays) / Math.max(now.length, fewest))
  const likeness = before.map(one => now.map(other => compare(one, other)))
  const bits = likeness.map(row => row.map(({ own, around }) => prior + own + around))
  // What stands in its place is not it: the field itself has to speak for it.
  const speaks = (at: number, to: number) => (likeness[at]?.[to]?.telling ?? 0) > 0
  const landmarks = sureOf(bits, speaks)
  const placed = bits.map((row, at) => row.map((one, to) => one + gapBits(at, to, landmarks, { before, now })))
  const found = sureOf(placed, speaks)
  // What a landmark takes is no longer anybody else's.
  const taken = new Set(found.filter(to => to !== undefined))
  return placed.map((row, at): Relocation => {
    const own = found[at]
    if (own !== undefined) {
      const rivals = rivalsOf(at, own)
      return rivals.length ? { asked: [own, ...rivals].slice(0, 5) } : { found: own }
    }
    const open = row
      .map((score, to) => ({ score, to }))
      .filter(({ score, to }) => score > faint && !taken.has(to))
      .sort((a, b) => b.score - a.score)
    const best = open[0]?.score ?? 0
    const asked = open.filter(({ score }) => score > best - 2 * lead).slice(0, 5)
    return asked.length ? { asked: asked.map(({ to }) => to) } : { lost: true }
  })

  /**
   * A label that is only nearly the same may be a new field's ("Secondary contact email"), and the field itself the one
   * that stands in the same place with words of another language.
   */
  function rivalsOf(at: number, to: number): number[] {
    const is = likeness[at]?.[to]
    if (!is || is.named) return []
    return now.flatMap((other, rival) => {
      const free = rival !== to && !taken.has(rival) && other.kind === before[at]?.kind
      return free && (likeness[at]?.[rival]?.around ?? 0) >= is.around - lead ? [rival] : []
    })
  }
}

/** What a heading seems to ask for says nothing of a field that has lost its own label and is called by the heading. */
function withoutHeadings(now: Features[], before: Features[]): Features[] {
  const headings = new Set([...before, ...now].map(({ section }) => section).filter(Boolean))
  return now.map(one => (headings.has(one.label) ? { ...one, print: { ...one.print, term: undefined } } : one))
}

/** The field that each row is surely of: likely by itself, and ahead of every other in its row and in its column. */
function sureOf(bits: number[][], speaks: (at: number, to: number) => boolean): (number | undefined)[] {
  const columns = bits[0]?.length ?? 0
  const best = Array.from({ length: columns }, (_, to) => topTwo(bits.map(row => row[to] ?? Number.NEGATIVE_INFINITY)))
  return bits.map((row, at) => {
    const [first, second] = topTwo(row)
    const column = best[first.at]
    if (!column || first.score < sure || first.score - second.score < lead || !speaks(at, first.at)) return undefined
    const isColumns = column[0].at === at && first.score - column[1].score >= lead
    return isColumns ? first.at : undefined
  })
}

interface Top {
  at: number
  score: number
}

function topTwo(scores: number[]): [Top, Top] {
  let first: Top = { at: -1, score: Number.NEGATIVE_INFINITY }
  let second = first
  scores.forEach((score, at) => {
    if (score > first.score) {
      second = first
      first = { at, score }
    } else if (score > second.score) second = { at, score }
  })
  return [first, second]
}

/** Evidence from standing between the same landmarks: the fewer fields stand there, the more it says. */
function gapBits(
  at: number,
  to: number,
  landmarks: (number | undefined)[],
  { before, now }: { before: Features[]; now: Features[] },
): number {
  if (landmarks[at] === to) return mostOfGap
  const left = landmarks.slice(0, at).findLast(one => one !== undefined)
  const right = landmarks.slice(at + 1).find(one => one !== undefined)
  const [from, until] = [left ?? -1, right ?? now.length]
  // Without a landmark, or where they changed places, the order says nothing.
  if ((left === undefined && right === undefined) || until <= from) return 0
  const leftAt = left === undefined ? -1 : landmarks.indexOf(left)
  const rightAt = right === undefined ? before.length : landmarks.indexOf(right)
  const room = until - from - 1
  if (to <= from || to >= until || room < 1) return -1
  // It would have moved to another section: its place there says nothing.
  const { section } = before[at] ?? { section: '' }
  if (section !== now[to]?.section && now.some(one => one.section === section)) return 0
  const share = Math.max(room, rightAt - leftAt - 1) / Math.max(now.length, 1)
  // The first of as many as there were is likelier the first.
  const inOrder = room === rightAt - leftAt - 1 && at - leftAt === to - from ? 1.5 : 0
  return Math.min(mostOfGap, Math.log2(0.8 / Math.min(0.8, share)) * 0.6 + inOrder)
}

/** Position in `candidates` of the field that `print` remembers; -1 where none is surely it. */
export function findPrint(print: Print, candidates: readonly Print[]): number {
  const [only] = relocate([print], candidates)
  return only && 'found' in only ? only.found : -1
}
