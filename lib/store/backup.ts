import type { Table } from 'dexie'
import { mappingSchema } from '../mapping/mapping.ts'
import { z } from '../mapping/zod.ts'
import { db } from './db.ts'
import { dealSchema, partnerSchema, runSchema } from './schema.ts'

const format = 'dealbridge'
const version = 1
/** An export of thousands of deals stays far below; a larger file is not ours. */
const maxSize = 100_000_000

const backupSchema = z.strictObject({
  format: z.literal(format),
  version: z.literal(version),
  exportedAt: z.iso.datetime(),
  deals: z.array(dealSchema),
  mappings: z.array(mappingSchema),
  runs: z.array(runSchema),
  partner: partnerSchema,
})
type Backup = z.infer<typeof backupSchema>

export type Imported = { ok: true; value: { status: string } } | { ok: false; error: string }

/** Everything that is kept, as one JSON text. Damaged rows are left out, because they could not be imported again. */
export async function exportAll(): Promise<string> {
  const partner = partnerSchema.safeParse((await db.settings.get('partner'))?.value)
  const backup: Backup = {
    format,
    version,
    exportedAt: new Date().toISOString(),
    deals: keepValid(dealSchema, await db.deals.toArray()),
    mappings: keepValid(mappingSchema, await db.mappings.toArray()),
    runs: keepValid(runSchema, await db.runs.toArray()),
    partner: partner.success ? partner.data : {},
  }
  return JSON.stringify(backup, null, 2)
}

/**
 * Takes in an exported file. A file with a fault is refused whole, with the place of the fault. What is here already
 * stays: of two with the same id the one changed last is kept, and a filled-in company answer is not replaced.
 */
export async function importAll(text: string): Promise<Imported> {
  const backup = parseBackup(text)
  if (typeof backup === 'string') return { ok: false, error: `${backup} Nothing was imported.` }
  const added = await db.transaction('rw', db.deals, db.mappings, db.runs, db.settings, async () => {
    const deals = await addNewer(db.deals, backup.deals, 'capturedAt')
    const mappings = await addNewer(db.mappings, backup.mappings, 'updatedAt')
    const runs = await addNewer(db.runs, backup.runs.map(closed), 'startedAt')
    const here = partnerSchema.safeParse((await db.settings.get('partner'))?.value)
    const value = { ...backup.partner, ...(here.success ? here.data : {}) }
    await db.settings.put({ key: 'partner', value })
    return { deals, mappings, runs }
  })
  const parts = [
    count(added.deals, backup.deals.length, 'deal'),
    count(added.mappings, backup.mappings.length, 'mapping'),
    count(added.runs, backup.runs.length, 'run'),
  ]
  return { ok: true, value: { status: `Imported ${parts.join(', ')}. What was here and newer was kept.` } }
}

/** Forgets everything. */
export async function deleteEverything(): Promise<void> {
  await db.transaction('rw', db.deals, db.mappings, db.runs, db.settings, async () => {
    await Promise.all([db.deals.clear(), db.mappings.clear(), db.runs.clear(), db.settings.clear()])
  })
}

function parseBackup(text: string): Backup | string {
  if (text.length > maxSize) return 'This file is larger than 100 MB, which no Dealbridge export is.'
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch (error) {
    return `This file is not valid JSON (${error instanceof Error ? error.message : 'unreadable'}).`
  }
  if (!json || typeof json !== 'object' || (json as Partial<Backup>).format !== format)
    return 'This file is not a Dealbridge export.'
  const found = (json as { version?: unknown }).version
  if (found !== version)
    return `This export has version ${String(found).slice(0, 20)}, and this Dealbridge reads version ${version}.`
  const parsed = backupSchema.safeParse(json)
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  return `This export is damaged at ${issue?.path.join('.') || 'its top'}: ${issue?.message ?? 'unreadable'}.`
}

/** Adds rows that are not here, and those that changed later than the ones here. Answers how many went in. */
async function addNewer<T extends { id: string }, K extends keyof T>(
  table: Table<T, string, T>,
  rows: T[],
  changed: K,
): Promise<number> {
  let added = 0
  for (const row of rows) {
    const here = await table.get(row.id)
    if (here && here[changed] >= row[changed]) continue
    await table.put(row)
    added++
  }
  return added
}

/** A run from elsewhere cannot be gone on with here: its page is not open in this browser. */
function closed<T extends { state: string }>(run: T): T {
  return run.state === 'running' || run.state === 'undoing' ? { ...run, state: 'interrupted' } : run
}

function keepValid<T>(schema: z.ZodType<T>, rows: unknown[]): T[] {
  return rows.flatMap(row => {
    const parsed = schema.safeParse(row)
    return parsed.success ? [parsed.data] : []
  })
}

function count(added: number, total: number, noun: string): string {
  return `${added} of ${total} ${noun}${total === 1 ? '' : 's'}`
}
