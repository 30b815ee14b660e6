import type { FormField } from '../mapping/form-field.ts'
import { type Mapping, mappingSchema } from '../mapping/mapping.ts'
import { db } from './db.ts'

/**
 * Keeps how a form was met that no longer matches its mapping; without `seen`, forgets it. No decision of the person
 * changes by it, so there is no version and the mapping is not newer. `fields`: the form as it is remembered, where that
 * was learned anew.
 */
export async function keepSeen(id: string, seen: Mapping['seen'], fields?: FormField[]): Promise<void> {
  const part = mappingSchema.pick({ seen: true, fields: true }).partial().parse({ seen, fields })
  await db.mappings.update(id, { seen: part.seen, ...(part.fields && { fields: part.fields }) })
}
