import { askPage } from '../messages/ask-page.ts'
import type { Answer, Outputs } from '../messages/protocol.ts'
import type { Run } from '../store/run.ts'
import { unfinishedRuns, updateRun } from '../store/runs.ts'
import { advance, closeFrame, end } from './run-frames.ts'
import { stepRows, withReceipts } from './run-status.ts'
import { settleSaves } from './save-record.ts'
import { resumeSubmit } from './submit/submit.ts'
import { resumeStep } from './submit/walk.ts'
import { isUndoing, undo } from './undo.ts'
import { settleThrough } from './write-through.ts'

/**
 * Goes on with, or closes, every run that a stopped background left behind. The page's code kept writing meanwhile, so
 * it is asked how far it came; a page that is gone has no answer, and the run is closed as interrupted.
 */
export async function resume(): Promise<Answer<Outputs['resume']>> {
  const runs = await unfinishedRuns()
  await Promise.all([...runs.map(resumeRun), settleSaves()])
  return { ok: true, value: { resumed: runs.length } }
}

/** The same for the runs of one tab, when its page may have been left. */
export async function resumeTab(tabId: number): Promise<void> {
  const runs = await unfinishedRuns()
  await Promise.all(runs.filter(run => run.tabId === tabId).map(resumeRun))
}

async function resumeRun(run: Run): Promise<void> {
  if (run.kind === 'submit') return resumeSubmit(run)
  if (run.kind === 'step') return resumeStep(run)
  if (run.state === 'undoing') {
    if (isUndoing(run.id)) return
    await updateRun(run.id, run => ({ ...run, state: 'interrupted' }))
    await undo({ runId: run.id })
    return
  }
  // Its values were held in memory only, and went with the browser or the tab.
  if (stepRows(run).some(row => row.held)) return end(run.id, 'interrupted')
  if (run.through) return settleThrough(run)
  const next = stepRows(run).find(row => !row.outcome)
  if (!next) return advance(run.id)
  const state = await askPage(run.tabId, next.frame, 'state', { runId: run.id })
  // A document that was opened after the run began is another page, whatever it looks like.
  if (!state || state.opened > Date.parse(run.startedAt)) return end(run.id, 'interrupted')
  if (!state.known) return advance(run.id)
  await updateRun(run.id, run => {
    const told = withReceipts(run, state.receipts)
    return state.ended ? closeFrame(told, next.frame) : told
  })
  if (state.ended) await advance(run.id)
}
