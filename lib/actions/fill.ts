import type { Deal } from '../deal/deal.ts'
import type { Plan, PlanRow } from '../mapping/plan.ts'
import type { Answer, Outputs } from '../messages/protocol.ts'
import { dealOfRecord, getDeal } from '../store/deals.ts'
import { getPlan } from '../store/plans.ts'
import type { Run } from '../store/run.ts'
import { lastRunOn, putRun, updateRun } from '../store/runs.ts'
import { makePlan } from './make-plan.ts'
import { readForm } from './read-through.ts'
import { advance } from './run-frames.ts'
import { runRow } from './run-row.ts'
import { checkWriteBack, refusedRun } from './write-back-check.ts'

interface FillInput {
  tabId: number
  dealId: string
  side: Plan['side']
  /** The person wants to write to a record that is not the one the deal came from. */
  force: boolean
  /** Key of the one field to fill, where not all are meant. */
  only?: string
  by?: Run['by']
  /** The fill of the step of the form that was gone on from. */
  after?: Run
  /** Nobody clicked: only what may go on its own goes. */
  alone?: boolean
  /** The person has seen that the record was changed since the deal was captured, and writes all the same. */
  anyway?: boolean
}

/** Starts filling by the plan that was shown, and answers with the run; it goes on without the popup. */
export async function fill(input: FillInput): Promise<Answer<Outputs['fill']>> {
  const { tabId, dealId, side, after } = input
  const deal = await getDeal(dealId)
  if (!deal) return { ok: false, error: 'That deal is no longer here. Nothing was filled; choose another one.' }
  const page = await readForm(tabId, side)
  if (!page.ok) return page
  const { url, title } = page.value
  const last = await lastRunOn(tabId, url)
  if (last?.state === 'running' || last?.state === 'undoing')
    return { ok: false, error: 'This page is being filled right now. Wait until it has ended.' }

  const shown = await getPlan(tabId, side, dealId)
  const plan = shown?.url === url && !after ? shown.plan : await makePlan(page.value, deal, side)
  if (side === 'crm' && !input.force && (await dealOfRecord(url))?.id !== dealId) return wrong(deal)
  const planned = plan.rows.filter(row => input.only === undefined || row.field.key === input.only)
  const decision = side === 'crm' ? await checkWriteBack(planned, page.value, deal, input) : undefined
  if (decision?.error) return { ok: false, error: decision.error }
  const rows = planned
    .map(row => decision?.row(row) ?? runRow(row))
    .map(row => (!row.step && plan.unanswered.includes(row.key) ? { ...row, unanswered: true } : row))
  const { only } = input
  // The last step of a form often only shows once more what is sent.
  if (!after && !decision?.refused && !rows.some(row => row.step) && (only !== undefined || !plan.closed))
    return only === undefined ? nothing(plan.rows, deal) : notThis(planned[0])

  const run: Run = {
    id: crypto.randomUUID(),
    kind: side === 'crm' ? 'write-back' : 'fill',
    state: 'running',
    tabId,
    url,
    title,
    dealId,
    dealName: deal.name,
    startedAt: new Date().toISOString(),
    rows,
    ...(plan.closed && input.only === undefined && { closed: [...new Set(plan.closed)] }),
    ...(plan.mapping && { mapping: plan.mapping }),
    ...(input.by && { by: input.by }),
    ...((input.only !== undefined || decision?.policy.level === 'auto') && { only: true }),
    ...(plan.through?.version && {
      through: { site: plan.through.site, record: page.value.site?.record, version: plan.through.version },
    }),
    ...(after && { step: { first: after.step?.first ?? after.id, number: (after.step?.number ?? 1) + 1 } }),
    ...(decision && { policy: decision.policy }),
    status: 'Filling…',
  }
  await putRun(decision?.refused ? refusedRun(run, decision.refused) : run)
  if (after) await updateRun(after.id, before => ({ ...before, next: run.id }))
  await advance(run.id)
  return { ok: true, value: { runId: run.id } }
}

function wrong(deal: Deal): Answer<never> {
  return {
    ok: false,
    error: `This page is not the record that “${deal.name}” was captured from. Nothing was written.`,
  }
}

function notThis(row: PlanRow | undefined): Answer<never> {
  if (!row) return { ok: false, error: 'That field is no longer on the page. Nothing was filled; read the page again.' }
  return { ok: false, error: `“${row.field.label || 'This field'}” was not filled. ${row.why}` }
}

function nothing(rows: PlanRow[], deal: Deal): Answer<never> {
  const ask = rows.filter(row => row.action === 'ask').length
  const error = rows.length
    ? `Nothing to fill: “${deal.name}” answers no empty field here${ask ? `; ${ask} need${ask === 1 ? 's' : ''} your decision first` : ''}.`
    : 'This page has no field that can be filled. If the record is only shown, open it for editing and try again.'
  return { ok: false, error }
}
