import { z } from '../zod.ts'

const number = z.number().int().min(0)
const when = z.iso.datetime()

export const fieldCountsSchema = z.strictObject({
  label: z.string().max(300),
  /** Which of the fields with this label it is; absent for the first. */
  nth: z.number().int().min(2).optional(),
  /** Runs in which the page had it. */
  seen: number,
  /** Filled, and holding it when the page had settled. */
  verified: number,
  /** Of these, the ones that the person changed afterwards. */
  corrected: number,
  refused: number,
  reverted: number,
  lost: number,
  /** The last time that it was filled well, and that it was not. */
  verifiedAt: when.optional(),
  failedAt: when.optional(),
})
/** What came of one field on one day. */
export type FieldCounts = z.infer<typeof fieldCountsSchema>

export const dayCountsSchema = z.strictObject({
  /** Day and form, as one text. */
  id: z.string().max(4000),
  day: z.iso.date(),
  /** The mapping's id; for a form that was filled without one, its side and address. */
  form: z.string().max(3000),
  side: z.enum(['portal', 'crm']),
  origin: z.string().max(500),
  /** Path with record ids replaced by `*`. */
  path: z.string().max(2000),
  /** When it was counted last. */
  at: when,
  runs: number,
  fields: z.array(fieldCountsSchema).max(5000),
})
/** What came of the fields of one form on one day: labels and numbers, never a value. */
export type DayCounts = z.infer<typeof dayCountsSchema>

export const counted = ['seen', 'verified', 'corrected', 'refused', 'reverted', 'lost'] as const

/** How often a field was not taken, changed back or lost. */
export function failures({ refused, reverted, lost }: Pick<FieldCounts, 'refused' | 'reverted' | 'lost'>): number {
  return refused + reverted + lost
}

/** What a field is known by within its form. */
export function fieldKey({ label, nth }: Pick<FieldCounts, 'label' | 'nth'>): string {
  return nth ? `${label}\n${nth}` : label
}

/** Both together; with a sign of -1, the first without the second. */
export function addCounts(to: DayCounts, more: DayCounts, sign: 1 | -1 = 1): DayCounts {
  const fields = new Map(to.fields.map(field => [fieldKey(field), field]))
  for (const field of more.fields) {
    const key = fieldKey(field)
    fields.set(key, addField(fields.get(key) ?? emptyField(field), field, sign))
  }
  return {
    ...to,
    at: later(to.at, more.at) ?? to.at,
    runs: Math.max(0, to.runs + sign * more.runs),
    fields: [...fields.values()],
  }
}

/** A field of which nothing was counted. */
export function emptyField({ label, nth }: Pick<FieldCounts, 'label' | 'nth'>): FieldCounts {
  const none = { seen: 0, verified: 0, corrected: 0, refused: 0, reverted: 0, lost: 0 }
  return { label, ...(nth && { nth }), ...none }
}

/** The counts of two times together; with a sign of -1, the first without the second. */
export function addField(to: FieldCounts, more: FieldCounts, sign: 1 | -1 = 1): FieldCounts {
  const { verifiedAt: _, failedAt: __, ...sum } = { ...to }
  // What was counted may have been deleted before it is taken back.
  for (const name of counted) sum[name] = Math.max(0, to[name] + sign * more[name])
  const verifiedAt = sum.verified > 0 ? later(to.verifiedAt, more.verifiedAt) : undefined
  const failedAt = failures(sum) > 0 ? later(to.failedAt, more.failedAt) : undefined
  return { ...sum, ...(verifiedAt && { verifiedAt }), ...(failedAt && { failedAt }) }
}

/** The later of two ISO times. */
export function later(one: string | undefined, other: string | undefined): string | undefined {
  return one && other ? (one > other ? one : other) : one || other
}
