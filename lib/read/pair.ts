import type { LabelSource } from '../page/field.ts'
import type { Part } from './part.ts'

/** A label and its value as they stand on a page. */
export interface Pair {
  label: string
  from: LabelSource
  /** The part that holds the label's text; absent where an attribute carries it. */
  labelPart?: Part
  /** The parts that make up the value; none where it is empty. */
  value: Part[]
  /** Start of the value where label and value share one run of text ("Stage: Won"). */
  lead?: string
  /** The smallest part around both. */
  row: Part
  /** What pairs of the same make have in common. */
  shape: string
  /** The same two read the other way round: the label below its value. `only` where the first cannot be a label. */
  below?: { label: string; labelPart: Part; value: Part[]; only: boolean }
  /** True where markup, class or punctuation says that it is a label; else its group decides. */
  sure: boolean
  /** Titles above it, nearest first. */
  section: string[]
}

/** What a line of a titled card shows without a label of its own, as a pair under the label that says what it is. */
export function cardPair(label: string, part: Part, title: string): Pair {
  return { label, from: 'before', value: [part], row: part, shape: 'card', sure: true, section: [title] }
}
