import { browser } from 'wxt/browser'
import { openPanel } from '../../lib/actions/panel.ts'
import { call } from '../../lib/messages/call.ts'
import { allowSite } from '../common/permissions.ts'
import { sitePattern } from '../common/site-pattern.ts'
import type { PopupHost } from './host.ts'

/** The popup's host in a browser. `?tabId=` in the address names a tab, for a popup that is opened as a page. */
export const browserHost: PopupHost = {
  call,
  async tab() {
    const named = new URLSearchParams(location.search).get('tabId')
    if (named) return Number(named)
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
    return tab?.id
  },
  allow(origin) {
    const pattern = sitePattern(origin)
    return pattern ? allowSite(pattern) : Promise.resolve(false)
  },
  openOptions: place => void showOptions(place).then(() => window.close()),
  close: () => window.close(),
}

/** Opens the options page, at a part of it where one is named. */
export async function showOptions(place?: string): Promise<void> {
  if (!place) return browser.runtime.openOptionsPage()
  await browser.tabs.create({ url: browser.runtime.getURL('/options.html') + place })
}

/** The same for the toolbar's popup, which can hand over to the panel. */
export function popupHost(): PopupHost {
  let windowId: number | undefined
  // Known before the click: between it and the opening nothing may be awaited.
  void browser.windows.getCurrent().then(({ id }) => {
    windowId = id
  })
  return {
    ...browserHost,
    openBeside() {
      if (windowId !== undefined) void openPanel(windowId).then(opened => opened && window.close())
    },
  }
}
