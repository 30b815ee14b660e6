import { pairSchema } from './choice-list.ts'
import { conditionSchema } from './condition.ts'
import { conversionSchema } from './conversions/index.ts'
import { formFieldSchema } from './form-field.ts'
import { printSchema } from './print.ts'
import { sourceSchema } from './source.ts'
import { submitSchema } from './submit.ts'
import { writeBackLevelSchema } from './write-back/level.ts'
import { z } from './zod.ts'

export { printSchema } from './print.ts'
export { type Source, sourceSchema } from './source.ts'

export const ruleSchema = z.strictObject({
  field: printSchema,
  source: sourceSchema,
  /** What is done to the value on its way, one after the other. */
  conversions: z.array(conversionSchema).max(20).optional(),
  /** All must hold, otherwise the field is left. */
  when: z.array(conditionSchema).max(20).optional(),
  /** Replace what is already in the field. Off unless the person asked. */
  overwrite: z.boolean().default(false),
  /** A text that is too long for the field may be cut at the end of a sentence. */
  cut: z.boolean().optional(),
  /** What single texts stand for in this field; these go before those of `list`. */
  pairs: z.array(pairSchema).max(5000).optional(),
  /** Id of the choice list that this field goes by. */
  list: z.uuid().optional(),
  /** CRM side: how far the value goes without a person; absent: it is written, and the person saves the record. */
  back: writeBackLevelSchema.optional(),
})
export type Rule = z.infer<typeof ruleSchema>

/**
 * A further address of the same form. `origin` may begin its host with `*.` ("https://*.force.com"); in `path`, `*`
 * stands for one piece and a last `**` for all the rest.
 */
export const placeSchema = z.strictObject({ origin: z.string().max(500), path: z.string().max(2000) })
export type Place = z.infer<typeof placeSchema>

/** For one form, what the person decided. Fields without a rule are proposed anew from the form each time. */
export const mappingSchema = z.strictObject({
  id: z.uuid(),
  /** Name to show in lists. */
  name: z.string().max(500),
  /** Which way the form stands: `portal` is filled from a deal, `crm` is written back to. */
  side: z.enum(['portal', 'crm']),
  /** Where the form was met first. */
  origin: z.string().max(500),
  /** Path with record ids replaced by `*`. */
  path: z.string().max(2000),
  /** Other tenants, languages and paths that show the same form. */
  places: z.array(placeSchema).max(200).optional(),
  /** Id of the known site (lib/sites): the form is looked for at all of its addresses. */
  site: z.string().max(100).optional(),
  /** The form's fields in page order when it was last seen, to tell several forms of one address apart. */
  fields: z.array(formFieldSchema).max(2000),
  rules: z.array(ruleSchema).max(2000),
  /** Id of the partner profile that answers for our company; absent: the default one. */
  profile: z.uuid().optional(),
  /** CRM side: a note for the record, as a template. None unless the person wrote one. */
  note: z.strictObject({ text: z.string().min(1).max(10_000), back: writeBackLevelSchema.optional() }).optional(),
  /** When the person approved it, and the fingerprint that the form had then. */
  approved: z.strictObject({ at: z.iso.datetime(), fingerprint: z.string().max(100) }).optional(),
  /** How far Dealbridge may go with it by itself. Absent: the person submits. */
  submit: submitSchema.optional(),
  /** The form as it was met last, kept while it no longer matches what is remembered of it (drift). */
  seen: z
    .strictObject({
      at: z.iso.datetime(),
      fields: z.array(formFieldSchema).max(2000),
      /** When each difference was first met (drift-since.ts). */
      since: z.record(z.string().max(1200), z.iso.datetime()).optional(),
    })
    .optional(),
  /** ISO date and time. */
  updatedAt: z.iso.datetime(),
})
export type Mapping = z.infer<typeof mappingSchema>
