import type { Complaint } from '../fill/record/notices.ts'
import type { SaveSeen, Written } from '../fill/record/saving.ts'
import { askPage } from '../messages/ask-page.ts'
import type { Answer, Outputs } from '../messages/protocol.ts'
import { readManaged } from '../store/managed.ts'
import type { Run, RunRow } from '../store/run.ts'
import { getRun, updateRun } from '../store/runs.ts'
import { rememberNotes } from './note-plan.ts'
import { readPage } from './read-page.ts'
import { listReasons, stepRows } from './run-status.ts'
import { judgeSave, type SaveVerdict, savedSentence } from './save-verdict.ts'
import { traceRun } from './trace-run.ts'

/** Longest wait for the CRM to say what became of the record, and the time between two looks, in milliseconds. */
const patience = 15_000
const pause = 400

/** Presses the record's own Save button after a write-back, and says whether the CRM has kept it. */
export async function saveRecord({ runId }: { runId: string }): Promise<Answer<Outputs['saveRecord']>> {
  const startedAt = new Date().toISOString()
  const run = await getRun(runId)
  const rows = run?.kind === 'write-back' && run.state === 'done' ? stepRows(run).filter(isWritten) : []
  const frame = rows[0]?.frame
  if (!run || frame === undefined)
    return { ok: false, error: 'Nothing was written into this record that could be saved.' }
  const written = rows.flatMap(row => (row.frame === frame ? asWritten(row) : []))
  const { maxWriteBack } = await readManaged()
  if (maxWriteBack === 'write' || maxWriteBack === 'leave') return { ok: false, error: notAllowed }
  // Whoever finds this row after a stop in the middle must not take the record for unsaved.
  await updateRun(runId, now => ({ ...now, saved: 'unknown', status: begun }))
  const pressed = await askPage(run.tabId, frame, 'save', { runId, written })
  if (!pressed) return notPressed(run, 'The page was closed or left, so the record was not saved from here.')
  if (pressed.reason) return notPressed(run, `Nothing was saved. ${pressed.reason}`)
  if (pressed.nothing) return end(run, 'saved', undefined, startedAt)
  const { verdict, seen } = await watch(run, frame, written)
  return end(run, verdict, seen, startedAt)
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

/** Looks until the record's fate is told twice in a row, or the time is over. */
async function watch(
  run: Run,
  frame: number,
  written: Written[],
): Promise<{ verdict: SaveVerdict; seen: SaveSeen | undefined }> {
  let [before, seen]: [SaveVerdict, SaveSeen | undefined] = [undefined, undefined]
  for (const until = Date.now() + patience; Date.now() < until; ) {
    await new Promise(resolve => setTimeout(resolve, pause))
    const now = await look(run, frame, written)
    const verdict = now && judgeSave(now)
    seen = now ?? seen
    if (verdict && verdict === before) return { verdict, seen }
    before = verdict
  }
  return { verdict: undefined, seen }
}

/** What the page shows now. A page that was sent in is another document, and gets our code again. */
async function look(run: Run, frame: number, written: Written[]): Promise<SaveSeen | undefined> {
  const seen = await askPage(run.tabId, frame, 'saving', { runId: run.id, written })
  if (!seen) await Promise.race([readPage(run.tabId), new Promise(resolve => setTimeout(resolve, 3000))])
  return seen
}

async function end(
  run: Run,
  verdict: SaveVerdict,
  seen: SaveSeen | undefined,
  startedAt: string,
): Promise<Answer<Outputs['saveRecord']>> {
  const status = savedSentence(verdict, seen, patience / 1000)
  const saved = verdict ?? 'unknown'
  const now = await updateRun(run.id, run => ({ ...withComplaints(run, seen?.complaints ?? []), saved, status }))
  if (now && saved === 'saved') await rememberNotes(now)
  if (now) await traceRun('save', now, { rows: stepRows(now), status, startedAt, saved })
  return { ok: true, value: { status, saved } }
}

/** The run with what the page said of its fields: in the rows that were written, and in new rows for all others. */
function withComplaints(run: Run, complaints: Complaint[]): Run {
  const said = new Map<string, string>()
  for (const { key, text } of complaints) if (key && !said.has(key)) said.set(key, text)
  const rows = run.rows
    .filter(row => !row.key.startsWith(added))
    .map(row => {
      const reason = said.get(row.key)
      return reason === undefined || !row.step ? row : { ...row, outcome: 'refused' as const, reason }
    })
  const others = complaints.filter(({ key, label }) => label !== '' && !rows.some(row => row.key === key))
  const more = others.map(
    ({ label, text }, at): RunRow => ({
      key: `${added}${at}`,
      frame: 0,
      label,
      value: '',
      outcome: 'refused',
      reason: text,
    }),
  )
  return { ...run, rows: [...rows, ...more] }
}

/** Keys of rows that only say what the page said of a field that was not written. */
const added = 'said:'

function isVerified({ outcome }: RunRow): boolean {
  return outcome === 'filled' || outcome === 'normalised' || outcome === 'unchanged'
}

function isWritten({ outcome }: RunRow): boolean {
  return outcome === 'filled' || outcome === 'normalised' || outcome === 'unchanged' || outcome === 'refused'
}

function asWritten({ step, after }: RunRow): Written[] {
  return step ? [{ step, after: after ?? step.before }] : []
}
