import type { Source } from './mapping.ts'

/**
 * Which fields a demand is about: by what the site's API calls them, the term they were taken for, or a label, word for
 * word. Any of them is enough.
 */
export interface FieldRef {
  api?: string
  term?: string
  labels?: string[]
}

/** How an answer must be written. */
export type Format = 'e164' | 'isoDate' | 'lowerCase' | 'lowerEmail' | 'url' | { digits: number }

/** What other fields must answer for a demand to hold. Countries and yes/no are compared by what they mean. */
export interface Condition {
  of: FieldRef
  is: string[]
}

/** What is to be true of an answer. `because` and `instead` are plain sentences for the person. */
export type Ask =
  | { asks: 'length'; min?: number; max?: number }
  | { asks: 'format'; format: Format }
  /** `means`: answers of common CRM lists (folded) that certainly stand for an option; `likely`: ones to offer. */
  | { asks: 'option'; options: string[]; means?: Record<string, string>; likely?: Record<string, string[]> }
  /** A day that is not before today. */
  | { asks: 'notPast' }
  /** A number or amount greater than this decimal. */
  | { asks: 'moreThan'; than: string }
  /** An answer, always or where all of the conditions hold. */
  | { asks: 'answer'; when?: Condition[]; because: string }

/** One thing that a portal demands of a field, with where that is documented. What the live page says wins over it. */
export type Demand = { of: FieldRef; source: string } & Ask

/** What one click does about a demand that is not met. `open`: brings the field's row up, for the person to answer. */
export type Fix = { label: string } & (
  | { edit: { term: string; text: string } }
  | { correct: { source: Source; cut?: boolean; choice?: string } }
  | { open: true }
)

/** A demand that the answer does not meet, as one plain sentence, and what could be done about it. */
export interface Unmet {
  text: string
  fixes: Fix[]
}
