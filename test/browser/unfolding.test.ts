import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Forms, serveForms } from '../forms/server.ts'
import { keep } from '../support/database.ts'
import { press, status } from '../support/popup.ts'
import { sampleDeal } from '../support/sample-deal.ts'
import { fillForm, formState, withPopup } from './do.ts'
import { shareBrowser } from './share.ts'

// A form that asks more after an answer: a state once the country is known (from its server), the next step of new business.
const used = shareBrowser()
let forms: Forms
beforeAll(async () => {
  forms = await serveForms()
  await keep(used.extended, 'deals', [sampleDeal])
})
afterAll(() => forms?.close())

test('questions that an answer brings are answered in the same fill, and taken back by the same undo', async () => {
  const page = await used.extended.open(`${forms.url}/unfolding.html`)
  const before = await formState(page)
  expect(await fillForm(used.extended, page)).toMatch(/^5 of 5 fields filled and verified/)
  const filled = await formState(page)
  await withPopup(used.extended, page, async popup => {
    await press(popup, 'Undo fill')
    await status(popup, /put back/)
  })
  expect(await formState(page)).toEqual(before)

  await fillForm(used.extended, page)
  await page.click('form button')
  const submitted = await page.evaluate(() => (window as Window & { submitted?: unknown }).submitted)
  expect(submitted).toEqual(filled)
  expect(submitted).toEqual({
    company: 'Harbor & Finch Logistics',
    country: 'US',
    state: 'California',
    kind: 'New business',
    // It was shown as one for the person to decide; that its answer is offered later changes nothing.
    industry: '',
    next: 'Technical workshop on site',
  })
})
