import { titleOf } from '../mapping/words.ts'
import { readResult } from '../match/read-result.ts'
import type { Answer, Outputs, ReplayRow } from '../messages/protocol.ts'
import { getDeal } from '../store/deals.ts'
import { masked } from '../store/kept-run.ts'
import type { Run } from '../store/run.ts'
import { getRun } from '../store/runs.ts'
import { makePlan } from './make-plan.ts'
import { readPage } from './read-page.ts'
import { readEntries, readForm } from './read-through.ts'
import { tabShowing } from './tab-showing.ts'

type Now = Pick<ReplayRow, 'label' | 'now' | 'why'>

/** What a run would read or write today, beside what it did then. The page stays as it is, and so does the shown plan. */
export async function replay({ runId }: { runId: string }): Promise<Answer<Outputs['replay']>> {
  const run = await getRun(runId)
  if (!run || run.of) return { ok: false, error: 'This entry cannot be replayed.' }
  const tabId = await tabShowing(run.url, run.tabId)
  if (tabId === undefined) return { ok: false, error: closed }
  const now = await today(run, tabId)
  if (!now.ok) return now
  const rows = beside(run, now.value)
  const same = rows.filter(row => row.before === row.now || row.before === masked(row.now ?? '')).length
  const count =
    run.hidden === 'none'
      ? 'What was filled then is not stored.'
      : `${same} of ${rows.length} field${rows.length === 1 ? '' : 's'} as then.`
  return { ok: true, value: { rows, status: `${count} This is a preview: the page stays as it is.` } }
}

const closed =
  'The browser lets Dealbridge read a page only after you click its button there: open the page, click Dealbridge in the toolbar, and come back to replay.'

async function today(run: Run, tabId: number): Promise<Answer<Now[]>> {
  const { kind } = run
  if (kind === 'capture' || kind === 'result') {
    const page = await readPage(tabId)
    if (!page.ok) return page
    const at = new Date().toISOString()
    const entries = kind === 'result' ? readResult(page.value, at) : (await readEntries(tabId, page.value, at)).entries
    const value = entries.map(({ term, text, problem, evidence }) => ({
      label: titleOf(term),
      now: text,
      why: problem ?? (evidence.label && `From “${evidence.label}”.`),
    }))
    return { ok: true, value }
  }
  const side = kind === 'fill' ? 'portal' : 'crm'
  const deal = await getDeal(run.dealId)
  if (!deal) return { ok: false, error: `“${run.dealName}” is no longer here, so there is nothing to fill from.` }
  const page = await readForm(tabId, side)
  if (!page.ok) return page
  const plan = await makePlan(page.value, deal, side)
  const rows = plan.rows.map(({ field, value, why }) => ({ label: field.label, now: value, why }))
  return { ok: true, value: rows }
}

/** Fields of then and now with the same label, in today's order; then those that are gone. */
function beside({ rows: then }: Run, now: Now[]): ReplayRow[] {
  const left = [...then]
  const both = now.map(row => {
    const at = left.findIndex(({ label }) => label === row.label)
    const [old] = at < 0 ? [] : left.splice(at, 1)
    return { ...row, ...(old && { before: old.value }) }
  })
  const gone = left.map(({ label, value }) => ({ label, before: value, why: 'It is not on the page any more.' }))
  return [...both, ...gone]
}
