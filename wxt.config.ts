import { defineConfig } from 'wxt'

/**
 * Keys that no browser has for itself (Chrome has Alt+Shift+C for tab groups), and in Firefox none that opens a menu of its
 * menu bar in any language that we read forms in; on a Mac Alt types, so it is Control there. The person can change every
 * one. Four is the most that Chrome takes (https://developer.chrome.com/docs/extensions/reference/api/commands).
 */
const letters = {
  chrome: { capture: 'K', fill: 'F', undo: 'U', panel: 'D' },
  firefox: { capture: 'K', fill: 'Y', undo: 'R', panel: 'J' },
}

function commands(browser: keyof typeof letters) {
  const all = Object.entries(letters[browser]).map(([name, letter]) => [
    name,
    {
      suggested_key: { default: `Alt+Shift+${letter}`, mac: `MacCtrl+Shift+${letter}` },
      description: `__MSG_${name}__`,
    },
  ])
  return Object.fromEntries(all)
}

export default defineConfig({
  modules: ['@wxt-dev/module-react', '@wxt-dev/webextension-polyfill'],
  // Imports are written out, so that a reader (and Node, in tests) can follow them.
  imports: false,
  manifestVersion: 3,
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    // Firefox's name for it also tells which element was right-clicked.
    permissions: ['activeTab', 'scripting', 'storage', browser === 'firefox' ? 'menus' : 'contextMenus'],
    // Asked under Sites, for CRMs that answer only to their own session.
    optional_permissions: ['cookies'],
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    commands: commands(browser === 'firefox' ? 'firefox' : 'chrome'),
    action: { default_title: '__MSG_action__' },
    // Firefox takes an organisation's settings without a schema.
    ...(browser !== 'firefox' && { storage: { managed_schema: 'managed-schema.json' } }),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'dealbridge@dealbridge.example',
          // The first release with built-in data consent (https://extensionworkshop.com/documentation/develop/firefox-builtin-data-consent/).
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
})
