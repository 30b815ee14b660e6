import { z } from './zod.ts'

/** What feeds a field. `leave`: the person decided that it stays empty. */
export const sourceSchema = z.discriminatedUnion('from', [
  z.strictObject({ from: z.literal('term'), term: z.string().min(1).max(200) }),
  z.strictObject({ from: z.literal('fixed'), text: z.string().max(10_000) }),
  z.strictObject({ from: z.literal('leave') }),
])
export type Source = z.infer<typeof sourceSchema>

export const printSchema = z.strictObject({
  control: z.string().max(100),
  label: z.string().max(1000),
  name: z.string().max(1000),
  id: z.string().max(1000),
  type: z.string().max(100),
  section: z.string().max(1000),
  position: z.number().int().min(0),
  sections: z.array(z.string().max(300)).max(20).optional(),
  before: z.string().max(300).optional(),
  after: z.string().max(300).optional(),
  autocomplete: z.string().max(300).optional(),
  hint: z.string().max(300).optional(),
  options: z.array(z.string().max(300)).max(60).optional(),
  values: z.array(z.string().max(300)).max(60).optional(),
  required: z.boolean().optional(),
  term: z.string().max(1000).optional(),
})

export const ruleSchema = z.strictObject({
  field: printSchema,
  source: sourceSchema,
  /** Replace what is already in the field. Off unless the person asked. */
  overwrite: z.boolean().default(false),
  /** A text that is too long for the field may be cut at the end of a sentence. */
  cut: z.boolean().optional(),
  /** Option labels the person picked for a source text: `{ "Technology": "Software and Internet" }`. */
  choices: z.record(z.string().max(1000), z.string().max(1000)).optional(),
})
export type Rule = z.infer<typeof ruleSchema>

/** For one form, what the person decided. Fields without a rule are proposed anew from the form each time. */
export const mappingSchema = z.strictObject({
  id: z.uuid(),
  /** Name to show in lists. */
  name: z.string().max(500),
  /** Which way the form stands: `portal` is filled from a deal, `crm` is written back to. */
  side: z.enum(['portal', 'crm']),
  origin: z.string().max(500),
  /** Path with record ids replaced by `*`. */
  path: z.string().max(2000),
  /** Prints of the form's fields when it was last seen, to tell several forms of one address apart. */
  fields: z.array(printSchema).max(2000),
  rules: z.array(ruleSchema).max(2000),
  /** ISO date and time. */
  updatedAt: z.iso.datetime(),
})
export type Mapping = z.infer<typeof mappingSchema>
