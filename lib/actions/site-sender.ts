import browser from 'webextension-polyfill'
import { askPage } from '../messages/ask-page.ts'
import type { ApiFailure, Send, SiteApi } from '../sites/api/api.ts'
import { failure, signedOut } from '../sites/api/ask.ts'
import { sendTo } from '../sites/api/send.ts'
import { isThroughOn } from '../store/through.ts'

/**
 * The means to ask a site's own interface for the record in a tab. Undefined where the person has not switched it on, or
 * the page's host has none; a failure where it may not be asked now.
 */
export async function senderFor(
  api: SiteApi,
  tabId: number,
  page: URL,
): Promise<{ ok: true; send: Send } | ApiFailure | undefined> {
  const { session } = api
  if (!session) {
    if (!(await isThroughOn(api.site))) return undefined
    const send: Send = async request =>
      (await askPage(tabId, 0, 'askSite', { site: api.site, request })) ?? { lost: 'network' }
    return { ok: true, send }
  }
  const host = session.host(page.hostname)
  if (!host || !(await isThroughOn(api.site, host))) return undefined
  const needed = { permissions: ['cookies' as const], origins: [`https://${host}/*`] }
  if (!(await browser.permissions.contains(needed)))
    return failure('forbidden', `Dealbridge may not ask ${host} any more; switch it on again under Sites`)
  const origin = `https://${host}`
  const value = (await browser.cookies.get({ url: `${origin}/`, name: session.cookie, ...(await storeOf(tabId)) }))
    ?.value
  if (!value) return signedOut(api.name)
  return { ok: true, send: request => sendTo(origin, api, request, session.headers(value)) }
}

/** A private window, or a Firefox container, has cookies of its own. */
async function storeOf(tabId: number): Promise<{ storeId?: string }> {
  const stores = await browser.cookies.getAllCookieStores()
  const store = stores.find(({ tabIds }) => tabIds.includes(tabId))
  return store ? { storeId: store.id } : {}
}
