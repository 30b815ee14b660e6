import { db } from './db.ts'
import type { Run } from './run.ts'
import { runSchema } from './schema.ts'

/** Newest runs first. A row that does not fit the schema is left in place and not shown. */
export async function listRuns(limit = 500): Promise<Run[]> {
  const rows = await db.runs.orderBy('startedAt').reverse().limit(limit).toArray()
  return rows.filter(row => runSchema.safeParse(row).success)
}

export async function getRun(id: string): Promise<Run | undefined> {
  const parsed = runSchema.safeParse(await db.runs.get(id))
  return parsed.success ? parsed.data : undefined
}

export async function putRun(run: Run): Promise<void> {
  await db.runs.put(runSchema.parse(run))
}

/**
 * Changes a run in one transaction. The background may be stopped between any two of these, so each leaves a row that
 * can be gone on from.
 */
export async function updateRun(id: string, change: (run: Run) => Run): Promise<Run | undefined> {
  return db.transaction('rw', db.runs, async () => {
    const run = await getRun(id)
    if (!run) return undefined
    const changed = runSchema.parse(change(run))
    await db.runs.put(changed)
    return changed
  })
}

/** Runs that someone has to go on with, or close. */
export async function unfinishedRuns(): Promise<Run[]> {
  const rows = await db.runs.where('state').anyOf('running', 'undoing').toArray()
  return rows.filter(row => runSchema.safeParse(row).success)
}

/** The newest fill or write-back on this page of this tab. */
export async function lastRunOn(tabId: number, url: string): Promise<Run | undefined> {
  const rows = await db.runs
    .where('[tabId+startedAt]')
    .between([tabId, ''], [tabId, '\uffff'])
    .reverse()
    .filter(run => run.url === url && (run.kind === 'fill' || run.kind === 'write-back'))
    .first()
  return rows && runSchema.safeParse(rows).success ? rows : undefined
}

/** The newest fill of a form on this site, in whatever tab it was. */
export async function lastFillOn(origin: string): Promise<Run | undefined> {
  const row = await db.runs
    .orderBy('startedAt')
    .reverse()
    .filter(run => run.kind === 'fill' && URL.canParse(run.url) && new URL(run.url).origin === origin)
    .first()
  return row && runSchema.safeParse(row).success ? row : undefined
}

export async function deleteRun(id: string): Promise<void> {
  await db.runs.delete(id)
}

export async function clearRuns(): Promise<void> {
  await db.runs.clear()
}
