import { browser } from 'wxt/browser'
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
  openOptions(place) {
    if (place) {
      const url = browser.runtime.getURL('/options.html') + place
      void browser.tabs.create({ url }).then(() => window.close())
      return
    }
    void browser.runtime.openOptionsPage().then(() => window.close())
  },
  close: () => window.close(),
}
