import { showValue } from '../../deal/show.ts'
import type { Answer, Outputs } from '../../messages/protocol.ts'
import type { Run } from '../../store/run.ts'
import { getRun } from '../../store/runs.ts'
import { putShown } from '../../store/shown-submit.ts'
import { allowedFor } from './allowed.ts'
import { contentsOf } from './changed-since.ts'
import { decide } from './decide.ts'
import { gather } from './gather.ts'
import { loweredSentence } from './words.ts'

/**
 * What stands for and against submitting a form that was filled. Presses nothing. What is shown now is what a submission
 * is held to.
 */
export async function checkSubmit({ runId }: { runId: string }): Promise<Answer<Outputs['checkSubmit']>> {
  const run = await getRun(runId)
  if (run?.kind !== 'fill')
    return { ok: false, error: 'That fill is no longer known, so nothing can be submitted of it.' }
  const { level, lowered } = await allowedFor(run)
  const limit = lowered ? { lowered: loweredSentence(level) } : {}
  if (level === 'fill')
    return { ok: true, value: { level, ...limit, guards: [], deal: run.dealName, portal: '', fields: [] } }
  const gathered = await gather(run)
  if (!gathered.ok) return gathered
  const { input, deal, page, deed, earlier } = gathered.value
  await putShown(run.tabId, { runId, fields: contentsOf(page) })
  const { guards, stopped } = decide({ ...input, page: { ...input.page, since: [] } })
  const { amount } = input
  return {
    ok: true,
    value: {
      level,
      ...limit,
      guards,
      ...(stopped && { stopped }),
      deal: deal.name,
      portal: new URL(page.url).host,
      ...(amount && { amount: showValue(amount, 'en') }),
      ...('deed' in deed && { button: deed.name, deed: deed.deed }),
      fields: [...earlier, run].flatMap((one, at) => fieldsOf(one, earlier.length ? at + 1 : undefined)),
    },
  }
}

/** What a step of the form was filled with. */
function fieldsOf(run: Run, step: number | undefined): Outputs['checkSubmit']['fields'] {
  return run.rows.flatMap(({ label, value, step: written, held }) =>
    written || held ? [{ label, value, ...(step && { step }) }] : [],
  )
}
