import { askPage } from '../../messages/ask-page.ts'
import type { Run } from '../../store/run.ts'
import { updateRun } from '../../store/runs.ts'
import { contentsOf } from './changed-since.ts'
import type { Gathered } from './gather.ts'
import { writtenIn } from './look-at-form.ts'

/**
 * Has the page press the button, if the form is still just as the guards saw it. Answers why nothing was pressed;
 * undefined where it was, or may have been.
 */
export async function press(row: Run, { run, page, input, frame, deed }: Gathered): Promise<string | undefined> {
  if (!('deed' in deed)) return deed.reason
  const contents = contentsOf(page).flatMap(({ key, content }) =>
    key.startsWith(`${frame}:`) ? [{ key, content }] : [],
  )
  const { targets } = input.page
  const order = { written: writtenIn(run, frame), contents, button: deed.name, deed: deed.deed, targets }
  const answer = await askPage(row.tabId, frame, 'submitPress', { submitId: row.id, runId: run.id, ...order })
  if (answer && 'reason' in answer) return answer.reason
  await updateRun(row.id, now => ({ ...now, ...(now.submit && { submit: { ...now.submit, stage: 'pressed' } }) }))
  return undefined
}
