import { isAnswered } from '../deal/registration.ts'
import type { Plan } from '../mapping/plan.ts'
import type { Answer, Outputs } from '../messages/protocol.ts'
import { getDeal } from '../store/deals.ts'
import { editOffer } from './edit-record.ts'
import { showPlan } from './make-plan.ts'
import { readForm } from './read-through.ts'

/** What a fill of the page from this deal would do. Changes nothing. */
export async function preview(input: {
  tabId: number
  dealId: string
  side: Plan['side']
}): Promise<Answer<Outputs['preview']>> {
  const deal = await getDeal(input.dealId)
  if (!deal) return { ok: false, error: 'That deal is no longer here. Choose another one, or capture it again.' }
  if (input.side === 'crm' && !deal.registrations.some(isAnswered))
    return {
      ok: false,
      error: `“${deal.name}” has no result to write back yet. Capture the result on the portal’s confirmation page first.`,
    }
  const page = await readForm(input.tabId, input.side)
  if (!page.ok) return page
  const plan = await showPlan(input.tabId, page.value, deal, input.side)
  const onPage = input.side === 'crm' && plan.through?.used !== 'site'
  const edit = onPage ? await editOffer(input.tabId, page.value, deal, plan) : undefined
  return { ok: true, value: { ...plan, ...(edit && { edit }) } }
}
