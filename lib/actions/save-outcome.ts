import type { Complaint } from '../fill/record/notices.ts'
import type { SaveSeen, Written } from '../fill/record/saving.ts'
import { askPage } from '../messages/ask-page.ts'
import type { Answer, Outputs } from '../messages/protocol.ts'
import type { Run, RunRow } from '../store/run.ts'
import { updateRun } from '../store/runs.ts'
import { rememberNotes } from './note-plan.ts'
import { readPage } from './read-page.ts'
import { stepRows } from './run-status.ts'
import { judgeSave, type SaveVerdict, savedSentence } from './save-verdict.ts'
import { traceOf } from './trace-run.ts'

/** Longest wait for the CRM to say what became of the record, and the time between two looks, in milliseconds. */
const patience = 15_000
const pause = 400

/** What became of a record, and what told so. */
export interface Fate {
  verdict: SaveVerdict
  seen?: SaveSeen
  /** The record's page was not there to be looked at. */
  left?: true
}

/** Looks until the record's fate is told twice in a row, or the time is over. */
export async function watchSave(run: Run, frame: number, written: Written[]): Promise<Fate> {
  let [before, seen]: [SaveVerdict, SaveSeen | undefined] = [undefined, undefined]
  for (const until = Date.now() + patience; Date.now() < until; ) {
    await new Promise(resolve => setTimeout(resolve, pause))
    const now = await lookAtSave(run, frame, written)
    const verdict = now && judgeSave(now)
    seen = now ?? seen
    if (verdict && verdict === before) return { verdict, seen }
    before = verdict
  }
  return { verdict: undefined, seen }
}

/** What the page shows now. A page that was sent in is another document, and gets our code again. */
export async function lookAtSave(run: Run, frame: number, written: Written[]): Promise<SaveSeen | undefined> {
  const seen = await askPage(run.tabId, frame, 'saving', { runId: run.id, written })
  if (!seen) await Promise.race([readPage(run.tabId), new Promise(resolve => setTimeout(resolve, 3000))])
  return seen
}

/** Keeps what became of the record, with its own entry in Activity. */
export async function endSave(
  run: Run,
  { verdict, seen, left }: Fate,
  startedAt: string,
): Promise<Answer<Outputs['saveRecord']>> {
  const status = savedSentence(verdict, seen, left ? undefined : patience / 1000)
  const saved = verdict ?? 'unknown'
  // Before the last word, so that a background that is stopped here does it again.
  if (saved === 'saved') await rememberNotes(run)
  await updateRun(
    run.id,
    run => ({ ...withComplaints(run, seen?.complaints ?? []), saved, status }),
    now => traceOf('save', now, { rows: stepRows(now), status, startedAt, saved }),
  )
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
