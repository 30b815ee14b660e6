import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Forms, serveForms } from '../forms/server.ts'
import { keep } from '../support/database.ts'
import { press, status } from '../support/popup.ts'
import { sampleDeal } from '../support/sample-deal.ts'
import { fillForm, withPopup } from './do.ts'
import { shareBrowser } from './share.ts'

// Only the extension's own world sees closed shadow roots, so this cannot be proved in a page.
const used = shareBrowser()
let forms: Forms
beforeAll(async () => {
  forms = await serveForms()
  await keep(used.extended, 'deals', [sampleDeal])
})
afterAll(() => forms?.close())

async function submitted(page: Page): Promise<unknown> {
  await page.click('#send')
  return page.evaluate(() => (window as Window & { submitted?: unknown }).submitted)
}

const answers = {
  company: 'Harbor & Finch Logistics',
  city: 'Oakland',
  title: 'Warehouse control platform',
  close: '2026-12-18',
  stage: '2',
}

test('fields in closed shadow roots are filled', async () => {
  const page = await used.extended.open(`${forms.url}/closed.html`)
  expect(await fillForm(used.extended, page)).toMatch(/^5 of 5 fields filled and verified/)
  expect(await submitted(page)).toEqual(answers)
})

test('and put back', async () => {
  const page = await used.extended.open(`${forms.url}/closed.html`)
  await fillForm(used.extended, page)
  await withPopup(used.extended, page, async popup => {
    await press(popup, 'Undo fill')
    await status(popup, /^5 of 5 fields put back/)
  })
  expect(await submitted(page)).toEqual({ company: '', city: '', title: '', close: '', stage: '' })
})
