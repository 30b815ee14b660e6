import { browser } from 'wxt/browser'
import { call } from '../../lib/messages/call.ts'
import { readManaged, watchManaged } from '../../lib/store/managed.ts'
import { allowSite } from '../common/permissions.ts'
import type { KeysHost, OptionsHost } from './host.ts'

const keys: KeysHost = {
  async list() {
    const commands = await browser.commands.getAll()
    return commands.map(({ name = '', description = '', shortcut = '' }) => ({
      name,
      does: description,
      keys: shortcut,
    }))
  },
  async change() {
    // Firefox has a call for it, the others an address.
    const { openShortcutSettings } = browser.commands as { openShortcutSettings?(): Promise<void> }
    const opening = openShortcutSettings?.() ?? browser.tabs.create({ url: 'chrome://extensions/shortcuts' })
    return opening.then(
      () => true,
      () => false,
    )
  },
}

/** The options page's host in a browser. */
export const browserHost: OptionsHost = {
  call,
  sites: async () => (await browser.permissions.getAll()).origins ?? [],
  keys,
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
