import type { Value } from '../deal/value.ts'
import type { Field, Through, Write } from '../page/field.ts'
import type { Unmet } from './demand.ts'
import type { Source } from './mapping.ts'
import type { Guard } from './write-back/guard.ts'
import type { WriteBackLevel } from './write-back/level.ts'
import type { Moved } from './write-back/moved.ts'

/** What an answer means, for fields whose options are known only once they are opened. */
export interface Wanted {
  value: Value
  term?: string
  /** ISO country of the deal. */
  country?: string
}

/**
 * What a fill would do to one field, and why. `fill`: would be written. `leave`: stays as it is, `why` says for what
 * reason. `ask`: a value is there but the person must decide (several options fit, the value is approximate, …).
 */
export interface PlanRow {
  field: Field
  action: 'fill' | 'leave' | 'ask'
  /** What feeds it; absent where nothing does. */
  source?: Source
  /** True if the source is the person's own earlier decision, false if it was proposed from the form. */
  learned: boolean
  /** The text that the field would show. Empty where nothing is written. */
  value: string
  write?: Write
  wanted?: Wanted
  /** What is filled means this, whatever its text. */
  means?: Value
  /** One plain sentence for the person. */
  why: string
  /** Option labels the person can pick from, where `action` is `ask`. */
  candidates?: string[]
  overwrite: boolean
  /** Something else than the deal says stands there already, and stays. */
  kept?: boolean
  /** Write-back: how far it goes without a person. */
  back?: WriteBackLevel
  /** It is the mapping's note: `write` holds what stood there before it too. */
  note?: boolean
  /** A conversion made it something else than the deal says: another currency, a rounded number. */
  converted?: boolean
  /** The text is longer than the field takes; `cut`: the person allowed to cut it at the end of a sentence. */
  tooLong?: boolean
  cut?: boolean
  /** Remembered fields that it may be: nothing is filled until the person said so. `rule`: place among the mapping's rules. */
  knownAs?: { rule: number; label: string }[]
  /** What the form demands and the answer does not meet yet: it must be fixed before the form can be sent. */
  demands?: Unmet[]
}

/** What a fill would do, field by field, decided before the page is touched. Rows stand in page order. */
export interface Plan {
  dealId: string
  side: 'portal' | 'crm'
  rows: PlanRow[]
  /** Keys of required, empty fields that nothing answers; also of those that another answer makes required. */
  unanswered: string[]
  /** Frames of closed sections and tabs that are opened first, one for each: what they ask is not known yet. */
  closed?: number[]
  /** The mapping that it was made with, and the number of its newest version then. */
  mapping?: { id: string; name: string; version?: number }
  /** Write-back: how far it goes, and what was changed on the record since the deal was captured. */
  policy?: { level: WriteBackLevel; guards: Guard[]; moved: Moved[] }
  /** Where the record's fields were read from, and so where they are written. */
  through?: Through
}
