import type { Deal, Entry } from '../deal/deal.ts'
import type { RegistrationState } from '../deal/registration.ts'
import type { DealNames } from '../deal/registration-names.ts'
import type { Checked } from '../mapping/guards/index.ts'
import { ruleSchema, sourceSchema } from '../mapping/mapping.ts'
import type { Plan } from '../mapping/plan.ts'
import type { SubmitLevel } from '../mapping/submit.ts'
import { z } from '../mapping/zod.ts'

import type { Through } from '../page/field.ts'
import { type Picked, pickAboutSchema } from '../store/pick.ts'
import type { Correction, RunMessage } from '../store/run.ts'

const tabId = z.number().int().nonnegative()
const dealId = z.uuid()
const term = z.string().min(1).max(1000)
const side = z.enum(['portal', 'crm'])

/** A person's change to a value that was read: new text, or `null` to drop it. */
const edit = z.strictObject({ term, text: z.string().max(100_000).nullable() })

/**
 * What the popup and the options page may ask of the background, by name. Every input is parsed before it is used;
 * outputs are plain data. Names here are the file names in lib/actions.
 */
export const inputs = {
  /** Reads the page in a tab: what is on it, and what it seems to be. Changes nothing. */
  inspect: z.strictObject({ tabId }),
  /** Keeps the record on the page as a deal (a new one, or the one that this record already is). */
  capture: z.strictObject({ tabId, edits: z.array(edit).max(2000).default([]) }),
  /** What a fill of the page from this deal would do. Changes nothing. */
  preview: z.strictObject({ tabId, dealId, side }),
  /** The person's decision for one field, remembered for this form. Answers with the new plan. */
  correct: z.strictObject({
    tabId,
    dealId,
    side,
    key: z.string().max(100),
    /** Absent: forget what was decided and propose again. */
    source: sourceSchema.optional(),
    conversions: ruleSchema.shape.conversions,
    when: ruleSchema.shape.when,
    overwrite: z.boolean().optional(),
    /** Cut a text that is too long at the end of a sentence. */
    cut: z.boolean().optional(),
    /** Label of the option picked for this value. */
    choice: z.string().max(1000).optional(),
    /** The field is the one that this rule of the mapping is for. Decides nothing else. */
    knownAs: z.strictObject({ rule: z.number().int().nonnegative(), label: z.string().max(1000) }).optional(),
  }),
  /** Lets the person point at a field to fill, or at a value to capture. What was picked is in the next **inspect**. */
  pick: z.strictObject({ tabId, want: z.enum(['field', 'value']), about: pickAboutSchema.default({}) }),
  /** The person's decision which term a value of this record is; kept for all records of its kind. */
  teach: z.strictObject({
    tabId,
    key: z.string().max(100),
    /** `null`: none, it stays a value of the record. Absent: forget what was decided. */
    term: term.nullable().optional(),
  }),
  /** The person's word on a field that they changed after a fill: a rule from now on, or for this time only. */
  learn: z.strictObject({
    runId: z.uuid(),
    key: z.string().max(100),
    always: z.boolean(),
    /** The deal's term that the field is to be filled with; absent: the text or option itself. */
    term: term.optional(),
  }),
  /** Changes or drops one value of a captured deal. */
  edit: z.strictObject({ dealId, ...edit.shape }),
  /** Starts filling; goes on in the background. Answers at once with the id of the run. */
  fill: z.strictObject({
    tabId,
    dealId,
    side,
    force: z.boolean().default(false),
    /** The person has seen that the record was changed since the deal was captured. */
    anyway: z.boolean().default(false),
    /** Key of the one field to fill, where not all are meant. */
    only: z.string().max(100).optional(),
  }),
  /** Puts every field of a run back. Answers when done. */
  undo: z.strictObject({ runId: z.uuid() }),
  /** Presses the record's own Edit button, and previews the write-back once its fields can be written. */
  editRecord: z.strictObject({ tabId, dealId }),
  /** Presses the record's own Save button after a write-back, and waits for what becomes of it. */
  saveRecord: z.strictObject({ runId: z.uuid() }),
  /** What stands for and against submitting a form that was filled. Presses nothing. */
  checkSubmit: z.strictObject({ runId: z.uuid() }),
  /** Sends in a form that was filled, or goes on to its next step, where policy and every guard allow it at that moment. */
  submit: z.strictObject({ runId: z.uuid() }),
  /** The person approves the form of a fill as it is now. */
  approveForm: z.strictObject({ runId: z.uuid() }),
  /** The person says what became of a submission whose outcome is not known. */
  tellOutcome: z.strictObject({ dealId, registration: z.uuid(), submitted: z.boolean() }),
  /** Reads the portal's answer off the page and attaches it to the deal; a list brings all of our registrations up to date. */
  captureResult: z.strictObject({
    tabId,
    dealId,
    edits: z.array(edit).max(2000).default([]),
    /** The page shows another id or other names than the deal's own, and the person says that it is the deal's. */
    another: z.boolean().default(false),
  }),
  /** What a run of Activity would do on its page as it is now, if that is open in a tab. Changes nothing. */
  replay: z.strictObject({ runId: z.uuid() }),
  /** Finishes or closes runs that a stopped background left behind. */
  resume: z.strictObject({}),
} as const

