import { captureRulesSchema } from './capture-rules.ts'
import { choiceListSchema } from './choice-list.ts'
import { factsSchema, formFieldSchema } from './form-field.ts'
import { mappingSchema, ruleSchema } from './mapping.ts'
import { z } from './zod.ts'

export const packFormat = 'dealbridge-pack'
export const packVersion = 2

/** A field without what was chosen in it. */
const packFieldSchema = formFieldSchema.extend({ facts: factsSchema.omit({ chosen: true }).optional() })

/** What may go without a person is everybody's own to say. */
const packRuleSchema = ruleSchema.omit({ back: true })

/** A mapping as it is handed on: without what is the person's own (profile, approval, note, whether it is submitted, what was seen). */
export const packMappingSchema = mappingSchema
  .omit({ profile: true, approved: true, submit: true, note: true, seen: true })
  .extend({
    fields: z.array(packFieldSchema).max(500),
    rules: z.array(packRuleSchema).max(500),
  })
export type PackMapping = z.infer<typeof packMappingSchema>

/** For one kind of record of a CRM, what its values are. */
export const packCaptureSchema = captureRulesSchema.extend({ rules: captureRulesSchema.shape.rules.max(500) })

/**
 * Mappings, their choice lists and capture rules, to hand on. No value of a deal or of a partner profile is in it. The
 * first version had no capture rules.
 */
export const packSchema = z.strictObject({
  format: z.literal(packFormat),
  version: z.literal(packVersion),
  name: z.string().min(1).max(500),
  about: z.string().max(5000).optional(),
  /** ISO date and time. */
  exportedAt: z.iso.datetime(),
  mappings: z.array(packMappingSchema).max(500),
  lists: z.array(choiceListSchema).max(500),
  captureRules: z.array(packCaptureSchema).max(500),
})
export type Pack = z.infer<typeof packSchema>

/** The pack format as a JSON schema (draft 2020-12), for whoever writes packs by other means. */
export function packJsonSchema(): object {
  const schema = z.toJSONSchema(packSchema, { io: 'input', target: 'draft-2020-12' })
  return {
    ...schema,
    title: 'Dealbridge pack',
    description: 'Mappings of portal forms, their choice lists, and what the values of a CRM’s records are.',
  }
}
