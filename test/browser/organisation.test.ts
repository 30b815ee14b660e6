import { accessSync, constants, existsSync, mkdirSync, readdirSync, rmdirSync, rmSync, writeFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { stored } from '../support/database.ts'
import { status, statusOf } from '../support/popup.ts'
import { soon } from '../support/soon.ts'
import { someMapping } from './data.ts'
import { withPopup } from './do.ts'
import { shareBrowser } from './share.ts'

/** Where Chromium on Linux looks for policies: only an administrator may put one there. */
const root = '/etc/chromium'
const folder = `${root}/policies/managed`
const made = ['policies', 'policies/managed'].map(name => `${root}/${name}`).filter(name => !existsSync(name))

const used = shareBrowser()
let file = ''
beforeAll(() => {
  try {
    mkdirSync(folder, { recursive: true })
    accessSync(folder, constants.W_OK)
  } catch {
    throw new Error(`A policy of the browser is put into ${folder}, which only an administrator may. Make it writable.`)
  }
  file = `${folder}/${used.extended.extension.id}.json`
})
afterAll(() => {
  if (file) rmSync(file, { force: true })
  // Only what was made here, and only while nobody else's policy is in it.
  for (const name of made.toReversed()) if (existsSync(name) && !readdirSync(name).length) rmdirSync(name)
})

/** Hands the extension a policy, as an administrator does, and waits until the browser has taken it. */
async function set(policy: object): Promise<void> {
  const { id } = used.extended.extension
  writeFileSync(file, JSON.stringify({ '3rdparty': { extensions: { [id]: policy } } }))
  const page = await used.extended.openOwn('options.html#data')
  const taken = () => page.evaluate(() => chrome.storage.managed.get())
  await soon(async () => JSON.stringify(await taken()) === JSON.stringify(policy), 'the policy to be taken')
  await page.close()
}

test('packs come in by themselves, and locked mappings can only be looked at', async () => {
  const pack = {
    format: 'dealbridge-pack',
    version: 1,
    name: 'Ours',
    exportedAt: someMapping.updatedAt,
    mappings: [someMapping],
    lists: [],
  }
  await set({ locked: ['mappings'], packs: [JSON.stringify(pack)] })
  await soon(async () => (await stored(used.extended, 'mappings')).length === 1, 'the preset mapping')
  const page = await used.extended.openOwn(`options.html#mappings/${someMapping.id}/applies-to`)
  await page.waitForSelector('::-p-text(Your organisation keeps this.)')
  const names = await page.$$eval('fieldset[disabled] input', all => all.filter(one => one.matches(':enabled')).length)
  expect(names).toBe(0)
  await page.close()
})

test('on other sites than the allowed ones nothing is read or filled, and the popup says so', async () => {
  const { extended, demo } = used
  const form = await extended.open(demo.portals[0]?.url ?? '')
  const before = await withPopup(extended, form, statusOf)
  expect(before).not.toMatch(/organisation/)
  await set({ allowedHosts: ['https://*.portal.example'] })
  const said = await withPopup(extended, form, popup => status(popup, /organisation/))
  expect(said).toBe(
    'Your organisation lets Dealbridge work only on https://*.portal.example. This page is elsewhere, so nothing was read or changed.',
  )
  await set({ allowedHosts: [new URL(form.url()).origin] })
  const after = await withPopup(extended, form, statusOf)
  expect(after).not.toMatch(/organisation/)
})
