import type { Content, Print, Write } from '../page/field.ts'

/** One thing to do on a page, decided before the page is touched. */
export interface Step {
  /** `Field.key` of the reading the plan was made from. */
  key: string
  frame: number
  /** For finding the field again where the page was rendered anew. */
  print: Print
  write: Write
  /** What the field showed when the plan was made: if it shows something else now, it is left alone. */
  before: Content
  /** True if the person allowed replacing what is there. */
  overwrite: boolean
}

/**
 * `filled`: verified after the page settled. `normalised`: holds it in the page's own format. `unchanged`: already held
 * it. `kept`: something else was there and was left. `reverted`: taken, then changed by the page. `refused`: the page
 * shows an error for it or did not take it. `lost`: the field is gone. `cancelled`: stopped before its turn.
 */
export type Outcome = 'filled' | 'normalised' | 'unchanged' | 'kept' | 'reverted' | 'refused' | 'lost' | 'cancelled'

/** What a fill did to one field. */
export interface StepReceipt {
  key: string
  outcome: Outcome
  /** One plain sentence, empty where the outcome says it all. */
  reason: string
  before: Content
  after: Content
  /** For choices that could not be made: what the page offered. */
  candidates?: string[]
}

/** What an undo did to one field. `kept`: the person changed it since, so it stays. */
export interface UndoReceipt {
  key: string
  outcome: 'restored' | 'unchanged' | 'kept' | 'refused' | 'lost'
  reason: string
}