export type Inputs = { [N in keyof typeof inputs]: z.input<(typeof inputs)[N]> }
export type ActionName = keyof Inputs

/** What the page seems to be; only decides what the popup shows first, never what may be done. */
export type PageKind = 'record' | 'form' | 'result' | 'other'

/** What `inspect` saw. */
export interface PageView {
  url: string
  title: string
  kind: PageKind
  /** What **Capture deal** would keep. */
  draft: { name: string; entries: Entry[] }
  /** What **Capture result** would attach. */
  result: Entry[]
  /** Id of the deal that a form was filled from in this tab, of which no answer is known yet. */
  freshFill?: string
  /** What the page calls the deal and the customer that it is about. */
  names: DealNames
  /** The deal whose registration has the id that the page shows. */
  fits?: { dealId: string; dealName: string; number: string }
  /** Our registrations that the page lists, and what **Capture result** would make of them. */
  list?: {
    rows: { dealId: string; dealName: string; number: string; from: RegistrationState; to: RegistrationState }[]
    /** Rows about registrations that are not known here. */
    others: number
    /** There is more of the list than the page shows. */
    more: boolean
  }
  /** Number of fields that could be filled. */
  fillable: number
  /** Id of the deal that was captured from this very record. */
  ownDeal?: string
  /** Id of the deal that this site was last filled from: the one that a result here most likely answers. */
  filledDeal?: string
  /** Origins of visible frames that need the person's permission to be read. */
  blocked: string[]
  /** Where the record was read from, for records of sites that have an interface of their own. */
  through?: Through
  /** Id of the newest fill or write-back on this page that can be undone or is still going on. */
  run?: string
  /** What the page says against its answers as it stands. */
  messages?: RunMessage[]
  /** What the person just pointed at; told once. */
  picked?: Picked
  /** Fields that the person changed after the run. */
  corrections?: Correction[]
  /** Keys of its fields: another form, or another step of it, has others. */
  form?: string[]
  /** What was said or asked for while nothing was open to show it; handed out once. */
  note?: { status?: string; key?: string }
}

/** One field of a replay: its text then and now; `undefined` where it was or is not there. */
export interface ReplayRow {
  label: string
  before?: string
  now?: string
  why: string
}

export interface Outputs {
  inspect: PageView
  capture: { deal: Deal; status: string }
  preview: Plan & {
    /** Set where the record is not the one the deal came from; nothing is written unless forced. */
    wrongRecord?: string
    /** Write-back: the record is only shown. The page's own button that opens it for editing, or why none is pressed. */
    edit?: { name?: string; reason?: string }
    /** The form is no longer as its mapping remembers it: what changed, in one sentence. */
    drift?: { mapping: string; text: string }
  }
  correct: Outputs['preview']
  edit: { deal: Deal }
  pick: { status: string }
  teach: { status: string }
  learn: { status: string }
  fill: { runId: string }
  undo: { status: string }
  editRecord: Outputs['preview']
  saveRecord: { status: string; saved: 'saved' | 'refused' | 'unknown' }
  checkSubmit: {
    level: SubmitLevel
    /** Why it goes no further, where the organisation lowered what the person set; one sentence. */
    lowered?: string
    guards: Checked[]
    /** Why it would not be sent, as one sentence; absent where every guard holds. */
    stopped?: string
    deal: string
    /** Host that it would be sent to. */
    portal: string
    amount?: string
    /** The page's own button, and whether it sends the form or leads to its next step. */
    button?: string
    deed?: 'submit' | 'next'
    /** Everything that was filled, with the step of the form where it has several. */
    fields: { label: string; value: string; step?: number }[]
  }
  submit: { runId: string }
  approveForm: { status: string }
  tellOutcome: { status: string }
  captureResult: { deal: Deal; status: string }
  replay: { rows: ReplayRow[]; status: string }
  resume: { resumed: number }
}

/** Every action answers; a failure is one plain sentence: what happened, what was kept, what to do next. */
export type Answer<T> =
  | { ok: true; value: T }
  /** `mayAsk`: it failed only because the person has not let us read this site. */
  | { ok: false; error: string; mayAsk?: boolean }
