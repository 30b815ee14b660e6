import { foldText } from '../deal/fold.ts'
import { activitySettings } from './activity-settings.ts'
import { db } from './db.ts'
import { keptRun } from './kept-run.ts'
import type { Run, RunKind } from './run.ts'
import { headOf, type RunEnd, type RunHead } from './run-head.ts'
import { deleteRuns, storedRuns } from './runs.ts'

/** Which runs are meant; what is absent does not matter. `from` and `to` are ISO times, `to` is not included. */
export interface RunFilter {
  text?: string
  kind?: RunKind
  end?: RunEnd
  host?: string
  dealId?: string
  mappingId?: string
  from?: string
  to?: string
}

/** Rows that are read at once: more would hold up the page that asks. */
const batch = 250

/** Ids of the runs that a filter means, newest first. Goes through the indexes; only a search for words reads the heads. */
export async function findRuns(filter: RunFilter = {}): Promise<string[]> {
  const { from = '', to = '\uffff' } = filter
  const parts = (['kind', 'end', 'host', 'dealId', 'mappingId'] as const).flatMap(name => {
    const value = filter[name]
    return value === undefined ? [] : [db.runHeads.where(`[${name}+startedAt]`).between([value, from], [value, to])]
  })
  const [first, ...others] = parts.length ? parts : [db.runHeads.where('startedAt').between(from, to)]
  let ids = ((await first?.primaryKeys()) ?? []).reverse()
  for (const other of others) {
    const also = new Set(await other.primaryKeys())
    ids = ids.filter(id => also.has(id))
  }
  const words = foldText(filter.text ?? '')
    .split(/\s+/u)
    .filter(Boolean)
  return words.length ? holding(ids, words) : ids
}

async function holding(ids: string[], words: string[]): Promise<string[]> {
  const found: string[] = []
  for (let at = 0; at < ids.length; at += batch) {
    const heads = await db.runHeads.bulkGet(ids.slice(at, at + batch))
    for (const head of heads) if (head && words.every(word => head.text.includes(word))) found.push(head.id)
  }
  return found
}

/** The heads of these runs by id. */
export async function runHeads(ids: string[]): Promise<Map<string, RunHead>> {
  const heads = await db.runHeads.bulkGet(ids)
  return new Map(heads.flatMap(head => (head ? [[head.id, head] as const] : [])))
}

export interface Choice {
  id: string
  name: string
}

/** What there is to filter by: the sites, deals and mappings that runs are of. */
export async function runChoices(): Promise<{ hosts: string[]; deals: Choice[]; mappings: Choice[] }> {
  const named = async (index: string) => {
    const keys = (await db.runHeads.orderBy(index).uniqueKeys()) as unknown as [string, string][]
    const byId = new Map(keys.map(([name, id]) => [id, name]))
    return [...byId].map(([id, name]) => ({ id, name })).sort((a, b) => a.name.localeCompare(b.name))
  }
  const hosts = (await db.runHeads.orderBy('host').uniqueKeys()) as string[]
  return {
    hosts: hosts.filter(Boolean),
    deals: await named('[dealName+dealId]'),
    mappings: await named('[mappingName+mappingId]'),
  }
}

/** Forgets the runs that are older than the setting says. Answers how many. */
export async function forgetOldRuns(now = Date.now()): Promise<number> {
  const { days } = await activitySettings()
  const before = new Date(now - days * 86_400_000).toISOString()
  const ids = await db.runHeads.where('startedAt').below(before).primaryKeys()
  for (let at = 0; at < ids.length; at += batch) await deleteRuns(ids.slice(at, at + batch))
  return ids.length
}

function isGoing({ state }: Run): boolean {
  return state === 'running' || state === 'undoing'
}

/** Takes out of the runs that are stored already what the setting leaves out, as after a stricter one. A run that goes on is written anew anyway. */
export async function leaveOutValues(): Promise<void> {
  const { values } = await activitySettings()
  const ids = await findRuns()
  for (let at = 0; at < ids.length; at += batch) {
    const kept = (await storedRuns(ids.slice(at, at + batch))).flatMap(run =>
      run && !isGoing(run) ? [keptRun(run, values)] : [],
    )
    await db.transaction('rw', db.runs, db.runHeads, async () => {
      await db.runs.bulkPut(kept)
      await db.runHeads.bulkPut(kept.map(headOf))
    })
  }
}
