import { cleanLabel } from '../page/clean.ts'
import { isBorneOut } from './groups.ts'
import { isKnownLabel, labelStrength } from './label.ts'
import type { Pair } from './pair.ts'
import { isLeaf, type Part, solid, textOf } from './part.ts'
import { contrast, lookKey } from './style.ts'

interface Piece {
  part: Part
  box: DOMRect
  label: boolean
}

interface Guess {
  label: Piece
  value: Piece
  way: 'beside' | 'above'
  group: string
}

/** The largest parts that are one run of text each and belong to no pair yet. */
function loosePieces(part: Part, taken: Set<Part>, out: Piece[] = []): Piece[] {
  if (taken.has(part) || part.heading) return out
  if (part.kind === 'text' || (part.kind === 'element' && part.size > 0 && isLeaf(part))) {
    const box = boxOf(solid(part))
    if (box.width > 0 && part.size <= 2000) out.push({ part, box, label: labelStrength(part) !== 'no' })
  } else if (part.kind === 'element') for (const child of part.parts) loosePieces(child, taken, out)
  return out
}

function boxOf(part: Part): DOMRect {
  if (part.kind !== 'text' || part.up?.parts.length === 1) return part.element.getBoundingClientRect()
  const range = part.element.ownerDocument.createRange()
  const node = [...part.element.childNodes].find(
    child => child instanceof Text && child.data.includes(part.text.trim()),
  )
  range.selectNode(node ?? part.element)
  return range.getBoundingClientRect()
}

/** The nearest label to the left (to the right where the page reads so) on the same line, within a short way. */
function besides(line: Piece[], rightToLeft: boolean): [Piece, Piece][] {
  const sorted = [...line].sort((a, b) => (rightToLeft ? b.box.right - a.box.right : a.box.left - b.box.left))
  const found: [Piece, Piece][] = []
  for (let at = 0; at + 1 < sorted.length; at++) {
    const [label, value] = [sorted[at], sorted[at + 1]]
    if (!label || !value || !label.label) continue
    const way = rightToLeft ? label.box.left - value.box.right : value.box.left - label.box.right
    if (way >= -1 && way <= 320) found.push([label, value])
  }
  return found
}

/** Pieces whose middles lie on one line, line by line. */
function linesOf(pieces: Piece[]): Piece[][] {
  const sorted = [...pieces].sort((a, b) => a.box.top - b.box.top)
  const lines: Piece[][] = []
  for (const piece of sorted) {
    const line = lines.at(-1)
    const first = line?.[0]
    const middle = piece.box.top + Math.min(piece.box.height, 24) / 2
    if (line && first && middle < first.box.top + Math.min(first.box.height, 24)) line.push(piece)
    else lines.push([piece])
  }
  return lines
}

/** Group of pairs that are drawn alike. */
const plain = 'alike|'

/** Two columns of words drawn alike are a list of anything, unless most of the first are labels that records have. */
function isMostlyKnown(pairs: Pair[]): boolean {
  const known = pairs.filter(pair => isKnownLabel(pair.label)).length
  return known >= 3 && known >= pairs.length / 2
}

function guesses(pieces: Piece[], rightToLeft: boolean): Guess[] {
  const found: Guess[] = []
  const edge = (piece: Piece) => Math.round((rightToLeft ? piece.box.right : piece.box.left) / 4)
  const add = (label: Piece, value: Piece, way: Guess['way']) => {
    if (lookKey(label.part) !== lookKey(value.part))
      found.push({ label, value, way, group: `${way}|${lookKey(label.part)}` })
    // Drawn alike, only two straight columns can tell.
    else if (way === 'beside') found.push({ label, value, way, group: `${plain}${edge(label)}|${edge(value)}` })
  }
  const lastAt = new Map<number, Piece>()
  for (const line of linesOf(pieces)) {
    for (const [label, value] of besides(line, rightToLeft)) add(label, value, 'beside')
    for (const value of line) {
      const over = [0, -1, 1].map(step => lastAt.get(edge(value) + step)).find(Boolean)
      const gap = over ? value.box.top - over.box.bottom : Number.NaN
      if (over?.label && gap >= -4 && gap <= 28) add(over, value, 'above')
    }
    for (const piece of line) lastAt.set(edge(piece), piece)
  }
  return found
}

/** True where below most values another one follows that is drawn like them: the columns of a list. */
function isColumns(group: Guess[], pieces: Piece[]): boolean {
  if (group[0]?.way !== 'above' || group.length < 2) return false
  const columns = new Map<string, Piece[]>()
  const column = (piece: Piece) => `${Math.round(piece.box.left / 4)}|${lookKey(piece.part)}`
  for (const piece of pieces) columns.set(column(piece), [...(columns.get(column(piece)) ?? []), piece])
  const below = group.filter(({ value }) =>
    columns.get(column(value))?.some(other => {
      const gap = other.box.top - value.box.bottom
      return other !== value && gap >= -4 && gap <= 28
    }),
  )
  return below.length > group.length / 2
}

/**
 * Pairs told by their place alone: a label on the same line before its value, or right above it with the edges in line,
 * drawn unlike the value in the same way at least three times. For what structure could not tell.
 */
export function geometryPairs(root: Part, taken: Set<Part>): Pair[] {
  const pieces = loosePieces(root, taken)
  const first = pieces[0]
  if (!first || pieces.length > 4000) return []
  const groups = new Map<string, Guess[]>()
  const rightToLeft = getComputedStyle(first.part.element).direction === 'rtl'
  for (const guess of guesses(pieces, rightToLeft)) groups.set(guess.group, [...(groups.get(guess.group) ?? []), guess])
  const used = new Set<Piece>()
  const pairs: Pair[] = []
  const quiet = (group: Guess[]) =>
    group.filter(one => contrast(one.label.part, one.value.part) === 'quiet').length >= group.length / 2
  const ranked = [...groups.values()].filter(group => group.length >= 3 && !isColumns(group, pieces))
  for (const group of ranked.sort((a, b) => Number(quiet(b)) - Number(quiet(a)) || b.length - a.length)) {
    const labels = new Set(group.map(one => one.label))
    const free = group.filter(({ label, value }) => !used.has(label) && !used.has(value) && !labels.has(value))
    const found = free.map(pairOf)
    if (found.length < 3 || !isBorneOut(found)) continue
    if (group[0]?.group.startsWith(plain) && !isMostlyKnown(found)) continue
    for (const { label, value } of free) used.add(label).add(value)
    pairs.push(...found)
  }
  return pairs
}

function pairOf({ label, value, group }: Guess): Pair {
  return {
    label: cleanLabel(textOf(label.part)),
    from: 'geometry',
    labelPart: label.part,
    value: [value.part],
    row: value.part,
    shape: `place:${group}`,
    sure: false,
    section: [],
  }
}
