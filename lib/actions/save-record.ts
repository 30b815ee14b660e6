import browser from 'webextension-polyfill'
import { recordPlace } from '../deal/record-address.ts'
import type { Written } from '../fill/record/saving.ts'
import { askPage } from '../messages/ask-page.ts'
import type { Answer, Outputs } from '../messages/protocol.ts'
import { readManaged } from '../store/managed.ts'
import type { Run, RunRow } from '../store/run.ts'
import { getRun, newestWriteBacks, updateRun } from '../store/runs.ts'
import { filledStatus, listReasons, stepRows } from './run-status.ts'
import { endSave, lookAtSave, watchSave } from './save-outcome.ts'

/** Write-backs whose record this background is saving: only those of a stopped one are settled. */
const saving = new Set<string>()

/** Presses the record's own Save button after a write-back, and says whether the CRM has kept it. */
export async function saveRecord({ runId }: { runId: string }): Promise<Answer<Outputs['saveRecord']>> {
  if (saving.has(runId)) return { ok: false, error: 'This record is being saved right now.' }
  saving.add(runId)
  try {
    return await press(runId)
  } finally {
    saving.delete(runId)
  }
}

async function press(runId: string): Promise<Answer<Outputs['saveRecord']>> {
  const startedAt = new Date().toISOString()
  const run = await getRun(runId)
  const { frame, written } = writtenIn(run)
  if (!run || frame === undefined)
    return { ok: false, error: 'Nothing was written into this record that could be saved.' }
  const { maxWriteBack } = await readManaged()
  if (maxWriteBack === 'write' || maxWriteBack === 'leave') return { ok: false, error: notAllowed }
  // Whoever finds this row after a stop in the middle must not take the record for unsaved.
  await updateRun(runId, now => ({ ...now, saved: 'unknown', status: begun }))
  const pressed = await askPage(run.tabId, frame, 'save', { runId, written })
  if (!pressed) return notPressed(run, 'The page was closed or left, so the record was not saved from here.')
  if (pressed.reason) return notPressed(run, `Nothing was saved. ${pressed.reason}`)
  if (pressed.nothing) return endSave(run, { verdict: 'saved' }, startedAt)
  return endSave(run, await watchSave(run, frame, written), startedAt)
}

/** The fields of a write-back that a save would keep, and the frame that they stand in. */
function writtenIn(run: Run | undefined): { frame?: number; written: Written[] } {
  const rows = run?.kind === 'write-back' && run.state === 'done' ? stepRows(run).filter(isWritten) : []
  const frame = rows[0]?.frame
  return { frame, written: rows.flatMap(row => (row.frame === frame ? asWritten(row) : [])) }
}

/** True once Save was to be pressed, and nobody has said yet what became of it. */
export function isSaving({ saved, status }: Run): boolean {
  return saved === 'unknown' && status === begun
}

/** Says what became of every record whose saving a stopped background left behind. Nothing is pressed again. */
export async function settleSaves(): Promise<void> {
  const left = (await newestWriteBacks()).filter(run => isSaving(run) && !saving.has(run.id))
  await Promise.all(left.map(settle))
}

async function settle(run: Run): Promise<void> {
  const { frame, written } = writtenIn(run)
  if (frame === undefined) return
  saving.add(run.id)
  try {
    const startedAt = new Date().toISOString()
    const here = await askPage(run.tabId, frame, 'state', { runId: run.id })
    // The document that was written into has heard of no press.
    const seen = here?.known ? await lookAtSave(run, frame, written) : undefined
    if (seen?.fresh) await unsaved(run.id)
    // After the browser was closed, the tab's number may be another page's.
    else if (!here?.known && !(await showsRecord(run)))
      await endSave(run, { verdict: undefined, left: true }, startedAt)
    else await endSave(run, await watchSave(run, frame, written), startedAt)
  } finally {
    saving.delete(run.id)
  }
}

async function showsRecord({ tabId, url }: Run): Promise<boolean> {
  const tab = await browser.tabs.get(tabId).catch(() => undefined)
  return tab?.url !== undefined && recordPlace(tab.url) === recordPlace(url)
}

async function unsaved(runId: string): Promise<void> {
  await updateRun(runId, ({ saved: _, ...now }) => ({
    ...now,
    status: `${filledStatus(now)} Dealbridge was stopped before it could press Save.`,
    ...(now.policy && { policy: { level: 'confirm' as const, guards: now.policy.guards } }),
  }))
}

const begun = 'Saving was begun. Look at the record if this stays: it is not known yet whether the CRM has kept it.'
const notAllowed =
  'Your organisation lets Dealbridge write values, not save records. Nothing was saved; save the record in your CRM.'

/** No button was pressed, so the record is as it was before. */
async function notPressed(before: Run, error: string): Promise<Answer<never>> {
  await updateRun(before.id, ({ saved: _, ...now }) => ({
    ...now,
    ...(before.saved && { saved: before.saved }),
    status: before.status,
  }))
  return { ok: false, error }
}

/** Saves the record after a write-back that may go on its own, where every field was written and verified. */
export async function saveAlone(run: Run): Promise<void> {
  const rows = stepRows(run)
  const failed = rows.filter(row => !isVerified(row))
  const held = rows.length > 0 && failed.length === 0
  const reason = held ? 'Every field was written and verified.' : `Not every field was written: ${listReasons(failed)}.`
  await updateRun(run.id, now => {
    const guards = [...(now.policy?.guards ?? []), { id: 'written', held, reason }]
    const status = held ? now.status : `${now.status} It was not saved on its own: look at the record and save it.`
    return { ...now, status, policy: { level: held ? 'auto' : 'confirm', guards } }
  })
  if (!held) return
  const answer = await saveRecord({ runId: run.id })
  if (answer.ok) return
  await updateRun(run.id, now => {
    const policy = { level: 'confirm' as const, guards: now.policy?.guards ?? [] }
    return { ...now, status: `${now.status} ${answer.error}`, policy }
  })
}

function isVerified({ outcome }: RunRow): boolean {
  return outcome === 'filled' || outcome === 'normalised' || outcome === 'unchanged'
}

function isWritten({ outcome }: RunRow): boolean {
  return outcome === 'filled' || outcome === 'normalised' || outcome === 'unchanged' || outcome === 'refused'
}

function asWritten({ step, after }: RunRow): Written[] {
  return step ? [{ step, after: after ?? step.before }] : []
}
