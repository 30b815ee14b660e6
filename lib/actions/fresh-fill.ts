import { getDeal } from '../store/deals.ts'
import { lastFillOn } from '../store/runs.ts'

/**
 * The deal that this tab filled a form of the portal from since anything was known of its registrations there: a new id
 * on the page that follows is the answer to that, whatever the deal was registered as before.
 */
export async function freshFill(tabId: number, portal: string): Promise<string | undefined> {
  const run = await lastFillOn(portal)
  if (run?.tabId !== tabId || run.state === 'undone') return undefined
  const deal = await getDeal(run.dealId)
  const here = deal?.registrations.filter(one => one.portal === portal)
  return here?.every(({ at }) => at < run.startedAt) ? run.dealId : undefined
}
