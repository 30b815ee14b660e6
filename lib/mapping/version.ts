import { mappingSchema } from './mapping.ts'
import { z } from './zod.ts'

/** By whose hand a mapping changed. */
export const changedBy = ['studio', 'popup', 'page', 'repair', 'pack', 'rollback', 'import', 'upgrade'] as const
export type ChangedBy = (typeof changedBy)[number]

/** A mapping as it was after one change. */
export const versionSchema = z.strictObject({
  id: z.uuid(),
  mappingId: z.uuid(),
  /** Counts up from 1 for each mapping. */
  number: z.number().int().min(1),
  /** ISO date and time. */
  at: z.iso.datetime(),
  by: z.enum(changedBy),
  /** What changed, one plain sentence each. */
  changes: z.array(z.string().max(2000)).max(5000),
  mapping: mappingSchema,
})
export type MappingVersion = z.infer<typeof versionSchema>
