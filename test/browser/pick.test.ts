import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { keep, stored } from '../support/database.ts'
import { type Extended, launchExtended } from '../support/extension.ts'
import { choose, closePopup, offers, openPopup, press, previewRows, status } from '../support/popup.ts'
import { sampleDeal } from '../support/sample-deal.ts'
import { soon } from '../support/soon.ts'
import { servePickPages } from './pick-pages.ts'

let extended: Extended
let pages: Awaited<ReturnType<typeof servePickPages>>
beforeAll(async () => {
  pages = await servePickPages()
  extended = await launchExtended()
  await keep(extended, 'deals', [sampleDeal])
})
afterAll(async () => {
  await extended?.close()
  pages?.close()
})

const heard = (page: Page) => page.evaluate(() => (window as unknown as { heard: string[] }).heard.splice(0))
const drawn = (page: Page) => page.evaluate(() => document.documentElement.children.length)

/** Goes over to the page to point at it; the popup closes by itself. */
async function startPicking(page: Page, what: string): Promise<void> {
  const popup = await openPopup(extended, page)
  await status(popup, /would be filled|Read\./)
  await press(popup, `Pick on page ${what}`)
  await soon(() => popup.isClosed(), 'the popup to make room')
  await soon(async () => (await drawn(page)) === 3, 'the drawing over the page')
  await page.bringToFront()
}

/** The popup after something was picked: the browser opens it, or the person does. */
async function afterPick(page: Page): Promise<Page> {
  await soon(async () => (await drawn(page)) === 2, 'the drawing to go')
  const own = `chrome-extension://${extended.extension.id}/popup.html`
  const target = await extended.browser
    .waitForTarget(candidate => candidate.url().startsWith(own), { timeout: 4000 })
    .catch(() => undefined)
  const popup = await target?.asPage()
  if (!popup) return openPopup(extended, page)
  await popup.waitForSelector('main:not([aria-busy=true])')
  return popup
}

const focusedLabel = (popup: Page) =>
  popup.evaluate(() => (document.activeElement as HTMLSelectElement).labels?.[0]?.innerText)

test('keys lead through the page, its closed shadow root and its frame; Enter opens the row of what was picked', async () => {
  const page = await extended.open(pages.origin)
  await page.focus('#company')
  await heard(page)
  await startPicking(page, 'a field')
  // Company, Website, the switched-off key, Marker M, then the frame's Budget code; and once around.
  for (let presses = 0; presses < 4; presses++) await page.keyboard.press('Tab')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Tab')
  await page.keyboard.down('Shift')
  await page.keyboard.press('Tab')
  await page.keyboard.up('Shift')
  await page.keyboard.type('xyz')
  await page.keyboard.press('Enter')
  const popup = await afterPick(page)
  await soon(async () => /Budget code/.test((await focusedLabel(popup)) ?? ''), 'the picked field to be open')
  await closePopup(popup)
  expect(await heard(page)).toEqual([])
  expect(
    await page.evaluate(() => [document.activeElement?.id, (document.activeElement as HTMLInputElement).value]),
  ).toEqual(['company', ''])
})

test('a click picks in a frame and in a closed shadow root, and the page hears nothing of it', async () => {
  const page = await extended.open(pages.origin)
  await startPicking(page, 'a field')
  const odd = await page.$('odd-field')
  await heard(page)
  await odd?.click()
  let popup = await afterPick(page)
  await soon(async () => /Marker M/.test((await focusedLabel(popup)) ?? ''), 'Marker M to be open')
  await closePopup(popup)
  expect(await heard(page)).toEqual([])

  await startPicking(page, 'a field')
  const frame = page.frames().find(one => one.url().endsWith('/inner'))
  await (await frame?.$('#budget'))?.click()
  popup = await afterPick(page)
  await soon(async () => /Budget code/.test((await focusedLabel(popup)) ?? ''), 'Budget code to be open')
  await choose(popup, 'Fill this field with (Budget code)', 'Deal name')
  await press(popup, 'Remember')
  await soon(
    async () => (await previewRows(popup)).some(row => row.field === 'Budget code' && row.value === sampleDeal.name),
    'the rule',
  )
  await closePopup(popup)
  expect(await frame?.evaluate(() => (window as unknown as { heard: string[] }).heard)).toEqual([])
})

test('what cannot be filled is not picked, buttons are not pressed, and Escape ends it without a trace', async () => {
  const page = await extended.open(pages.origin)
  const before = await page.content()
  await startPicking(page, 'a field')
  await page.click('button')
  await page.click('[name=key]').catch(() => undefined)
  await new Promise(resolve => setTimeout(resolve, 300))
  expect(await drawn(page)).toBe(3)
  await page.keyboard.press('Escape')
  await soon(async () => (await drawn(page)) === 2, 'the drawing to go')
  expect(page.url()).toBe(`${pages.origin}/`)
  expect(await page.content()).toBe(before)
  const popup = await openPopup(extended, page)
  await status(popup, /would be filled/)
  expect(await offers(popup, 'Remember')).toBe(false)
  await closePopup(popup)
})

test('opening the popup again ends the pointing', async () => {
  const page = await extended.open(pages.origin)
  await startPicking(page, 'a field')
  const popup = await openPopup(extended, page)
  await status(popup, /would be filled/)
  expect(await drawn(page)).toBe(2)
  await closePopup(popup)
})

test('a value of a record is taught once, and read so on the next record', async () => {
  const page = await extended.open(`${pages.origin}/deals/4711`)
  await startPicking(page, 'a value')
  await page.click('#zet a')
  const popup = await afterPick(page)
  await choose(popup, 'Which value of the deal is this?', 'Amount')
  await press(popup, 'Remember')
  await status(popup, /^Remembered for this CRM: “Zet figure” is Amount\.$/)
  expect((await previewRows(popup)).find(({ field }) => field === 'Amount')?.value).toMatch(/12,500/)
  await closePopup(popup)
  expect(page.url()).toBe(`${pages.origin}/deals/4711`)

  const next = await extended.open(`${pages.origin}/deals/4712`)
  const again = await openPopup(extended, next)
  await press(again, 'Capture deal')
  await status(again, /^Captured/)
  await closePopup(again)
  const deal = (await stored(extended, 'deals')).find(({ name }) => name === 'Cold storage')
  expect(deal?.entries.find(({ term }) => term === 'deal.amount')?.value).toEqual({
    kind: 'money',
    amount: '98000',
    currency: 'EUR',
  })
  const [rules] = await stored(extended, 'captureRules')
  expect(JSON.stringify(rules)).not.toMatch(/12,?500|98,?000|Lindqvist/)
})
