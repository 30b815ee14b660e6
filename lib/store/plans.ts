import browser from 'webextension-polyfill'
import type { Plan } from '../mapping/plan.ts'

/** The plan that the person was last shown for a tab, so that a fill does just that. Gone when the browser closes. */
export interface ShownPlan {
  url: string
  plan: Plan
  /** Milliseconds since 1970. */
  at: number
}

const keyOf = (tabId: number, side: Plan['side']) => `plan:${side}:${tabId}`

/** Keeps a plan for its tab and side, replacing the one before. */
export async function putPlan(tabId: number, shown: Omit<ShownPlan, 'at'>): Promise<void> {
  await browser.storage.session.set({ [keyOf(tabId, shown.plan.side)]: { ...shown, at: Date.now() } })
}

/** The plan shown last for this tab, of whatever side and deal. */
export async function newestPlan(tabId: number): Promise<ShownPlan | undefined> {
  const shown = await browser.storage.session.get([keyOf(tabId, 'portal'), keyOf(tabId, 'crm')])
  return (Object.values(shown) as ShownPlan[]).sort((a, b) => b.at - a.at)[0]
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
