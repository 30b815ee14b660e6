import browser from 'webextension-polyfill'
import type { Plan } from '../mapping/plan.ts'

/** The plan that the person was last shown for a tab, so that a fill does just that. Gone when the browser closes. */
export interface ShownPlan {
  url: string
  plan: Plan
}

const keyOf = (tabId: number, side: Plan['side']) => `plan:${side}:${tabId}`

/** Keeps a plan for its tab and side, replacing the one before. */
export async function putPlan(tabId: number, shown: ShownPlan): Promise<void> {
  await browser.storage.session.set({ [keyOf(tabId, shown.plan.side)]: shown })
}

/** The plan shown last for this tab, side and deal; undefined where another deal or none was shown. */
export async function getPlan(tabId: number, side: Plan['side'], dealId: string): Promise<ShownPlan | undefined> {
  const key = keyOf(tabId, side)
  const shown = (await browser.storage.session.get(key))[key] as ShownPlan | undefined
  return shown?.plan.dealId === dealId ? shown : undefined
}

/** Forgets the plans of a tab that was closed. */
export async function dropPlans(tabId: number): Promise<void> {
  await browser.storage.session.remove([keyOf(tabId, 'portal'), keyOf(tabId, 'crm')])
}
