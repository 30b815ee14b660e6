import { activitySettings } from './activity-settings.ts'
import { recount } from './day-counts.ts'
import { db } from './db.ts'
import { keptRun } from './kept-run.ts'
import { dropLive, getLive, putLive } from './live-runs.ts'
import type { Run } from './run.ts'
import { headOf } from './run-head.ts'
import { runSchema } from './schema.ts'

/** The run, with its values where they are stored or still in memory. Undefined where it is gone or damaged. */
export async function getRun(id: string): Promise<Run | undefined> {
  return whole(await db.runs.get(id))
}

/** The run as it is stored. */
export async function storedRuns(ids: string[]): Promise<(Run | undefined)[]> {
  const rows = await db.runs.bulkGet(ids)
  return rows.map(row => (runSchema.safeParse(row).success ? row : undefined))
}

export async function putRun(run: Run): Promise<void> {
  await exclusive(run.id, () => write(runSchema.parse(run)))
}

/**
 * Changes a run, one change after the other. The background may be stopped between any two of these, so each leaves a row
 * that can be gone on from. `tell`: the entry of its own that tells of the change, written with it or not at all.
 */
export async function updateRun(
  id: string,
  change: (run: Run) => Run,
  tell?: (changed: Run) => Run,
): Promise<Run | undefined> {
  return exclusive(id, async () => {
    const run = await getRun(id)
    if (!run) return undefined
    const changed = runSchema.parse(change(run))
    await write(changed, tell && runSchema.parse(tell(changed)))
    return changed
  })
}

/** Runs that someone has to go on with, or close. */
export async function unfinishedRuns(): Promise<Run[]> {
  const rows = await db.runs.where('state').anyOf('running', 'undoing').toArray()
  return (await Promise.all(rows.map(whole))).flatMap(run => run ?? [])
}

/** The newest fill or write-back on this page of this tab. */
export async function lastRunOn(tabId: number, url: string): Promise<Run | undefined> {
  const head = await db.runHeads
    .where('[tabId+url+startedAt]')
    .between([tabId, url, ''], [tabId, url, '\uffff'])
    .reverse()
    .filter(({ kind }) => kind === 'fill' || kind === 'write-back')
    .first()
  return head && getRun(head.id)
}

/** The newest write-backs of a deal, newest first. */
export async function writeBacksOf(dealId: string, most = 5): Promise<Run[]> {
  const heads = await db.runHeads
    .where('[dealId+startedAt]')
    .between([dealId, ''], [dealId, '\uffff'])
    .reverse()
    .filter(({ kind }) => kind === 'write-back')
    .limit(most)
    .toArray()
  return (await Promise.all(heads.map(({ id }) => getRun(id)))).flatMap(run => run ?? [])
}

/** The newest write-backs into any record, newest first. */
export async function newestWriteBacks(most = 20): Promise<Run[]> {
  const all = db.runHeads.where('[kind+startedAt]').between(['write-back', ''], ['write-back', '\uffff'])
  const ids = await all.reverse().limit(most).primaryKeys()
  return (await Promise.all(ids.map(getRun))).flatMap(run => run ?? [])
}

/** The newest fill of a form on this site, in whatever tab it was. */
export async function lastFillOn(origin: string): Promise<Run | undefined> {
  const head = await db.runHeads
    .where('[kind+origin+startedAt]')
    .between(['fill', origin, ''], ['fill', origin, '\uffff'])
    .last()
  return head && getRun(head.id)
}

export async function deleteRuns(ids: string[]): Promise<void> {
  await db.transaction('rw', db.runs, db.runHeads, async () => {
    await db.runs.bulkDelete(ids)
    await db.runHeads.bulkDelete(ids)
  })
  await dropLive({ ids })
}

export async function clearRuns(): Promise<void> {
  await db.transaction('rw', db.runs, db.runHeads, () => Promise.all([db.runs.clear(), db.runHeads.clear()]))
  await dropLive('all')
}

/** Memory first: whoever sees the row change finds the values there. */
async function write(run: Run, beside?: Run): Promise<void> {
  const { values } = await activitySettings()
  const kept = [run, ...(beside ? [beside] : [])].map(one => ({ one, row: keptRun(one, values) }))
  for (const { one, row } of kept) if (row !== one) await putLive(one)
  await db.transaction('rw', db.runs, db.runHeads, db.dayCounts, async () => {
    if (run.state !== 'running') await recount(run)
    await Promise.all(kept.map(({ row }) => writeRow(row)))
  })
}

/** Writes a run as it is to be stored, with its head; for use inside a transaction over both tables. */
export async function writeRow(kept: Run): Promise<void> {
  await Promise.all([db.runs.put(kept), db.runHeads.put(headOf(kept))])
}

/**
 * A row with its values from memory. How far the run came is in the row alone: a background that was stopped between the
 * two had told the memory of a step that was never taken.
 */
async function whole(row: Run | undefined): Promise<Run | undefined> {
  const live = row?.hidden && (await getLive(row.id))
  const parsed = runSchema.safeParse(live ? joined(row, live) : row)
  return parsed.success ? parsed.data : undefined
}

function joined({ hidden: _, ...row }: Run, { title, rows, messages, state, status }: Run): Run {
  return { ...row, title, rows, messages, status: state === row.state ? status : row.status }
}

/** Two changes at once must not lose each other, also when they come from the background and a page of ours. */
function exclusive<T>(id: string, change: () => Promise<T>): Promise<T> {
  return navigator.locks.request(`run ${id}`, change)
}
