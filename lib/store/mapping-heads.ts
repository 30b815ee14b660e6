import { isApproved } from '../mapping/fingerprint.ts'
import { type Mapping, mappingSchema } from '../mapping/mapping.ts'
import { standingOf } from '../mapping/place.ts'
import { db } from './db.ts'

/** What a list shows of a mapping: everything but its fields and rules, and how many there are of each. */
export type MappingHead = Omit<Mapping, 'fields' | 'rules' | 'seen'> & {
  fields: number
  rules: number
  /** Its form was met otherwise than it is remembered, or than it was when the person approved it. */
  changed: boolean
}

const headSchema = mappingSchema.omit({ fields: true, rules: true, seen: true }).strip()

/** Rows that are read at once: more would hold up the page that shows them. */
const batch = 50

/** The heads of all mappings by name. A row whose head is damaged is left in place and not shown. */
export async function mappingHeads(): Promise<MappingHead[]> {
  const ids = await db.mappings.toCollection().primaryKeys()
  const rows: Mapping[] = []
  for (let from = 0; from < ids.length; from += batch) {
    for (const row of await db.mappings.bulkGet(ids.slice(from, from + batch))) if (row) rows.push(row)
  }
  const heads = await Promise.all(rows.map(headOf))
  return heads.flatMap(head => head ?? []).sort((a, b) => a.name.localeCompare(b.name))
}

async function headOf(row: Mapping): Promise<MappingHead | undefined> {
  const head = headSchema.safeParse(row)
  const { fields, rules, approved, seen } = row
  if (!head.success || !Array.isArray(fields) || !Array.isArray(rules)) return undefined
  const changed = seen !== undefined || (approved !== undefined && !(await isApproved(row, fields)))
  return { ...head.data, fields: fields.length, rules: rules.length, changed }
}

/** Runs that are looked through for when a mapping was last used. */
const mostRuns = 500

/** When the form of each mapping was last filled or written back to, as ISO time by the mapping's id. */
export async function lastUses(heads: MappingHead[]): Promise<Map<string, string>> {
  const seen = new Map<string, string>()
  await db.runHeads
    .orderBy('startedAt')
    .reverse()
    .filter(({ kind }) => kind === 'fill' || kind === 'write-back')
    .limit(mostRuns)
    .each(({ url, startedAt }) => {
      if (!seen.has(url)) seen.set(url, startedAt)
    })
  const used = new Map<string, string>()
  for (const [url, at] of seen) {
    for (const head of heads) if (!used.has(head.id) && standingOf(head, url) === 'here') used.set(head.id, at)
  }
  return used
}
