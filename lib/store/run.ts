import type { Outcome, Step } from '../fill/step.ts'
import type { Wanted } from '../mapping/plan.ts'
import type { SubmitLevel } from '../mapping/submit.ts'
import type { WriteBackLevel } from '../mapping/write-back/level.ts'
import type { Content, Print, SiteSeen } from '../page/field.ts'

export type RunKind = 'capture' | 'fill' | 'write-back' | 'result' | 'undo' | 'save' | 'submit' | 'step'

/** What Activity stores of the values: all of them, all but those about people, or none. */
export type ValuesKept = 'kept' | 'masked' | 'none'

/** One field of a run: what was meant, and what came of it. */
export interface RunRow {
  key: string
  frame: number
  label: string
  /** Text that was to be shown; empty for fields left alone. */
  value: string
  /** Absent while it waits for its turn; `left` for fields that the plan left alone. */
  outcome?: Outcome | 'left' | 'restored' | 'read'
  reason: string
  /** It could not be answered yet when the plan was made (switched off, no options): an answer may open it. */
  closed?: boolean
  /** The form demands an answer, and nothing gives one. */
  unanswered?: boolean
  /** A whole section or tab that was left alone, named by `label`. */
  part?: boolean
  /** What a field that was left alone is known by, so that a fill that goes on does not take it for a new one. */
  print?: Print
  /** Present for fields that are written, so that a run can be resumed and undone. */
  step?: Step
  /** What the answer means, for fields whose options are known only once they are opened. */
  wanted?: Wanted
  /** What the page offered, for a choice that could not be made. */
  candidates?: string[]
  before?: Content
  after?: Content
  /** The text that the person put in instead, once they have said whether that is meant always. */
  settled?: string
  /** The person changed it after the fill. */
  corrected?: boolean
  /** The value is about a person. */
  contact?: boolean
  /** It is a note: `value` is what was added to the field. */
  note?: boolean
  /** It was to be written, but its values are not stored: `step` is absent. */
  held?: boolean
}

/** A field that the person changed after a fill. */
export interface Correction {
  key: string
  label: string
  /** What it was filled with. */
  was: string
  /** What it shows now; empty where it was emptied. */
  text: string
  /** It takes options or a tick, so the option itself is what may be meant. */
  option: boolean
  /** Terms of the deal with this very value. */
  terms: { term: string; title: string }[]
}

/** One thing that a page said: of the field with this label, or of the form as a whole where it is empty. */
export interface RunMessage {
  key?: string
  label: string
  text: string
}

/** What was allowed, and what each guard said of it at that moment. */
export interface PolicyDecision {
  level: SubmitLevel | WriteBackLevel
  guards: { id: string; held: boolean; reason: string }[]
}

/** How far the pressing of a form's button has come: of the one that sends it, or that leads to its next step. */
export interface Submission {
  /** `begun`: from here on the button may have been pressed. */
  stage: 'begun' | 'pressed' | 'ended'
  button: string
  frame: number
  /** What the page answered already before: no answer to this. */
  shown: string[]
  /** `stopped`: the button was not pressed. `gone on`: the next step is there. */
  outcome?: 'submitted' | 'gone on' | 'refused' | 'unknown' | 'stopped'
}

/** One run of an action on a page. The row is the truth: whoever wakes up next goes on from it. */
export interface Run {
  id: string
  kind: RunKind
  /** `interrupted`: the page was closed or left before the end; what was done is in the rows. */
  state: 'running' | 'undoing' | 'done' | 'undone' | 'interrupted' | 'failed'
  tabId: number
  url: string
  title: string
  dealId: string
  dealName: string
  /** ISO date and time. */
  startedAt: string
  endedAt?: string
  rows: RunRow[]
  /** Frames whose closed sections are opened although nothing was filled before. */
  closed?: number[]
  /** The mapping that the plan was made with, and its version at that time. */
  mapping?: { id: string; name: string; version?: number }
  /** Id of the run that was undone, saved or submitted. */
  of?: string
  /** Set where values were left out of what is stored, and by which setting. */
  hidden?: ValuesKept
  /** Begun by keys or from the context menu: its end is told on the toolbar button. */
  by?: 'keys' | 'menu'
  /** No other field is added: one was asked for, or what is written was decided to go on its own. */
  only?: boolean
  /** How often the page was looked at again for fields that an answer brought. */
  rounds?: number
  /** What the page said against its answers when it was last looked at, also of fields that nobody filled. */
  messages?: RunMessage[]
  /** Set where the record was written through its site's own interface and not on the page. */
  through?: {
    site: string
    record?: SiteSeen['record']
    /** The state of the record that the plan was made from, later that which the write left. */
    version: string
    /** Why nothing was written, by kind. */
    failed?: string
  }
  /** What became of the record after **Save record**: kept by the CRM, refused by it, or it did not say. */
  saved?: 'saved' | 'refused' | 'unknown'
  /** What was decided about pressing the button, or how far a write-back goes. */
  policy?: PolicyDecision
  submit?: Submission
  /** Id of the deal's registration that a submission is about. */
  registration?: string
  /** One step of a form in several: how many came before it, and the run of the first. */
  step?: { first: string; number: number }
  /** Ids of the run of the next step, and of the newest submission. */
  next?: string
  sent?: string
  /** The sentence that the status line shows. */
  status: string
}
