import type { Complaint } from '../fill/record/notices.ts'
import type { SaveSeen, Written } from '../fill/record/saving.ts'
import { askPage } from '../messages/ask-page.ts'
import type { Answer, Outputs } from '../messages/protocol.ts'
import type { Run, RunRow } from '../store/run.ts'
import { getRun, updateRun } from '../store/runs.ts'
import { readPage } from './read-page.ts'
import { stepRows } from './run-status.ts'
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
  const pressed = await askPage(run.tabId, frame, 'save', { runId, written })
  if (!pressed) return { ok: false, error: 'The page was closed or left, so the record was not saved from here.' }
  if (pressed.reason) return { ok: false, error: `Nothing was saved. ${pressed.reason}` }
  if (pressed.nothing) return end(run, 'saved', undefined, startedAt)
  const { verdict, seen } = await watch(run, frame, written)
  return end(run, verdict, seen, startedAt)
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

function isWritten({ outcome }: RunRow): boolean {
  return outcome === 'filled' || outcome === 'normalised' || outcome === 'unchanged' || outcome === 'refused'
}

function asWritten({ step, after }: RunRow): Written[] {
  return step ? [{ step, after: after ?? step.before }] : []
}
