import { askPage } from '../messages/ask-page.ts'
import type { Run } from '../store/run.ts'
import { updateRun } from '../store/runs.ts'
import { addNewFields } from './new-fields.ts'
import { stepRows } from './run-status.ts'

/**
 * Looks into the sections and tabs that a form makes only when they are opened, until one has something to fill. True if
 * fields were added to the run. The page bounds how many it opens, and closes what nothing was filled in.
 */
export async function exploreFurther(run: Run): Promise<boolean> {
  for (const frame of new Set(stepRows(run).map(row => row.frame))) {
    while ((await askPage(run.tabId, frame, 'explore', { runId: run.id }))?.opened) {
      // Each section may ask further questions of its own.
      const now = await updateRun(run.id, found => (found.state === 'running' ? { ...found, rounds: 0 } : found))
      if (now?.state !== 'running') return false
      if (await addNewFields(now)) return true
    }
  }
  return false
}
