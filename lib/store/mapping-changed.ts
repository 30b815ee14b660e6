import { db } from './db.ts'

/** When a mapping was changed last, without what else it takes to read one; undefined where it is gone. */
export async function mappingChangedAt(id: string): Promise<string | undefined> {
  return (await db.mappings.get(id))?.updatedAt
}
