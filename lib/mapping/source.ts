import { z } from './zod.ts'

/** A vocabulary id (`account.name`), or `extra:` and a page's own label. */
const term = z.strictObject({ from: z.literal('term'), term: z.string().min(1).max(1000) })
const fixed = z.strictObject({ from: z.literal('fixed'), text: z.string().max(10_000) })
/** `{{account.name}} – {{deal.name}}`; `{{extra:Region}}` for what the vocabulary does not know. */
const template = z.strictObject({ from: z.literal('template'), text: z.string().min(1).max(10_000) })
const leave = z.strictObject({ from: z.literal('leave') })

/** What can feed a field by itself. */
export const oneSourceSchema = z.discriminatedUnion('from', [term, fixed, template])
export type OneSource = z.infer<typeof oneSourceSchema>

const first = z.strictObject({ from: z.literal('first'), of: z.array(oneSourceSchema).min(1).max(20) })

/** What feeds a field. `first`: the first of several that is not empty. `leave`: the person decided that it stays empty. */
export const sourceSchema = z.discriminatedUnion('from', [term, fixed, template, first, leave])
export type Source = z.infer<typeof sourceSchema>
