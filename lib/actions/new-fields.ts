import type { Deal } from '../deal/deal.ts'
import { labelsOf } from '../mapping/choices.ts'
import type { Plan, PlanRow } from '../mapping/plan.ts'
import { markOfPrint } from '../mapping/remember.ts'
import { getDeal } from '../store/deals.ts'
import type { Run, RunRow } from '../store/run.ts'
import { updateRun } from '../store/runs.ts'
import { makePlan } from './make-plan.ts'
import { readPage } from './read-page.ts'
import { runRow } from './run-row.ts'

/** A form asks further questions after an answer, and those may ask more; a form that never ends is left. */
const mostRounds = 4

/**
 * Adds to a run the fields that its answers brought onto the page or opened ("State" after "Country"), where the deal
 * answers them. True if there is something more to fill. No field is added twice.
 */
export async function addNewFields(run: Run): Promise<boolean> {
  const rounds = run.rounds ?? 0
  const deal = rounds < mostRounds ? await getDeal(run.dealId) : undefined
  const plan = deal && (await settledPlan(run, deal))
  const fresh = (plan?.rows ?? []).map(runRow).filter(row => row.step)
  if (!fresh.length) return false
  let added = false
  await updateRun(run.id, now => {
    if (now.state !== 'running' || (now.rounds ?? 0) !== rounds) return now
    // What the person saw left alone, or asked about, stays as it is.
    const seen = now.rows.filter(row => !row.closed)
    const keys = new Set(seen.map(row => row.key))
    const prints = new Set(seen.map(markOf))
    const more = fresh.filter(row => !keys.has(row.key) && !prints.has(markOf(row)))
    added = more.length > 0
    const opened = new Set(more.map(markOf))
    const rows = now.rows.filter(row => !row.closed || !opened.has(markOf(row)))
    return { ...now, rounds: rounds + 1, rows: [...rows, ...more] }
  })
  return added
}

/** What a field is known by wherever it stands: further questions move those below them. */
function markOf({ step, print }: RunRow): string {
  const known = step?.print ?? print
  return known ? markOfPrint(known) : ''
}

/** The plan for the page as it is now. Options that a page fetches after an answer are waited for, about three seconds. */
async function settledPlan(run: Run, deal: Deal): Promise<Plan | undefined> {
  for (let tries = 0; ; tries++) {
    const page = await readPage(run.tabId)
    if (!page.ok || page.value.url !== run.url) return undefined
    const plan = await makePlan(page.value, deal, run.kind === 'write-back' ? 'crm' : 'portal')
    if (tries >= 6 || !plan.rows.some(row => isWaiting(row, run))) return plan
    await new Promise(resolve => setTimeout(resolve, 500))
  }
}

/** True for a question that the deal answers, and that offers nothing to choose from yet: also one that is switched off till then. */
function isWaiting({ action, source, field, candidates }: PlanRow, run: Run): boolean {
  const { locked, accepts } = field
  if (accepts.options === undefined) return false
  const shut = locked === 'disabled' && source !== undefined && source.from !== 'leave'
  const empty = action === 'ask' ? candidates?.length === 0 : shut && labelsOf(accepts.options).length === 0
  return empty && run.rows.some(row => row.outcome === 'filled' || row.outcome === 'normalised')
}
