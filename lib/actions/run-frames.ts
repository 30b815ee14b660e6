import { askPage } from '../messages/ask-page.ts'
import type { Report } from '../messages/page.ts'
import type { Run } from '../store/run.ts'
import { getRun, updateRun } from '../store/runs.ts'
import { exploreFurther } from './explore.ts'
import { addNewFields } from './new-fields.ts'
import { noteFill } from './note-fill.ts'
import { hearPage } from './page-says.ts'
import { filledStatus, interruptedStatus, stepRows, withReceipts } from './run-status.ts'
import { saveAlone } from './save-record.ts'
import { tellRun } from './tell.ts'
import { writeThrough } from './write-through.ts'

/**
 * Goes on with a run: starts the next frame that has unwritten fields, or ends the run. Safe to call again at any time,
 * because a frame does not start the same run twice and everything else is read from the row.
 */
export async function advance(runId: string): Promise<void> {
  const run = await getRun(runId)
  if (run?.state !== 'running') return
  if (run.through) return writeThrough(runId)
  const next = stepRows(run).find(row => !row.outcome)
  if (!next && run.only) return end(runId, 'done')
  if (!next) return (await addNewFields(run)) || (await exploreFurther(run)) ? advance(runId) : end(runId, 'done')
  const steps = stepRows(run).flatMap(row => (row.frame === next.frame && !row.outcome && row.step ? [row.step] : []))
  const answer = await askPage(run.tabId, next.frame, 'fill', { runId, steps })
  if (!answer) await end(runId, 'interrupted')
}

/** Takes in what the page's code tells of a run. Reports about another tab's run are ignored. */
export async function takeReport(report: Report, from: { tabId: number; frameId: number }): Promise<void> {
  const ended = report.report === 'ended'
  const run = await updateRun(report.runId, run => {
    if (!owns(run, from.tabId)) return run
    const told = withReceipts(run, ended ? report.receipts : [report.receipt])
    return ended ? closeFrame(told, from.frameId) : told
  })
  if (ended && run && owns(run, from.tabId)) await advance(report.runId)
}

/** The run with the fields of a frame that has ended, but said nothing of them, marked: they must not be waited for. */
export function closeFrame(run: Run, frame: number): Run {
  const reason = 'The page’s part of the fill stopped before this field.'
  const rows = run.rows.map(row =>
    row.step && row.frame === frame && !row.outcome ? { ...row, outcome: 'cancelled' as const, reason } : row,
  )
  return { ...run, rows }
}

function owns(run: Run, tabId: number): boolean {
  return run.tabId === tabId && run.state === 'running'
}

let filled: ((run: Run) => void) | undefined

/** Calls back once for every fill that has come to its end. */
export function whenFilled(listener: (run: Run) => void): void {
  filled = listener
}

/** True for a write-back into a page that goes on to the record's own Save button without a click. */
export function savesAlone({ kind, state, policy, through }: Run): boolean {
  return kind === 'write-back' && state === 'done' && policy?.level === 'auto' && !through
}

/** Closes a run with its final sentence. */
export async function end(runId: string, state: 'done' | 'interrupted'): Promise<void> {
  const ending = await getRun(runId)
  const messages = ending && state === 'done' ? await hearPage(ending) : undefined
  // Before the last word, so that a background that is stopped here does it again.
  if (ending?.state === 'running') await noteFill(ending)
  let isClosed = false
  const ended = await updateRun(runId, before => {
    if (before.state !== 'running') return before
    isClosed = true
    const run = { ...before, ...(messages?.length && { messages }) }
    const status = state === 'done' ? filledStatus(run) : interruptedStatus(run)
    return { ...run, state, status, endedAt: new Date().toISOString() }
  })
  if (ended && isClosed && savesAlone(ended)) await saveAlone(ended)
  if (ended?.by) await tellRun((await getRun(runId)) ?? ended)
  if (ended && isClosed) filled?.(ended)
}
