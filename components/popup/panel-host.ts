import { browser } from 'wxt/browser'
import { panelCallSchema } from '../../lib/messages/panel.ts'
import { sitePattern } from '../common/site-pattern.ts'
import { browserHost, showOptions } from './browser-host.ts'
import type { Beside, Change, PopupHost } from './host.ts'

/** A page that loads tells so several times. */
const pause = 150

/** The host of the view that stays open beside the page: it follows the tab in front of its window. */
export function panelHost(): PopupHost {
  let current: number | undefined
  const tab = async () => {
    current = await browserHost.tab()
    return current
  }

  function follow(changed: (change: Change) => void): () => void {
    let timer: number | undefined
    const soon = (change: Change) => {
      clearTimeout(timer)
      timer = window.setTimeout(() => changed(change), pause)
    }
    const page = () => soon('page')
    const activated = ({ tabId }: { tabId: number }) => {
      if (tabId !== current) void browserHost.tab().then(now => now !== current && soon('tab'))
    }
    const updated = (tabId: number, { status, url }: { status?: string; url?: string }) => {
      if (tabId === current && (status === 'complete' || url !== undefined)) page()
    }
    const called = (message: unknown) => {
      const call = panelCallSchema.safeParse(message)
      if (!call.success || call.data.tabId !== current) return
      page()
      return Promise.resolve(true)
    }
    browser.tabs.onActivated.addListener(activated)
    browser.tabs.onUpdated.addListener(updated)
    browser.permissions.onAdded.addListener(page)
    browser.permissions.onRemoved.addListener(page)
    browser.runtime.onMessage.addListener(called)
    window.addEventListener('focus', page)
    return () => {
      clearTimeout(timer)
      browser.tabs.onActivated.removeListener(activated)
      browser.tabs.onUpdated.removeListener(updated)
      browser.permissions.onAdded.removeListener(page)
      browser.permissions.onRemoved.removeListener(page)
      browser.runtime.onMessage.removeListener(called)
      window.removeEventListener('focus', page)
    }
  }

  const stays = { openOptions: (place?: string) => void showOptions(place), close: () => {} }
  return { ...browserHost, ...stays, tab, beside: { follow, isAllowed, offerSite } }
}

async function isAllowed(origin: string): Promise<boolean> {
  const pattern = sitePattern(origin)
  return pattern !== undefined && browser.permissions.contains({ origins: [pattern] })
}

/** Only newer Chromes have it: the offer stands in the toolbar, so that the site's address need not be known to us. */
const { addHostAccessRequest } = browser.permissions as {
  addHostAccessRequest?(request: { tabId: number }): Promise<void>
}
const offerSite: Beside['offerSite'] =
  addHostAccessRequest &&
  (async tabId => {
    try {
      await addHostAccessRequest({ tabId })
      return true
    } catch {
      return false
    }
  })
