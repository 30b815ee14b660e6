import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { lockable, managedFrom } from '../../lib/store/managed-policy.ts'
import { buildExtension } from '../support/build.ts'

describe.each(['chrome', 'firefox'] as const)('the %s build', browser => {
  let manifest: Record<string, unknown> = {}
  beforeAll(async () => {
    manifest = JSON.parse(readFileSync(join(await buildExtension(browser), 'manifest.json'), 'utf8'))
  }, 120_000)

  test('asks for nothing but the tab that the person is on, scripting and storage', () => {
    expect([...(manifest.permissions as string[])].sort()).toEqual(['activeTab', 'scripting', 'storage'])
    expect(manifest.host_permissions).toBeUndefined()
    expect([...(manifest.optional_host_permissions as string[])].sort()).toEqual(['http://*/*', 'https://*/*'])
    expect(manifest.optional_permissions).toEqual(['cookies'])
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
  expect(names).toEqual(['packs', 'allowedHosts', 'locked'])
  expect(managedFrom(Object.fromEntries(names.map(name => [name, []]))).problems).toEqual([])
  for (const name of lockable) expect(schema.properties.locked.description).toContain(name)
})

test('the Firefox build says that it collects nothing', async () => {
  const manifest = JSON.parse(readFileSync(join(await buildExtension('firefox'), 'manifest.json'), 'utf8'))
  expect(manifest.browser_specific_settings.gecko.data_collection_permissions).toEqual({ required: ['none'] })
})
