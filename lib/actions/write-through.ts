import type { Content } from '../page/field.ts'
import type { ApiFailure, ApiRecord, SiteApi } from '../sites/api/api.ts'
import { changeOf, holds, sameContent } from '../sites/api/changes.ts'
import { formFields } from '../sites/api/fields.ts'
import { apiOf } from '../sites/api/index.ts'
import type { Run, RunRow } from '../store/run.ts'
import { getRun, updateRun } from '../store/runs.ts'
import { readRecord } from './read-through.ts'
import { stepRows } from './run-status.ts'
import { senderFor } from './site-sender.ts'
import { conflictStatus, failedStatus, unsureStatus, writtenStatus } from './through-status.ts'

/** Runs that this background is writing: only those of a stopped one are looked after again. */
const busy = new Set<string>()

/** Everything needed to ask the site of a run for its record. */
export async function siteOfRun(run: Run) {
  const api = apiOf(run.through?.site)
  const record = run.through?.record
  if (!api || !record) return undefined
  const sender = await senderFor(api, run.tabId, new URL(run.url))
  if (sender && !sender.ok) return { api, failed: sender }
  if (!sender) return { api, failed: switchedOff(api) }
  const read = () => readRecord(api, record, run.url, sender.send)
  return { api, record, send: sender.send, read }
}

function switchedOff(api: SiteApi): ApiFailure {
  return { ok: false, kind: 'forbidden', why: `writing through ${api.name} was switched off` }
}

/** Writes a run's fields through the site, proves them by reading the record again, and ends the run. */
export async function writeThrough(runId: string): Promise<void> {
  if (busy.has(runId)) return
  busy.add(runId)
  try {
    const run = await getRun(runId)
    if (run?.state === 'running') await write(run)
  } finally {
    busy.delete(runId)
  }
}

async function write(run: Run): Promise<void> {
  const site = await siteOfRun(run)
  const rows = stepRows(run)
  if (!site || !run.through) return unknownRecord(run)
  if (!site.read) return fail(run, site.api, site.failed)
  const changes = rows.flatMap(({ step }) => (step ? [changeOf(step.print, step.write)] : []))
  const answer = await site.api.write(site.record, new URL(run.url), changes, run.through.version, site.send)
  if (!answer.ok && answer.kind === 'conflict') return stopBoth(run, site.api, answer, await site.read())
  // Without a clear answer nobody knows whether it was written, but the record does.
  const unclear = !answer.ok && (answer.kind === 'unreachable' || answer.kind === 'changed-shape')
  if (!answer.ok && !unclear) return fail(run, site.api, answer)
  await prove(run, site.api, await site.read(), answer.ok ? undefined : answer)
}

/** For a run that a stopped background left behind: nothing is written again, the record says how far it came. */
export async function settleThrough(run: Run): Promise<void> {
  if (busy.has(run.id)) return
  const site = await siteOfRun(run)
  const stopped: ApiFailure = { ok: false, kind: 'unreachable', why: 'Dealbridge was stopped in the middle' }
  if (!site) return unknownRecord(run)
  await prove(run, site.api, site.read ? await site.read() : site.failed, stopped)
}

/** The page is of no site that is known any more, or shows no record: a run must not wait for one forever. */
async function unknownRecord(run: Run): Promise<void> {
  const reason = 'Not written: the record is not known any more.'
  const row = (row: RunRow): RunRow => ({ ...row, outcome: 'cancelled', reason, before: row.step?.before })
  const status = 'Nothing was written: this record is not known any more. Open it and preview again.'
  await end(run, row, { state: 'failed', status })
}

async function prove(run: Run, api: SiteApi, now: ApiRecord | ApiFailure, unclear?: ApiFailure): Promise<void> {
  if (!now.ok) {
    const reason = unclear
      ? `Nobody knows whether it was written: ${unclear.why}.`
      : `${api.name} took it, but it could not be read again: ${now.why}.`
    const outcome = unclear ? ('cancelled' as const) : ('normalised' as const)
    return end(run, row => ({ ...row, outcome, reason, before: row.step?.before, after: row.step?.before }), {
      state: unclear ? 'interrupted' : 'done',
      status: unsureStatus(api.name, unclear ?? now, !unclear),
    })
  }
  const contents = contentsOf(now, run)
  const proved = (row: RunRow) => provedRow(row, contents.get(row.key), api.name, unclear)
  await end(run, proved, {
    state: unclear ? 'interrupted' : 'done',
    status: changed => writtenStatus(changed, api.name),
    version: now.version,
  })
}

function provedRow(row: RunRow, after: Content | undefined, name: string, unclear?: ApiFailure): RunRow {
  const { step } = row
  if (!step) return row
  const before = step.before
  if (!after) return { ...row, outcome: 'lost', reason: `${name} no longer shows this field.`, before }
  if (holds(after, step.print, step.write)) return { ...row, outcome: 'filled', reason: '', before, after }
  if (!sameContent(after, before))
    return { ...row, outcome: 'reverted', reason: `${name} made it “${textOf(after)}”.`, before, after }
  const reason = unclear ? `It was not written: ${unclear.why}.` : `${name} left it as it was.`
  return { ...row, outcome: unclear ? 'cancelled' : 'refused', reason, before, after }
}

/** The record was changed since the plan was made: nothing is written, and each field says both values. */
async function stopBoth(run: Run, api: SiteApi, why: ApiFailure, now: ApiRecord | ApiFailure): Promise<void> {
  const contents = now.ok ? contentsOf(now, run) : new Map<string, Content>()
  const row = (row: RunRow): RunRow => {
    const after = contents.get(row.key)
    const before = row.step?.before
    const moved = after && before && !sameContent(after, before)
    const reason = moved
      ? `In ${api.name} it is now “${textOf(after)}”; it would have become “${row.value}”.`
      : `Not written: the record was changed in ${api.name}.`
    return { ...row, outcome: 'cancelled', reason, before, after }
  }
  await end(run, row, { state: 'failed', status: conflictStatus(api.name), failed: why.kind })
}

async function fail(run: Run, api: SiteApi, failed: ApiFailure): Promise<void> {
  const reason = `Not written: ${failed.why}.`
  const row = (row: RunRow): RunRow => ({ ...row, outcome: 'cancelled', reason, before: row.step?.before })
  await end(run, row, { state: 'failed', status: failedStatus(api.name, failed), failed: failed.kind })
}

/** What the record's fields hold, by field key. */
export function contentsOf(record: ApiRecord, run: Run): Map<string, Content> {
  return new Map(formFields(record, run.through?.site ?? '', '').map(field => [field.key, field.content]))
}

export function textOf(content: Content): string {
  if (content.checked !== undefined) return content.checked ? 'Yes' : 'No'
  return content.text
}

interface End {
  state: 'done' | 'failed' | 'interrupted'
  status: string | ((run: Run) => string)
  version?: string
  failed?: string
}

async function end(run: Run, change: (row: RunRow) => RunRow, { state, status, version, failed }: End): Promise<void> {
  await updateRun(run.id, now => {
    if (now.state !== 'running' || !now.through) return now
    const rows = now.rows.map(row => (row.step ? change(row) : row))
    const through = { ...now.through, version: version ?? now.through.version, ...(failed && { failed }) }
    const changed: Run = { ...now, rows, through, state, endedAt: new Date().toISOString() }
    return { ...changed, status: typeof status === 'string' ? status : status(changed) }
  })
}
