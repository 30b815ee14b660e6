import type { StepReceipt } from '../fill/step.ts'
import { askPage } from '../messages/ask-page.ts'
import type { CommandAnswers } from '../messages/page.ts'
import type { Answer, Outputs } from '../messages/protocol.ts'
import type { Run, RunRow } from '../store/run.ts'
import { getRun, updateRun } from '../store/runs.ts'
import { forgetFill } from './note-fill.ts'
import { stepRows, undoneStatus } from './run-status.ts'
import { traceOf } from './trace-run.ts'
import { type TellUndo, undoThrough } from './undo-through.ts'

const touched = new Set<RunRow['outcome']>(['filled', 'normalised', 'reverted', 'refused'])

/** The fields that an undo is about; of one that was stopped in the middle also those that it had put back. */
function triedRows(run: Run): RunRow[] {
  return stepRows(run).filter(
    ({ outcome }) => touched.has(outcome) || (outcome === 'restored' && run.state === 'interrupted'),
  )
}

/** Undos that this background is busy with: only those of a stopped one are taken up again. */
const busy = new Set<string>()

export function isUndoing(runId: string): boolean {
  return busy.has(runId)
}

/** Puts every field of a run back as it was before. What the person changed since stays. */
export async function undo({ runId }: { runId: string }): Promise<Answer<Outputs['undo']>> {
  if (busy.has(runId)) return { ok: false, error: 'The fields are being put back right now.' }
  busy.add(runId)
  const startedAt = new Date().toISOString()
  try {
    const run = await getRun(runId)
    if (!run) return { ok: false, error: 'That fill is no longer known, so it cannot be undone.' }
    return await putBack(run, (after, failed) => undoOf(run, after, startedAt, failed))
  } finally {
    busy.delete(runId)
  }
}

/** The undo as an entry of its own: what each field was to hold again, and whether it does. */
function undoOf(before: Run, after: Run, startedAt: string, failed: boolean): Run {
  const tried = new Map(triedRows(before).map(row => [row.key, row]))
  const rows = after.rows.flatMap(row => {
    const old = tried.get(row.key)
    const value = (old?.before ?? old?.step?.before)?.text ?? ''
    const outcome = row.outcome === 'restored' ? row.outcome : ('kept' as const)
    return old ? [{ ...row, value, outcome }] : []
  })
  const { status } = after
  return traceOf('undo', after, { rows, status, startedAt, ...(failed && { state: 'failed' }) })
}

async function putBack(run: Run, tell: TellUndo): Promise<Answer<Outputs['undo']>> {
  const runId = run.id
  if (run.state === 'running')
    return { ok: false, error: 'The fill is still going on. Wait until it has ended, then undo it.' }
  const tried = triedRows(run)
  const rows = tried.filter(row => touched.has(row.outcome))
  if (!tried.length) return { ok: false, error: 'There is nothing to put back: no field was changed.' }
  if (rows.length && !rows.some(row => row.step))
    return {
      ok: false,
      error: 'Nothing was put back: what stood in these fields before is not stored, and was forgotten with the tab.',
    }

  await updateRun(runId, run => ({ ...run, state: 'undoing', status: 'Putting fields back…' }))
  if (run.through && rows.length) return undoThrough(run, rows, tell)
  let reached = true
  // Last frame first: an undo goes the way back.
  for (const frame of [...new Set(rows.map(row => row.frame))].reverse()) {
    const done = rows.flatMap(row =>
      row.frame === frame && row.step ? [{ step: row.step, receipt: receiptOf(row) }] : [],
    )
    const answer = await askPage(run.tabId, frame, 'undo', { runId, done })
    if (answer) await updateRun(runId, run => withUndo(run, answer.receipts))
    else reached = false
  }
  // Before the last word, so that a background that is stopped here does it again.
  if (reached) await forgetFill(run)
  const left = 'The page was closed or left, so its fields cannot be put back any more.'
  const keys = tried.map(row => row.key)
  const ended = await updateRun(
    runId,
    run => ({
      ...run,
      state: reached ? 'undone' : 'interrupted',
      status: reached ? undoneStatus(run, keys) : left,
      endedAt: run.endedAt ?? new Date().toISOString(),
    }),
    after => tell(after, !reached),
  )
  const status = ended?.status ?? 'Put back.'
  return reached ? { ok: true, value: { status } } : { ok: false, error: status }
}

function receiptOf(row: RunRow): StepReceipt {
  const empty = { text: '' }
  const outcome =
    row.outcome === 'left' || row.outcome === 'restored' || row.outcome === 'read' ? 'filled' : row.outcome
  return {
    key: row.key,
    outcome: outcome ?? 'filled',
    reason: row.reason,
    before: row.before ?? row.step?.before ?? empty,
    after: row.after ?? empty,
  }
}

function withUndo(run: Run, receipts: CommandAnswers['undo']['receipts']): Run {
  const news = new Map(receipts.map(receipt => [receipt.key, receipt]))
  const rows = run.rows.map(row => {
    const receipt = row.step && news.get(row.key)
    if (!receipt) return row
    const back = receipt.outcome === 'restored' || receipt.outcome === 'unchanged'
    return { ...row, ...(back && { outcome: 'restored' as const }), reason: receipt.reason }
  })
  return { ...run, rows }
}
