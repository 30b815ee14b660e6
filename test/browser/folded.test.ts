import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Forms, serveForms } from '../forms/server.ts'
import { keep } from '../support/database.ts'
import { press, status } from '../support/popup.ts'
import { sampleDeal } from '../support/sample-deal.ts'
import { fillForm, withPopup } from './do.ts'
import { shareBrowser } from './share.ts'

// A form in sections that fold, and in tabs of which only the shown one exists: all of it is filled and taken back.
const used = shareBrowser()
let forms: Forms
beforeAll(async () => {
  forms = await serveForms()
  await keep(used.extended, 'deals', [sampleDeal])
})
afterAll(() => forms?.close())

const empty = { deal: '', company: '', trap: '', city: '', next: '', email: '', colour: '' }

test('a fill reaches closed sections and other tabs, and its undo leaves them as they were', async () => {
  const page = await used.extended.open(`${forms.url}/folded.html`)
  const state = () => page.evaluate(() => (window as Window & { stateOf?: () => unknown }).stateOf?.())
  const looks = () =>
    page.$$eval('[aria-expanded],[aria-selected],details', found =>
      found.map(
        part => part.getAttribute('aria-expanded') ?? part.getAttribute('aria-selected') ?? part.hasAttribute('open'),
      ),
    )
  const before = await looks()
  expect(await state()).toEqual(empty)
  expect(await fillForm(used.extended, page)).toMatch(/^5 of 5 fields filled and verified/)
  expect(await state()).toEqual({
    ...empty,
    deal: 'Warehouse control platform',
    company: 'Harbor & Finch Logistics',
    city: 'Oakland',
    next: 'Technical workshop on site',
    email: 'ana.okafor@harborfinch.example',
  })
  // The sections that were filled stay open, the one with nothing for the deal is closed again, the first tab is shown.
  expect(await looks()).toEqual(['true', true, 'false', 'true', 'false', 'false'])

  await withPopup(used.extended, page, async popup => {
    await press(popup, 'Undo fill')
    await status(popup, /5 of 5 fields put back/)
  })
  expect(await state()).toEqual(empty)
  expect(await looks()).toEqual(before)
})

test('a form whose fields exist only once its sections are open says so, and is filled', async () => {
  const page = await used.extended.open(`${forms.url}/shut.html`)
  const state = () => page.evaluate(() => (window as Window & { stateOf?: () => unknown }).stateOf?.())
  await withPopup(used.extended, page, async popup => {
    await status(popup, /^2 closed sections are opened first\. Nothing has been changed yet\.$/)
  })
  expect(await state()).toEqual({ deal: '', customer: '', help: '' })
  expect(await fillForm(used.extended, page)).toMatch(/^2 of 2 fields filled and verified/)
  const filled = { deal: 'Warehouse control platform', customer: 'Harbor & Finch Logistics', help: '' }
  expect(await state()).toEqual(filled)
  expect(await page.$('#help')).toBeNull()
})
