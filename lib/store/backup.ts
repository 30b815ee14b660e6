import type { Table } from 'dexie'
import type { Deal } from '../deal/deal.ts'
import { joinRegistrations } from '../deal/join-registrations.ts'
import { captureRulesSchema } from '../mapping/capture-rules.ts'
import { choiceListSchema } from '../mapping/choice-list.ts'
import { dayCountsSchema } from '../mapping/health/day-counts.ts'
import { type Mapping, mappingSchema } from '../mapping/mapping.ts'
import { profileSchema } from '../mapping/profile.ts'
import { versionSchema } from '../mapping/version.ts'
import type { z } from '../mapping/zod.ts'
import { activitySettings } from './activity-settings.ts'
import { type Backup, readBackup } from './backup-format.ts'
import { db } from './db.ts'
import { writeDeal } from './deals.ts'
import { keptRun } from './kept-run.ts'
import { dropLive } from './live-runs.ts'
import { defaultProfile, getPartner, savePartner, setDefaultProfile } from './profiles.ts'
import { countAll } from './run-counts.ts'
import { headOf } from './run-head.ts'
import { dealSchema, runSchema } from './schema.ts'

/** An export of thousands of deals stays far below; a larger file is not ours. */
const maxSize = 100_000_000

export type Imported = { ok: true; value: { status: string } } | { ok: false; error: string }

/** Everything that is kept, as one JSON text. Damaged rows are left out, because they could not be imported again. */
export async function exportAll(): Promise<string> {
  const backup: Backup = {
    format: 'dealbridge',
    version: 3,
    exportedAt: new Date().toISOString(),
    deals: keepValid(dealSchema, await db.deals.toArray()),
    mappings: keepValid(mappingSchema, await db.mappings.toArray()),
    mappingVersions: keepValid(versionSchema, await db.mappingVersions.toArray()),
    choiceLists: keepValid(choiceListSchema, await db.choiceLists.toArray()),
    profiles: keepValid(profileSchema, await db.profiles.toArray()),
    captureRules: keepValid(captureRulesSchema, await db.captureRules.toArray()),
    defaultProfile: await defaultProfile(),
    runs: keepValid(runSchema, await db.runs.toArray()),
    dayCounts: keepValid(dayCountsSchema, await db.dayCounts.toArray()),
  }
  return JSON.stringify(backup, null, 2)
}

/**
 * Takes in an exported file. A file with a fault is refused whole, with the place of the fault. What is here already
 * stays: of two with the same id the one changed last is kept, and a chosen default profile is not replaced.
 */
export async function importAll(text: string): Promise<Imported> {
  const backup = parseBackup(text)
  if (typeof backup === 'string') return { ok: false, error: `${backup} Nothing was imported.` }
  const added = await db.transaction('rw', db.tables, async () => {
    const deals = await addDeals(backup.deals)
    const mappings = await addNewer(db.mappings, await asApprovedHere(backup.mappings), 'updatedAt')
    const lists = await addNewer(db.choiceLists, backup.choiceLists, 'updatedAt')
    await addNewer(db.mappingVersions, backup.mappingVersions, 'at')
    await addNewer(db.captureRules, backup.captureRules, 'updatedAt')
    const { values } = await activitySettings()
    const kept = backup.runs.map(run => keptRun(closed(run), values))
    const runs = await addNewer(db.runs, kept, 'startedAt')
    const rows = await db.runs.bulkGet(kept.map(({ id }) => id))
    await db.runHeads.bulkPut(rows.flatMap(row => (row ? [headOf(row)] : [])))
    await addNewer(db.dayCounts, backup.dayCounts ?? countAll(kept), 'at')
    const chosen = await defaultProfile()
    const profiles = await addNewer(db.profiles, backup.profiles, 'updatedAt')
    if (!chosen && backup.defaultProfile) await setDefaultProfile(backup.defaultProfile)
    // The one answer sheet of a first-version export fills what is still empty here.
    if (backup.partner) await savePartner({ ...backup.partner, ...(await getPartner()) })
    return { deals, mappings, lists, profiles, runs }
  })
  const parts = [
    count(added.deals, backup.deals.length, 'deal'),
    count(added.mappings, backup.mappings.length, 'mapping'),
    ...(backup.choiceLists.length ? [count(added.lists, backup.choiceLists.length, 'choice list')] : []),
    ...(backup.profiles.length ? [count(added.profiles, backup.profiles.length, 'profile')] : []),
    count(added.runs, backup.runs.length, 'run'),
  ]
  return { ok: true, value: { status: `Imported ${parts.join(', ')}. What was here and newer was kept.` } }
}

/** Forgets everything. */
export async function deleteEverything(): Promise<void> {
  await db.transaction('rw', db.tables, async () => {
    await Promise.all(db.tables.map(table => table.clear()))
  })
  await dropLive('all')
}

function parseBackup(text: string): Backup | string {
  if (text.length > maxSize) return 'This file is larger than 100 MB, which no Dealbridge export is.'
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch (error) {
    return `This file is not valid JSON (${error instanceof Error ? error.message : 'unreadable'}).`
  }
  const parsed = readBackup(json)
  if (typeof parsed === 'string' || parsed.success) return typeof parsed === 'string' ? parsed : parsed.data
  const [issue] = parsed.error.issues
  return `This export is damaged at ${issue?.path.join('.') || 'its top'}: ${issue?.message ?? 'unreadable'}.`
}

/** A file approves no form: what it says counts only where the same was approved, at the same level, here. */
async function asApprovedHere(mappings: Mapping[]): Promise<Mapping[]> {
  const here = new Map((await db.mappings.toArray()).map(mapping => [mapping.id, mapping]))
  const word = ({ approved, submit }: Mapping) => JSON.stringify([approved?.fingerprint, submit])
  return mappings.map(mapping => {
    const known = here.get(mapping.id)
    if (known && word(known) === word(mapping)) return mapping
    const { approved: _, ...kept } = mapping
    return kept
  })
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

/** The same for deals. Registrations of both stay, whichever deal is newer: what a portal answered must not be forgotten. */
async function addDeals(deals: Deal[]): Promise<number> {
  let added = 0
  for (const deal of deals) {
    const row = await db.deals.get(deal.id)
    const parsed = dealSchema.safeParse(row)
    const here = parsed.success ? parsed.data : undefined
    const isNewer = !row || row.capturedAt < deal.capturedAt
    // A damaged row is left in place, unless something newer comes.
    if (!here && !isNewer) continue
    const registrations = joinRegistrations(here?.registrations ?? [], deal.registrations)
    await writeDeal({ ...(here && !isNewer ? here : deal), registrations })
    if (isNewer) added++
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
