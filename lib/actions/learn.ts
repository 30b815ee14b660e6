import type { Source } from '../mapping/mapping.ts'
import { shorten, titleOf } from '../mapping/words.ts'
import type { Answer, Outputs } from '../messages/protocol.ts'
import { getDeal } from '../store/deals.ts'
import type { Correction } from '../store/run.ts'
import { getRun, updateRun } from '../store/runs.ts'
import { correct } from './correct.ts'
import { correctionsOf } from './corrections.ts'
import { showPlan } from './make-plan.ts'
import { readPage } from './read-page.ts'

/** Makes a rule of what the person put into a field after a fill, or lets it be for this time. */
export async function learn(input: {
  runId: string
  key: string
  always: boolean
  term?: string
}): Promise<Answer<Outputs['learn']>> {
  const run = await getRun(input.runId)
  const page = run && (await readPage(run.tabId))
  if (!page) return { ok: false, error: 'That fill is no longer known. Nothing was remembered.' }
  if (!page.ok) return page
  const changed = (await correctionsOf(run, page.value)).find(({ key }) => key === input.key)
  if (!changed)
    return { ok: false, error: 'That field does not show your change any more. Nothing was remembered; read again.' }
  if (input.always) {
    const deal = await getDeal(run.dealId)
    if (!deal) return { ok: false, error: 'That deal is no longer here. Nothing was remembered.' }
    const side = run.kind === 'write-back' ? 'crm' : 'portal'
    const plan = await showPlan(run.tabId, page.value, deal, side)
    const source = plan.rows.find(({ field }) => field.key === changed.key)?.source
    const kept = await correct({
      tabId: run.tabId,
      dealId: deal.id,
      side,
      key: changed.key,
      ...decision(changed, source, input.term),
    })
    if (!kept.ok) return kept
  }
  await updateRun(run.id, now => ({
    ...now,
    rows: now.rows.map(row => (row.key === changed.key ? { ...row, settled: changed.text, corrected: true } : row)),
  }))
  return { ok: true, value: { status: statusOf(changed, input) } }
}

/** An option is remembered for what the deal says; where nothing of the deal feeds the field, it is fixed. */
function decision(
  changed: Correction,
  before: Source | undefined,
  term?: string,
): { source?: Source; choice?: string } {
  const { text, option, was } = changed
  if (term !== undefined) return { source: { from: 'term', term } }
  if (text === '') return { source: { from: 'leave' } }
  const isTick = option && /^(?:Yes|No)$/.test(text) && /^(?:Yes|No)$/.test(was)
  if (option && !isTick && before && before.from !== 'fixed' && before.from !== 'leave') return { choice: text }
  return { source: { from: 'fixed', text } }
}

function statusOf({ label, text }: Correction, { always, term }: { always: boolean; term?: string }): string {
  if (!always) return `“${label}” stays as you put it; the next fill is as before.`
  if (term !== undefined) return `Remembered for this form: “${label}” gets ${titleOf(term)}.`
  if (text === '') return `Remembered for this form: “${label}” is left alone.`
  return `Remembered for this form: “${label}” gets “${shorten(text)}”.`
}
