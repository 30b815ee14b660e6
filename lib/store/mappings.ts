import { type Mapping, mappingSchema } from '../mapping/mapping.ts'
import { db } from './db.ts'

/** All mappings, last changed first. A row that does not fit the schema is left in place and not used. */
export async function listMappings(): Promise<Mapping[]> {
  const rows = await db.mappings.orderBy('updatedAt').reverse().toArray()
  return rows.flatMap(row => {
    const parsed = mappingSchema.safeParse(row)
    return parsed.success ? [parsed.data] : []
  })
}

/** Mappings that could be meant on a site: same side, same origin. */
export async function mappingsOf(side: Mapping['side'], origin: string): Promise<Mapping[]> {
  return (await listMappings()).filter(mapping => mapping.side === side && mapping.origin === origin)
}

/** Keeps the mapping, replacing the one with the same id. */
export async function putMapping(mapping: Mapping): Promise<void> {
  await db.mappings.put(mappingSchema.parse(mapping))
}

export async function deleteMapping(id: string): Promise<void> {
  await db.mappings.delete(id)
}

/** Takes one rule out of a mapping; the field is proposed anew from then on. */
export async function deleteRule(id: string, index: number): Promise<void> {
  await db.transaction('rw', db.mappings, async () => {
    const parsed = mappingSchema.safeParse(await db.mappings.get(id))
    if (!parsed.success) return
    const rules = parsed.data.rules.filter((_, at) => at !== index)
    await db.mappings.put({ ...parsed.data, rules, updatedAt: new Date().toISOString() })
  })
}
