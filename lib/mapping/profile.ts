import { z } from './zod.ts'

/**
 * Our own company's answers: by `partner.*` term, which "your company" blocks ask, or by a name of one's own
 * (`partner:Nimbus partner id`) that rules refer to.
 */
export const partnerSchema = z.record(
  z.string().regex(/^(?:partner\.[A-Za-z0-9]+|partner:[^\p{C}]{1,200})$/u),
  z.string().max(10_000),
)
export type Partner = z.infer<typeof partnerSchema>

/** One company, person or programme in whose name deals are registered. */
export const profileSchema = z.strictObject({
  id: z.uuid(),
  name: z.string().max(500),
  values: partnerSchema,
  /** ISO date and time. */
  updatedAt: z.iso.datetime(),
})
export type Profile = z.infer<typeof profileSchema>

/** A first-version profile, which had no name and was the only one. Undefined where nothing was entered. */
export function profileFrom(values: Partner, id: string, at: string): Profile | undefined {
  if (!Object.keys(values).length) return undefined
  return { id, name: values['partner.companyName']?.slice(0, 500) || 'Our company', values, updatedAt: at }
}
