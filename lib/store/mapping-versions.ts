import { changesBetween, same } from '../mapping/changes.ts'
import type { Mapping } from '../mapping/mapping.ts'
import { type ChangedBy, type MappingVersion, versionSchema } from '../mapping/version.ts'
import { db } from './db.ts'

/** Changes in the studio that follow each other within this time are one version: it saves on every key. */
const oneSitting = 5 * 60_000
/** Versions kept of one mapping. */
const most = 100

/** The versions of a mapping, newest first. A row that does not fit the schema is left in place and not shown. */
export async function listVersions(mappingId: string): Promise<MappingVersion[]> {
  const rows = await versionsOf(mappingId).reverse().toArray()
  return rows.filter(row => versionSchema.safeParse(row).success)
}

/** The number of a mapping's newest version; undefined while it has none. */
export async function lastVersion(mappingId: string): Promise<number | undefined> {
  return (await versionsOf(mappingId).last())?.number
}

/** Keeps what a change made of a mapping. Belongs into the transaction that makes the change. */
export async function keepVersion(now: Mapping, before: Mapping | undefined, by: ChangedBy): Promise<void> {
  // What was met since is no part of what a person decided.
  const { seen: _, ...mapping } = now
  const at = new Date().toISOString()
  const [last, previous] = await versionsOf(mapping.id).reverse().limit(2).toArray()
  let number = last?.number ?? 0
  if (!last && before) {
    number++
    await add({ mappingId: mapping.id, number, at: before.updatedAt, by: 'upgrade', changes: [], mapping: before })
  }
  if (last && joins(last, mapping, by, at)) {
    const changes = changesBetween(previous?.mapping, mapping)
    if (changes.length) await db.mappingVersions.put({ ...last, changes, mapping })
    else await db.mappingVersions.delete(last.id)
    return
  }
  const changes = changesBetween(before ?? last?.mapping, mapping)
  if (!changes.length) return
  await add({ mappingId: mapping.id, number: number + 1, at, by, changes, mapping })
  await versionsOf(mapping.id).reverse().offset(most).delete()
}

/** Forgets the versions of a mapping that is deleted. */
export async function dropVersions(mappingId: string): Promise<void> {
  await versionsOf(mappingId).delete()
}

function joins(last: MappingVersion, mapping: Mapping, by: ChangedBy, at: string): boolean {
  const near = Date.parse(at) - Date.parse(last.at) < oneSitting
  return by === 'studio' && last.by === 'studio' && near && same(last.mapping.approved, mapping.approved)
}

function versionsOf(mappingId: string) {
  return db.mappingVersions.where('[mappingId+number]').between([mappingId, 0], [mappingId, Number.MAX_SAFE_INTEGER])
}

async function add(version: Omit<MappingVersion, 'id'>): Promise<void> {
  const changes = version.changes.slice(0, 5000).map(change => change.slice(0, 2000))
  await db.mappingVersions.add(versionSchema.parse({ ...version, id: crypto.randomUUID(), changes }))
}
