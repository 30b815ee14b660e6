import { defineConfig } from 'wxt'

/**
 * No browser has Alt+Shift with these letters for itself (Chrome has C for tab groups); on a Mac they type, so it is
 * Control there. The person can change every one. Four is the most that Chrome takes (https://developer.chrome.com/docs/extensions/reference/api/commands).
 */
const command = (name: string, letter: string) => ({
  suggested_key: { default: `Alt+Shift+${letter}`, mac: `MacCtrl+Shift+${letter}` },
  description: `__MSG_${name}__`,
})
const commands = {
  capture: command('capture', 'K'),
  fill: command('fill', 'F'),
  undo: command('undo', 'U'),
  panel: command('panel', 'D'),
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
    commands,
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
