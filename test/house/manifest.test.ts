import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { lockable, managedFrom } from '../../lib/store/managed-policy.ts'
import { buildExtension } from '../support/build.ts'

interface Command {
  suggested_key: { default: string; mac: string }
}

/**
 * Keys with Shift that Chrome, Edge or Firefox use themselves (https://support.google.com/chrome/answer/157179,
 * https://support.mozilla.org/kb/keyboard-shortcuts-perform-firefox-tasks-quickly).
 */
const taken = [
  ...[...'ABCINPTWXZ'].map(letter => `Alt+Shift+${letter}`),
  ...[...'ABCDEGHIJKMNOPRSTUVWXY'].map(letter => `Ctrl+Shift+${letter}`),
  ...[...'ABCDEFGIJKLMNPQRSTVWYZ'].map(letter => `Command+Shift+${letter}`),
]

/**
 * Alt and Shift with the letter of a menu opens that menu in Firefox, also where its menu bar is hidden. The letters in
 * English, German, French, Italian, Spanish, Portuguese, Dutch and Japanese (browser/browser/menubar.ftl of
 * https://github.com/mozilla-l10n/firefox-l10n).
 */
const menus = [...'FEVSBTH', ...'DBACLXH', ...'FNAHMPOE', ...'FMVCESA', ...'AEVSMTU', ...'AEXHVFU', ...'BWLGAXH']

describe.each(['chrome', 'firefox'] as const)('the %s build', browser => {
  let manifest: Record<string, unknown> = {}
  beforeAll(async () => {
    manifest = JSON.parse(readFileSync(join(await buildExtension(browser), 'manifest.json'), 'utf8'))
  }, 120_000)

  test('asks for nothing but the tab that the person is on, scripting, storage, the context menu and the panel', () => {
    const ways = browser === 'firefox' ? ['menus'] : ['contextMenus', 'sidePanel']
    const wanted = ['activeTab', 'scripting', 'storage', ...ways]
    expect([...(manifest.permissions as string[])].sort()).toEqual(wanted.sort())
    expect(manifest.host_permissions).toBeUndefined()
    expect([...(manifest.optional_host_permissions as string[])].sort()).toEqual(['http://*/*', 'https://*/*'])
    expect(manifest.optional_permissions).toEqual(['cookies'])
  })

  test('stays beside the page when the person opens it, not before', () => {
    const { side_panel, sidebar_action } = manifest
    const panel = { chrome: side_panel, firefox: sidebar_action }[browser]
    expect(panel).toMatchObject({ [browser === 'chrome' ? 'default_path' : 'default_panel']: 'sidepanel.html' })
    if (browser === 'firefox') expect(sidebar_action).toMatchObject({ open_at_install: false })
  })

  test('suggests a key of its own for each command, no more than Chrome takes, none that types or belongs to the browser', () => {
    const commands = Object.values(manifest.commands as Record<string, Command>).map(each => each.suggested_key)
    expect(commands).toHaveLength(4)
    for (const system of ['default', 'mac'] as const) {
      const keys = commands.map(each => each[system])
      expect(new Set(keys).size).toBe(keys.length)
      for (const key of keys) {
        expect(key).toMatch(system === 'mac' ? /^(MacCtrl|Command)\+Shift\+/ : /^(Alt|Ctrl)\+Shift\+/)
        expect(taken).not.toContain(key)
        if (browser === 'firefox' && system === 'default') expect(menus).not.toContain(key.at(-1))
      }
    }
  })

  test('runs nothing in a page by itself and lets no page or other extension in', () => {
    expect(manifest.content_scripts).toBeUndefined()
    expect(manifest.externally_connectable).toBeUndefined()
    expect(manifest.web_accessible_resources ?? []).toEqual([])
  })
})

test('the Chrome build says what an organisation can set, and Dealbridge understands just that', async () => {
  const folder = await buildExtension('chrome')
  const { storage } = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'))
  const schema = JSON.parse(readFileSync(join(folder, storage.managed_schema), 'utf8'))
  const names = Object.keys(schema.properties)
  expect(names).toEqual(['packs', 'allowedHosts', 'locked', 'maxSubmit', 'maxAmount', 'maxWriteBack'])
  const usual = { maxSubmit: 'confirm', maxWriteBack: 'auto', maxAmount: { amount: 5, currency: 'EUR' } }
  const set = { ...Object.fromEntries(names.map(name => [name, []])), ...usual }
  expect(managedFrom(set).problems).toEqual([])
  for (const name of lockable) expect(schema.properties.locked.description).toContain(name)
})

test('the Firefox build says that it collects nothing', async () => {
  const manifest = JSON.parse(readFileSync(join(await buildExtension('firefox'), 'manifest.json'), 'utf8'))
  expect(manifest.browser_specific_settings.gecko.data_collection_permissions).toEqual({ required: ['none'] })
})
