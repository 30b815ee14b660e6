import { z } from './zod.ts'

/** What one text stands for in a form. Without `to` it is undecided; an empty `to` leaves the field alone. */
export const pairSchema = z.strictObject({
  from: z.string().max(1000),
  to: z.string().max(1000).optional(),
  /** Who decided. `picked`: the person, during a fill. Absent: the person, in the studio. */
  by: z.enum(['same text', 'synonym', 'picked']).optional(),
})
export type Pair = z.infer<typeof pairSchema>

/** A value-to-value table that any number of rules can go by. */
export const choiceListSchema = z.strictObject({
  id: z.uuid(),
  name: z.string().max(500),
  /** What the texts on the left are answers to: tells which synonyms hold. */
  term: z.string().max(1000).optional(),
  pairs: z.array(pairSchema).max(5000),
  /** Labels that the form offered when it was last seen. */
  options: z.array(z.string().max(1000)).max(5000),
  /** ISO date and time. */
  updatedAt: z.iso.datetime(),
})
export type ChoiceList = z.infer<typeof choiceListSchema>
