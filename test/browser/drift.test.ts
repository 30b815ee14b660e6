import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { keep, stored } from '../support/database.ts'
import { type Extended, launchExtended } from '../support/extension.ts'
import { offers, openPopup, press, previewRows, status } from '../support/popup.ts'
import { sampleDeal } from '../support/sample-deal.ts'
import { soon } from '../support/soon.ts'
import { decide } from './decide.ts'
import { fillForm, formState, withPopup } from './do.ts'

const form = (fields: string) => `<!doctype html><html lang="en"><title>Register a deal</title><h1>Register a deal</h1>
<form>${fields}<button>Send</button></form>`

const mapped = form(`
<p><label>Customer name <input name="customer"></label></p>
<p><label>Reference code <input name="reference"></label></p>
<p><label>Industry <select name="industry"><option value="">Choose</option><option>Retail</option><option>Transportation</option></select></label></p>
<p><label>City <input name="city"></label></p>
<p><label>Expected close date <input type="date" name="close"></label></p>
<p><label>Contact email <input type="email" name="email"></label></p>
<p><label>Remarks <textarea name="remarks"></textarea></label></p>`)

/** Another label and name for the code, no remarks, and another list of industries. */
const redesigned = form(`
<div class="grid"><label for="a1">Customer name</label><input id="a1" name="customer"></div>
<div class="grid"><label for="a2">Quote through your office</label><input id="a2" name="q17"></div>
<div class="grid"><label for="a3">Industry</label><select id="a3" name="industry"><option value="">Choose</option><option>Retail</option><option>Transportation</option><option>Space</option></select></div>
<div class="grid"><label for="a4">City</label><input id="a4" name="city"></div>
<div class="grid"><label for="a5">Expected close date</label><input id="a5" type="date" name="close"></div>
<div class="grid"><label for="a6">Contact email</label><input id="a6" type="email" name="email"></div>`)

let extended: Extended
let server: Server
let shown = mapped
let url = ''

beforeAll(async () => {
  server = createServer((_, answer) => answer.setHeader('content-type', 'text/html').end(shown))
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/deals/new`
  extended = await launchExtended()
  await keep(extended, 'deals', [sampleDeal])
})
afterAll(async () => {
  await extended?.close()
  server?.close()
})

const noticeOf = (popup: Page) =>
  popup.$$eval('.notice', found => found.map(each => each.textContent ?? '').find(text => /changed since/.test(text)))

const rowOf = async (popup: Page, field: string) => (await previewRows(popup)).find(row => row.field === field)

test('a mapped form is redesigned: it is said, asked, repaired, and filled right', async () => {
  const first = await extended.open(url)
  await withPopup(extended, first, async popup => {
    await status(popup, /would be filled/)
    await decide(popup, 'Reference code', 'Fixed text', { text: 'REF-7' })
    await decide(popup, 'Remarks', 'Fixed text', { text: 'By courier' })
    await decide(popup, 'Industry', 'Industry')
  })
  // Unchanged, it is as silent as ever.
  await withPopup(extended, await extended.open(url), async popup => {
    await status(popup, /would be filled/)
    expect(await noticeOf(popup)).toBeUndefined()
  })

  shown = redesigned
  const page = await extended.open(url)
  const asked = 'Quote through your office'
  const popup = await openPopup(extended, page)
  await status(popup, /would be filled/)
  expect(await noticeOf(popup)).toMatch(
    /^This form changed since you mapped it: 1 field is gone \(“Remarks”\), 1 field may be another one now \(“Reference code”\), 1 answer of Industry is new\./,
  )
  expect((await rowOf(popup, asked))?.why).toContain('Is this the field that you knew as “Reference code”?')
  const yes = `Yes, it is “Reference code” (${asked})`
  await press(popup, yes)
  await soon(async () => !(await offers(popup, yes)), 'the answer to be kept')
  expect(await rowOf(popup, asked)).toMatchObject({ value: 'REF-7', why: expect.stringContaining('remembered') })

  const link = await popup.waitForSelector('.notice a')
  // The popup closes as it opens the page.
  await link?.press('Enter').catch(() => undefined)
  const target = await extended.browser.waitForTarget(each => /options\.html#mappings\/.*\/changes$/.test(each.url()))
  const options = await target.page()
  if (!options) throw new Error('The changes did not open in a page.')
  await options.waitForSelector('.differences .card')
  const titles = await options.$$eval('.differences h3', found => found.map(each => each.textContent))
  expect(titles).toEqual([
    '1 answer of Industry is new.',
    '“Remarks” is not on the form any more; it got “By courier”.',
  ])
  await press(options, 'Accept all')
  await options.waitForFunction(() => document.querySelector('.differences') === null)
  const [mapping] = await stored(extended, 'mappings')
  expect(mapping?.rules.map(({ field }) => field.label).sort()).toEqual(['Industry', asked])
  expect(mapping?.seen).toBeUndefined()
  const versions = await stored(extended, 'mappingVersions')
  expect(versions.filter(({ by }) => by === 'repair')).toHaveLength(2)

  await withPopup(extended, page, async again => {
    await status(again, /would be filled/)
    expect(await noticeOf(again)).toBeUndefined()
  })
  await fillForm(extended, page)
  expect(await formState(page)).toEqual({
    customer: 'Harbor & Finch Logistics',
    q17: 'REF-7',
    industry: 'Transportation',
    city: 'Oakland',
    close: '2026-12-18',
    email: 'ana.okafor@harborfinch.example',
  })
})
