import { parseValue } from '../deal/parse.ts'
import { foldSpace } from '../page/clean.ts'
import { isKnownLabel } from './label.ts'
import type { Pair } from './pair.ts'
import { each, filled, isLeaf, type Part, textOf } from './part.ts'

/** How many pieces of text after the title still belong to it. */
const near = 4

function isAmount(text: string): boolean {
  if (
    text.length > 30 ||
    !/\d/.test(text) ||
    !/\p{Sc}|\b[A-Z]{3}\b|円|元|원|zł|kr\b|руб|грн|\blei\b|\bRp|Kč|Ft\b|บาท/u.test(text)
  )
    return false
  return parseValue('money', text).ok
}

/** A figure with one text beside it in a box of their own: the text says what it is. */
function isCaptioned(part: Part): boolean {
  const around = filled(part.up ?? part)
  return around.length === 2 && around.every(one => one.headings === 0)
}

/**
 * The amount that stands bare right after the record's title, as a pair of its own, where no label on the page names an
 * amount. Two amounts there say nothing.
 * @param heading the record's title.
 */
export function titleValues(root: Part, heading: string | undefined, pairs: Pair[], taken: Set<Part>): Pair[] {
  if (!heading || pairs.length < 2) return []
  if (
    pairs.some(
      pair =>
        isKnownLabel(pair.label) && isAmount(foldSpace(pair.lead ?? pair.value.map(one => textOf(one)).join(' '))),
    )
  )
    return []
  const found: Part[] = []
  let left = 0
  let level = 0
  for (const part of each(root)) {
    const isPiece =
      part.size > 0 &&
      (part.kind === 'text' ||
        (part.kind === 'element' && isLeaf(part) && part.parts.every(child => child.kind === 'text')))
    if (left === 0 && part.size > 0 && part.size <= heading.length + 20 && foldSpace(textOf(part)).includes(heading)) {
      left = near
      level = part.heading ?? 0
    } else if (left > 0 && part.heading && !(level > 0 && part.up?.heading)) break
    else if (left > 0 && isPiece) {
      if (taken.has(part) || --left === 0) break
      if (part.kind === 'element' && isAmount(foldSpace(textOf(part))) && !isCaptioned(part)) found.push(part)
    }
  }
  const [only, ...more] = found
  return only && more.length === 0
    ? [{ label: 'Amount', from: 'before', value: [only], row: only, shape: 'title', sure: true, section: [] }]
    : []
}
