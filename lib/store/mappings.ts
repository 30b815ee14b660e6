import { type Mapping, mappingSchema, type Rule } from '../mapping/mapping.ts'
import { standingOf } from '../mapping/place.ts'
import { type ChangedBy, versionSchema } from '../mapping/version.ts'
import { db } from './db.ts'
import { dropVersions, keepVersion } from './mapping-versions.ts'

/** All mappings, last changed first. A row that does not fit the schema is left in place and not used. */
export async function listMappings(): Promise<Mapping[]> {
  return keepValid(await db.mappings.orderBy('updatedAt').reverse().toArray())
}

/** The mapping with this id; undefined where it is gone or its row is damaged. */
export async function getMapping(id: string): Promise<Mapping | undefined> {
  const parsed = mappingSchema.safeParse(await db.mappings.get(id))
  return parsed.success ? parsed.data : undefined
}

/** Mappings that could be meant at an address: same side, and one of their hosts or their known site. */
export async function mappingsOf(side: Mapping['side'], url: string, site?: string): Promise<Mapping[]> {
  const rows = await db.mappings.orderBy('updatedAt').reverse().toArray()
  const near = rows.filter(row => {
    const place = placeSchema.safeParse(row)
    return place.success && place.data.side === side && standingOf(place.data, url, site) !== 'elsewhere'
  })
  return keepValid(near)
}

/** All that tells where a mapping belongs: hundreds of others need not be read whole for it. */
const placeSchema = mappingSchema.pick({ side: true, origin: true, path: true, places: true, site: true }).strip()

function keepValid(rows: unknown[]): Mapping[] {
  return rows.flatMap(row => {
    const parsed = mappingSchema.safeParse(row)
    return parsed.success ? [parsed.data] : []
  })
}

/** Keeps the mapping, replacing the one with the same id, and what changed as a version. */
export async function putMapping(mapping: Mapping, by: ChangedBy = 'studio'): Promise<void> {
  const row = mappingSchema.parse(mapping)
  await db.transaction('rw', db.mappings, db.mappingVersions, async () => {
    const before = await getMapping(row.id)
    await db.mappings.put(row)
    await keepVersion(row, before, by)
  })
}

/** Changes a mapping in one transaction, so that two changes at once cannot lose each other. */
export async function updateMapping(
  id: string,
  change: (mapping: Mapping) => Mapping,
  by: ChangedBy = 'studio',
): Promise<Mapping | undefined> {
  return db.transaction('rw', db.mappings, db.mappingVersions, async () => {
    const before = await getMapping(id)
    if (!before) return undefined
    const after = { ...change(before), id, updatedAt: new Date().toISOString() }
    await putMapping(after, by)
    return after
  })
}

/** Forgets a mapping and its versions. */
export async function deleteMapping(id: string): Promise<void> {
  await db.transaction('rw', db.mappings, db.mappingVersions, async () => {
    await db.mappings.delete(id)
    await dropVersions(id)
  })
}

/** Takes one rule out of a mapping; the field is proposed anew from then on. */
export async function deleteRule(id: string, index: number): Promise<void> {
  const without = (rules: Rule[]) => rules.filter((_, at) => at !== index)
  await updateMapping(id, mapping => ({ ...mapping, rules: without(mapping.rules) }))
}

/** Makes a mapping what it was in a version. It has to be approved anew. Undefined where either is gone. */
export async function rollBack(versionId: string): Promise<Mapping | undefined> {
  const parsed = versionSchema.safeParse(await db.mappingVersions.get(versionId))
  if (!parsed.success) return undefined
  const { mappingId, mapping } = parsed.data
  const { approved: _, submit: __, ...kept } = mapping
  // How far Dealbridge may go is decided anew, never by going back.
  return updateMapping(mappingId, ({ submit }) => ({ ...kept, ...(submit && { submit }) }), 'rollback')
}

/** The mappings with a field that goes by this choice list. Hundreds of others are looked through without being read whole. */
export async function mappingsWithList(listId: string): Promise<Mapping[]> {
  const ids = await db.mappings.orderBy('updatedAt').reverse().primaryKeys()
  const found: Mapping[] = []
  for (let at = 0; at < ids.length; at += slice) {
    const rows = await db.mappings.bulkGet(ids.slice(at, at + slice))
    found.push(...keepValid(rows.filter(row => goesBy(row, listId))))
  }
  return found
}

/** Rows that are read at once: more would hold up the page that asks. */
const slice = 50

function goesBy(row: unknown, listId: string): boolean {
  const rules = (row as Partial<Mapping> | undefined)?.rules
  return Array.isArray(rules) && rules.some(rule => rule?.list === listId)
}
