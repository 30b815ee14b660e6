import { askPage } from '../messages/ask-page.ts'
import type { CommandAnswers } from '../messages/page.ts'
import type { Run } from '../store/run.ts'
import { updateRun } from '../store/runs.ts'
import { addNewFields } from './new-fields.ts'
import { stepRows, withReceipts } from './run-status.ts'

/**
 * Looks into the sections and tabs that a form makes only when they are opened, until one has something to fill. True if
 * fields were added to the run. The page bounds how many it opens, and closes what nothing was filled in.
 */
export async function exploreFurther(run: Run): Promise<boolean> {
  for (const frame of new Set([...stepRows(run).map(row => row.frame), ...(run.closed ?? [])])) {
    for (;;) {
      const found = await askPage(run.tabId, frame, 'explore', { runId: run.id })
      if (!found?.opened) {
        if (found) await updateRun(run.id, now => withFound(now, frame, found))
        break
      }
      // Each section may ask further questions of its own.
      const now = await updateRun(run.id, found => (found.state === 'running' ? { ...found, rounds: 0 } : found))
      if (now?.state !== 'running') return false
      if (await addNewFields(now)) return true
    }
  }
  return false
}

/** The run with what became of its fields in the end, and with the parts that were left alone. */
function withFound(run: Run, frame: number, { receipts, left }: CommandAnswers['explore']): Run {
  if (run.state !== 'running') return run
  const parts = left.map(({ title, reason }, index) => {
    const key = `${frame}:part-${index}`
    return { key, frame, label: title, value: '', outcome: 'left' as const, reason, part: true }
  })
  return withReceipts({ ...run, rows: [...run.rows, ...parts] }, receipts)
}
