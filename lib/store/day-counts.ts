import { daysLater } from '../mapping/health/day.ts'
import { addCounts, type DayCounts } from '../mapping/health/day-counts.ts'
import { db } from './db.ts'
import type { Run } from './run.ts'
import { countsOf } from './run-counts.ts'
import { runSchema } from './schema.ts'

/** Days that counts are kept: the same season of the year before can be looked at. */
export const daysCounted = 400

/** Rows that are read at once: more would hold up the page that asks. */
const batch = 200

/** Counts a run as it is now in place of what it was. In the transaction that writes the run. */
export async function recount(now: Run): Promise<void> {
  const stored = runSchema.safeParse(await db.runs.get(now.id))
  const [was, is] = [stored.success ? countsOf(stored.data) : undefined, countsOf(now)]
  if (JSON.stringify(was) === JSON.stringify(is)) return
  if (was) await change(was, -1)
  if (is) await change(is, 1)
}

async function change(counts: DayCounts, sign: 1 | -1): Promise<void> {
  const day = await db.dayCounts.get(counts.id)
  if (day) await db.dayCounts.put(addCounts(day, counts, sign))
  else if (sign === 1) await db.dayCounts.put(counts)
}

/** Hands over the counts from a day on, or all of one form, some at a time. */
export async function eachDay(of: { from: string } | { form: string }, take: (day: DayCounts) => void): Promise<void> {
  const found = 'form' in of ? db.dayCounts.where({ form: of.form }) : db.dayCounts.where('day').aboveOrEqual(of.from)
  const ids = await found.primaryKeys()
  for (let at = 0; at < ids.length; at += batch) {
    for (const day of await db.dayCounts.bulkGet(ids.slice(at, at + batch))) if (day) take(day)
  }
}

/** Forgets the counts of days that are too long ago. `today`: `YYYY-MM-DD`. */
export async function forgetOldCounts(today: string): Promise<void> {
  await db.dayCounts.where('day').below(daysLater(today, -daysCounted)).delete()
}

/** Forgets all counts; the runs stay. */
export async function clearCounts(): Promise<void> {
  await db.dayCounts.clear()
}
