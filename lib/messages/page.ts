import type { ButtonSeen } from '../fill/record/buttons.ts'
import type { SaveSeen } from '../fill/record/saving.ts'
import type { Explored } from '../fill/run-here.ts'
import type { StepReceipt, UndoReceipt } from '../fill/step.ts'
import type { SubmitLook } from '../fill/submit/look.ts'
import type { SubmitSeen } from '../fill/submit/seen.ts'
import { z } from '../mapping/zod.ts'
import type { FrameReading, PageList } from '../page/field.ts'
import type { Picker } from '../pick/picker.ts'
import type { Sent } from '../sites/api/api.ts'
import { contentSchema, receiptSchema, stepSchema } from '../store/schema.ts'

const runId = z.uuid()
const steps = z.array(stepSchema).max(5000)
const written = z.array(z.strictObject({ step: stepSchema, after: contentSchema })).max(5000)

const moves = ['next', 'previous', 'first', 'last', 'choose'] as const

/** What the background may ask of the code in a page's frame. */
export const commands = {
  /** Reads the frame. Keys stay good until the document is left. */
  read: z.strictObject({}),
  /** The lists of records that the frame shows. */
  lists: z.strictObject({}),
  /** The field that was right-clicked: by the browser's own number for the element, else the one that has the focus. */
  pointed: z.strictObject({ target: z.number().int().optional() }),
  /** Starts writing and answers at once; receipts follow as reports. No step of a run is carried out twice. */
  fill: z.strictObject({ runId, steps }),
  /** How far a run has come here, and when this document was opened. */
  state: z.strictObject({ runId }),
  /** Opens the next section or tab of the filled forms whose fields are made only then. */
  explore: z.strictObject({ runId }),
  /** Puts the fields of a run back. */
  undo: z.strictObject({
    runId,
    done: z.array(z.strictObject({ step: stepSchema, receipt: receiptSchema })).max(5000),
  }),
  /** Asks the page's own site, as the signed-in page does; only what lib/sites/api allows for that very site is sent. */
  askSite: z.strictObject({
    site: z.string().max(100),
    request: z.strictObject({
      method: z.enum(['GET', 'POST', 'PATCH', 'PUT']),
      path: z.string().max(20_000),
      headers: z
        .partialRecord(
          z.enum(['Content-Type', 'If-Match', 'Prefer', 'OData-Version', 'OData-MaxVersion']),
          z.string().max(1000),
        )
        .optional(),
      body: z.string().max(1_000_000).optional(),
    }),
  }),
  /** Looks for the page's button that opens the record for editing; `press`: the person asked to press it. */
  edit: z.strictObject({
    wanted: z.array(z.strictObject({ key: z.string().max(100), label: z.string().max(10_000) })).max(5000),
    press: z.boolean(),
  }),
  /** Presses the page's button that keeps what a run wrote. */
  save: z.strictObject({ runId, written }),
  /** What is seen of the record since. */
  saving: z.strictObject({ runId, written }),
  /** What would be sent of a form, and by which button. */
  submitLook: z.strictObject({ runId, written }),
  /** Presses that button, once. */
  submitPress: z.strictObject({
    submitId: runId,
    runId,
    written,
    contents: z.array(z.strictObject({ key: z.string().max(100), content: contentSchema })).max(5000),
    button: z.string().max(1000),
    deed: z.enum(['submit', 'next']),
    targets: z.array(z.string().max(2000)).max(100),
  }),
  /** What is seen since; `revoke`: what was not pressed yet never will be. */
  submitSeen: z.strictObject({ submitId: runId, revoke: z.boolean() }),
  /** Lets the person point at a field or a value; what they do follows as events. */
  pick: z.strictObject({ pickId: z.uuid(), want: z.enum(['field', 'value']) }),
  /** Goes to another candidate of this frame, or picks the one that is marked. */
  pickMove: z.strictObject({ pickId: z.uuid(), move: z.enum([...moves, 'clear']) }),
  /** Gives the page back. */
  pickEnd: z.strictObject({ pickId: z.uuid() }),
} as const

export type CommandName = keyof typeof commands
export type Command = { [N in CommandName]: z.output<(typeof commands)[N]> }

export interface CommandAnswers {
  read: FrameReading
  lists: PageList[]
  pointed: { key?: string }
  fill: { started: boolean }
  /** `opened` in milliseconds since 1970; `touched` by the person since. A run whose turn has not come here is not known. */
  state: { known: boolean; ended: boolean; receipts: StepReceipt[]; opened: number; touched: string[] }
  explore: Explored
  undo: { receipts: UndoReceipt[] }
  askSite: Sent
  edit: ButtonSeen
  save: ButtonSeen & { nothing?: boolean }
  saving: SaveSeen
  submitLook: SubmitLook
  submitPress: { pressed: true } | { reason: string }
  submitSeen: SubmitSeen
  pick: ReturnType<Picker['start']>
  pickMove: ReturnType<Picker['move']>
  pickEnd: { ended: true }
}

/** What the code in a page tells the background while a run goes on. Believed only from the run's own tab. */
export const reportSchema = z.discriminatedUnion('report', [
  z.strictObject({ to: z.literal('background'), report: z.literal('receipt'), runId, receipt: receiptSchema }),
  z.strictObject({
    to: z.literal('background'),
    report: z.literal('ended'),
    runId,
    /** All receipts of this frame once more, so that one that was lost on the way does no harm. */
    receipts: z.array(receiptSchema).max(5000),
  }),
])
export type Report = z.infer<typeof reportSchema>

/** What the code in a page asks in the middle of a run: which of the options that it found stand for a field's answer. */
export const questionSchema = z.strictObject({
  to: z.literal('background'),
  question: z.literal('choose'),
  runId,
  key: z.string().max(100),
  options: z
    .array(
      z.strictObject({
        key: z.string().max(10_000),
        label: z.string().max(10_000),
        value: z.string().max(10_000),
        group: z.string().max(10_000).optional(),
        disabled: z.boolean().optional(),
      }),
    )
    .max(20_000),
})
export type Question = z.infer<typeof questionSchema>

/** What the code in a page tells while a person points: where a key leads, that the pointer is here, or how it ended. */
export const pickEventSchema = z.strictObject({
  to: z.literal('background'),
  pickId: z.uuid(),
  told: z.union([
    z.strictObject({ move: z.enum([...moves, 'clear']) }),
    z.strictObject({ here: z.literal(true) }),
    z.strictObject({ chosen: z.string().max(100) }),
    z.strictObject({ cancelled: z.literal(true) }),
  ]),
})
export type PickEvent = z.infer<typeof pickEventSchema>
