import type { Answer, Outputs } from '../messages/protocol.ts'
import { updateDeal } from '../store/deals.ts'
import { type Edit, editEntries } from './edit-entries.ts'

/** Changes or drops one value of a captured deal. */
export async function edit({ dealId, ...change }: Edit & { dealId: string }): Promise<Answer<Outputs['edit']>> {
  const at = new Date().toISOString()
  const deal = await updateDeal(dealId, deal => ({ ...deal, entries: editEntries(deal.entries, [change], at) }))
  if (!deal) return { ok: false, error: 'That deal is no longer here. Nothing was changed.' }
  return { ok: true, value: { deal } }
}
