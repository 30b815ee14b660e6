import { daysLater } from '../deal/day.ts'
import { addCounts, type DayCounts } from '../mapping/health/day-counts.ts'
import { db } from './db.ts'
import type { Run } from './run.ts'
import { countsOf } from './run-counts.ts'
import { runSchema } from './schema.ts'

/** Days that counts are kept: the same season of the year before can be looked at. */
export const daysCounted = 400

/** Counts a run as it is now in place of what it was. In the transaction that writes the run. */
export async function recount(now: Run): Promise<void> {
  const stored = runSchema.safeParse(await db.runs.get(now.id))
  const [was, is] = [stored.success ? countsOf(stored.data) : undefined, countsOf(now)]
  if (JSON.stringify(was) === JSON.stringify(is)) return
  const day = was && (await db.dayCounts.get(was.id))
  // Its numbers were deleted: what becomes of it later does not bring them back.
  if (was && !day) return
  if (day) await db.dayCounts.put(addCounts(day, was, -1))
  if (is) await add(is)
}

async function add(counts: DayCounts): Promise<void> {
  const day = await db.dayCounts.get(counts.id)
  await db.dayCounts.put(day ? addCounts(day, counts) : counts)
}

/** Every form that was counted, by what its rows call it. */
export async function countedForms(): Promise<string[]> {
  return (await db.dayCounts.orderBy('form').uniqueKeys()) as string[]
}

/** Some day of a form: it tells where the form stands. */
export async function someDay(form: string): Promise<DayCounts | undefined> {
  return db.dayCounts.where({ form }).first()
}

/** The counts of a form from a day on, oldest first. */
export async function daysOf(form: string, from: string): Promise<DayCounts[]> {
  const ids = await db.dayCounts.where({ form }).primaryKeys()
  const rows = await db.dayCounts.bulkGet(ids.filter(id => id >= from))
  return rows.flatMap(row => row ?? [])
}

/** Forgets the counts of days that are too long ago. `today`: `YYYY-MM-DD`. */
export async function forgetOldCounts(today: string): Promise<void> {
  await db.dayCounts.where('day').below(daysLater(today, -daysCounted)).delete()
}

/** Forgets all counts; the runs stay. */
export async function clearCounts(): Promise<void> {
  await db.dayCounts.clear()
}
