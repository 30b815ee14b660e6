import { browser } from 'wxt/browser'
import { call } from '../../lib/messages/call.ts'
import { readManaged, watchManaged } from '../../lib/store/managed.ts'
import { allowSite } from '../common/permissions.ts'
import type { OptionsHost } from './host.ts'

/** The options page's host in a browser. */
export const browserHost: OptionsHost = {
  call,
  sites: async () => (await browser.permissions.getAll()).origins ?? [],
  allow: allowSite,
  async revoke(pattern, more = []) {
    await browser.permissions.remove({ origins: [pattern], permissions: more })
  },
  watch(changed) {
    const listener = () => changed()
    browser.permissions.onAdded.addListener(listener)
    browser.permissions.onRemoved.addListener(listener)
    return () => {
      browser.permissions.onAdded.removeListener(listener)
      browser.permissions.onRemoved.removeListener(listener)
    }
  },
  managed: readManaged,
  watchManaged,
}
