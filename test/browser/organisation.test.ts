import { expect, test } from 'vitest'
import { stored } from '../support/database.ts'
import { status, statusOf } from '../support/popup.ts'
import { soon } from '../support/soon.ts'
import { administer } from './administer.ts'
import { someMapping } from './data.ts'
import { withPopup } from './do.ts'
import { shareBrowser } from './share.ts'

const used = shareBrowser()
const set = administer(() => used.extended)

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
