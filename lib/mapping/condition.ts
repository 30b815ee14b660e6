import { oneSourceSchema } from './source.ts'
import { z } from './zod.ts'

export const conditionTests = ['is', 'isNot', 'oneOf', 'empty', 'notEmpty'] as const

/** "Only when the country is US": `texts` holds one text for `is` and `isNot`, several for `oneOf`, none for the rest. */
export const conditionSchema = z.strictObject({
  of: oneSourceSchema,
  test: z.enum(conditionTests),
  texts: z.array(z.string().max(1000)).max(200),
})
export type Condition = z.infer<typeof conditionSchema>
