import type { Deal } from '../deal/deal.ts'
import { registrationStates } from '../deal/registration.ts'
import { formFieldSchema } from '../mapping/form-field.ts'
import { submitLevels } from '../mapping/submit.ts'
import { writeBackLevels } from '../mapping/write-back/level.ts'
import { z } from '../mapping/zod.ts'
import type { Run } from './run.ts'

/** Longest text that one value may hold; a record's description stays far below. */
const long = z.string().max(200_000)
const short = z.string().max(10_000)
const when = z.iso.datetime()

const valueSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.enum(['text', 'longText', 'email', 'url', 'choice']), text: long }),
  z.strictObject({ kind: z.literal('name'), text: short, first: short.optional(), last: short.optional() }),
  z.strictObject({ kind: z.literal('money'), amount: z.string().max(60), currency: z.string().max(3).optional() }),
  z.strictObject({ kind: z.enum(['number', 'percent']), number: z.string().max(60) }),
  z.strictObject({ kind: z.literal('date'), date: z.iso.date() }),
  z.strictObject({ kind: z.literal('phone'), e164: z.string().max(40), extension: z.string().max(40).optional() }),
  z.strictObject({ kind: z.enum(['country', 'currency']), code: z.string().max(3) }),
  z.strictObject({ kind: z.literal('region'), text: short, code: z.string().max(10).optional() }),
  z.strictObject({ kind: z.literal('choices'), texts: z.array(short).max(1000) }),
  z.strictObject({ kind: z.literal('yesNo'), yes: z.boolean() }),
])

const entrySchema = z.strictObject({
  term: z.string().min(1).max(1000),
  text: long,
  value: valueSchema.optional(),
  approximate: z.boolean().optional(),
  problem: short.optional(),
  evidence: z.strictObject({
    url: short,
    title: short,
    label: short,
    text: long,
    at: when,
    via: z.enum(['page', 'person', 'site']),
    href: short.optional(),
  }),
})

const changeSchema = z.strictObject({
  state: z.enum(registrationStates),
  at: when,
  by: z.enum(['fill', 'submit', 'page', 'person']),
  run: z.uuid().optional(),
  reason: short.optional(),
})

const registrationSchema = z.strictObject({
  id: z.uuid(),
  portal: short,
  url: short,
  at: when,
  history: z.array(changeSchema).min(1).max(1000),
  entries: z.array(entrySchema).max(1000),
})

export const dealSchema: z.ZodType<Deal> = z.strictObject({
  id: z.uuid(),
  name: short,
  capturedAt: when,
  source: z.strictObject({ url: short, title: short, recordId: short.optional() }),
  entries: z.array(entrySchema).max(5000),
  registrations: z.array(registrationSchema).max(1000),
})

export const contentSchema = z.strictObject({
  text: long,
  chosen: z.array(short).optional(),
  checked: z.boolean().optional(),
  untouched: z.boolean().optional(),
  exact: z.strictObject({ text: long, from: z.enum(['title', 'datetime', 'value', 'href', 'content']) }).optional(),
  href: short.optional(),
})

const writeSchema = z.union([
  z.strictObject({ text: long }),
  z.strictObject({ choose: z.array(short) }),
  z.strictObject({ check: z.boolean() }),
  z.strictObject({ pick: z.array(long).max(1000) }),
])

export const stepSchema = z.strictObject({
  key: z.string().max(100),
  frame: z.number().int(),
  print: formFieldSchema,
  write: writeSchema,
  before: contentSchema,
  overwrite: z.boolean(),
})

export const receiptSchema = z.strictObject({
  key: z.string().max(100),
  outcome: z.enum(['filled', 'normalised', 'unchanged', 'kept', 'reverted', 'refused', 'lost', 'cancelled']),
  reason: short,
  before: contentSchema,
  after: contentSchema,
  candidates: z.array(short).optional(),
})

const runRowSchema = z.strictObject({
  key: z.string().max(100),
  frame: z.number().int(),
  label: short,
  value: long,
  outcome: z.enum([...receiptSchema.shape.outcome.options, 'left', 'restored', 'read']).optional(),
  reason: short,
  closed: z.boolean().optional(),
  part: z.boolean().optional(),
  unanswered: z.boolean().optional(),
  print: formFieldSchema.optional(),
  step: stepSchema.optional(),
  wanted: z
    .strictObject({ value: valueSchema, term: short.optional(), country: z.string().max(2).optional() })
    .optional(),
  candidates: z.array(short).max(5000).optional(),
  before: contentSchema.optional(),
  after: contentSchema.optional(),
  settled: long.optional(),
  corrected: z.boolean().optional(),
  contact: z.boolean().optional(),
  note: z.boolean().optional(),
  held: z.boolean().optional(),
})

const policySchema = z.strictObject({
  level: z.enum([...submitLevels, ...writeBackLevels]),
  guards: z.array(z.strictObject({ id: z.string().max(100), held: z.boolean(), reason: short })).max(100),
})

export const runSchema: z.ZodType<Run> = z.strictObject({
  id: z.uuid(),
  kind: z.enum(['capture', 'fill', 'write-back', 'result', 'undo', 'save', 'submit', 'step']),
  state: z.enum(['running', 'undoing', 'done', 'undone', 'interrupted', 'failed']),
  tabId: z.number().int(),
  url: short,
  title: short,
  dealId: z.string().max(100),
  dealName: short,
  startedAt: when,
  endedAt: when.optional(),
  rows: z.array(runRowSchema).max(5000),
  closed: z.array(z.number().int()).max(5000).optional(),
  mapping: z.strictObject({ id: z.uuid(), name: short, version: z.number().int().optional() }).optional(),
  of: z.uuid().optional(),
  hidden: z.enum(['kept', 'masked', 'none']).optional(),
  by: z.enum(['keys', 'menu']).optional(),
  only: z.boolean().optional(),
  rounds: z.number().int().optional(),
  messages: z
    .array(z.strictObject({ key: z.string().max(100).optional(), label: short, text: short }))
    .max(5000)
    .optional(),
  saved: z.enum(['saved', 'refused', 'unknown']).optional(),
  through: z
    .strictObject({
      site: z.string().max(100),
      record: z.strictObject({ id: short, type: short.optional() }).optional(),
      version: short,
      failed: z.string().max(100).optional(),
    })
    .optional(),
  policy: policySchema.optional(),
  submit: z
    .strictObject({
      stage: z.enum(['begun', 'pressed', 'ended']),
      button: short,
      frame: z.number().int(),
      shown: z.array(short).max(1000),
      outcome: z.enum(['submitted', 'gone on', 'refused', 'unknown', 'stopped']).optional(),
    })
    .optional(),
  registration: z.uuid().optional(),
  step: z.strictObject({ first: z.uuid(), number: z.number().int() }).optional(),
  next: z.uuid().optional(),
  sent: z.uuid().optional(),
  status: short,
})
