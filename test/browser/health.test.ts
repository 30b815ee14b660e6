import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { keep } from '../support/database.ts'
import { type Extended, launchExtended } from '../support/extension.ts'
import { press, status } from '../support/popup.ts'
import { sampleDeal } from '../support/sample-deal.ts'
import { soon } from '../support/soon.ts'
import { decide } from './decide.ts'
import { fillForm, formState, withPopup } from './do.ts'

const form = (
  reference: string,
) => `<!doctype html><html lang="en"><title>Register a deal</title><h1>Register a deal</h1>
<form>
<p><label>Customer name <input name="customer"></label></p>
<p><label>City <input name="city"></label></p>
${reference}
<p><label>Expected close date <input type="date" name="close"></label></p>
<p><label>Contact email <input type="email" name="email"></label></p>
<button>Send</button></form>`
const reference = '<p><label>Reference code <input name="reference"></label></p>'

let extended: Extended
let server: Server
let shown = form(reference)
let url = ''
let health: Page

beforeAll(async () => {
  server = createServer((_, answer) => answer.setHeader('content-type', 'text/html').end(shown))
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/deals/new`
  extended = await launchExtended()
  await keep(extended, 'deals', [sampleDeal])
  health = await extended.openOwn('options.html#health')
})
afterAll(async () => {
  await extended?.close()
  server?.close()
})

/** Waits until Health, which stays open all the time, says something. */
async function says(words: string): Promise<void> {
  let text = ''
  await soon(
    async () => {
      text = await health.$eval('main', main => main.innerText)
      return text.includes(words)
    },
    () => `Health to say “${words}”; it says “${text}”`,
  )
}

const fieldRows = () =>
  health.$$eval('.fields-health tbody tr', rows =>
    rows.map(row => [...row.children].slice(0, 4).map(cell => cell.textContent?.trim())),
  )

test('a form works, is corrected by hand, breaks, is repaired from Health, and is well again', async () => {
  await says('Nothing was filled in the last twelve weeks.')
  const page = await extended.open(url)
  await withPopup(extended, page, async popup => {
    await status(popup, /would be filled/)
    await decide(popup, 'Reference code', 'Fixed text', { text: 'REF-7' })
  })
  expect(await fillForm(extended, page)).toMatch(/^5 of 5 fields filled and verified/)
  await says('All is well: 5 fields filled and verified in the last 30 days; nothing needs you.')
  await says('About 40 seconds of typing in the last 30 days')

  await page.bringToFront()
  await page.click('[name=city]', { count: 3 })
  await page.keyboard.type('Alameda')
  await withPopup(extended, page, popup => popup.waitForSelector('.corrections'))
  await says('About 32 seconds of typing in the last 30 days')

  shown = form('')
  const changed = await extended.open(url)
  await withPopup(extended, changed, popup => status(popup, /would be filled/))
  await says('1 thing needs you.')
  await says('“Reference code” is not on the form any more; it got “REF-7”.')
  const today = await health.evaluate(() =>
    new Intl.DateTimeFormat(undefined, { month: 'short', day: 'numeric' }).format(new Date()),
  )
  await says(`The form was first met like this on ${today}. It was last filled well on ${today}.`)
  await health.bringToFront()
  await health.locator('.problems a').click()
  await health.waitForSelector('.differences .card')
  await press(health, 'Accept all')
  await health.waitForFunction(() => document.querySelector('.differences') === null)
  await health.locator('nav a[href="#health"]').click()
  await says('All is well: 5 fields filled and verified')

  expect(await fillForm(extended, changed)).toMatch(/^4 of 4 fields filled and verified/)
  expect((await formState(changed)).customer).toBe('Harbor & Finch Logistics')
  await says('All is well: 9 fields filled and verified')
  // (9 − 1) × 8.
  await says('About 64 seconds')
  await health.bringToFront()
  await health.locator('.health-forms a').click()
  await health.waitForSelector('.fields-health')
  expect(await fieldRows()).toEqual([
    ['Customer name', '2', '100%', '0'],
    ['City', '2', '100%', '1'],
    ['Expected close date', '2', '100%', '0'],
    ['Contact email', '2', '100%', '0'],
    ['Reference code', '1', '100%', '0'],
  ])
})

test('what is put back was not saved', async () => {
  await health.locator('nav a[href="#health"]').click()
  const pages = await extended.browser.pages()
  const changed = pages.filter(page => page.url() === url).at(-1)
  if (!changed) throw new Error('The form is not open any more.')
  await changed.bringToFront()
  await withPopup(extended, changed, async popup => {
    await press(popup, 'Undo fill')
    await status(popup, /^4 of 4 fields put back/)
  })
  await says('All is well: 5 fields filled and verified')
  await says('About 32 seconds of typing in the last 30 days')
})
