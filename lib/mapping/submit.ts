import { z } from './zod.ts'

/** How far Dealbridge may go with a form by itself, least first: the person submits, they confirm, nobody is asked. */
export const submitLevels = ['fill', 'confirm', 'auto'] as const
export type SubmitLevel = (typeof submitLevels)[number]

/** An amount up to which something holds. */
export const limitSchema = z.strictObject({
  amount: z.string().regex(/^\d{1,15}(?:\.\d{1,6})?$/),
  currency: z.string().regex(/^[A-Z]{3}$/),
})
export type Limit = z.infer<typeof limitSchema>

/** What the person decided about submitting one form. Absent: fill only. */
export const submitSchema = z.strictObject({ level: z.enum(submitLevels), limit: limitSchema.optional() })

export type Submit = z.infer<typeof submitSchema>

/** The lower of two levels. */
export function lower(a: SubmitLevel, b: SubmitLevel): SubmitLevel {
  return submitLevels.indexOf(a) < submitLevels.indexOf(b) ? a : b
}
