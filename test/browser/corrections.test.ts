import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { keep, stored } from '../support/database.ts'
import { type Extended, launchExtended } from '../support/extension.ts'
import { choose, offers, press, previewRows, status } from '../support/popup.ts'
import { sampleDeal } from '../support/sample-deal.ts'
import { soon } from '../support/soon.ts'
import { fillForm, withPopup } from './do.ts'
import { servePickPages } from './pick-pages.ts'

let extended: Extended
let pages: Awaited<ReturnType<typeof servePickPages>>
let page: Page
beforeAll(async () => {
  pages = await servePickPages()
  extended = await launchExtended()
  // Two values of the deal say the same, so which of them is meant is the person's to say.
  const [name] = sampleDeal.entries.filter(({ term }) => term === 'deal.nextStep')
  const twin = { ...name, term: 'extra:Next meeting' } as (typeof sampleDeal.entries)[number]
  await keep(extended, 'deals', [{ ...sampleDeal, entries: [...sampleDeal.entries, twin] }])
  page = await extended.open(`${pages.origin}/slow`)
  await fillForm(extended, page)
})
afterAll(async () => {
  await extended?.close()
  pages?.close()
})

const offered = (popup: Page) =>
  popup.$$eval('.corrections p:first-child', found => found.map(each => each.textContent))

test('what the page writes its own way is no correction', async () => {
  await soon(
    () => page.$eval('[name=deal]', input => /^REF 1/.test((input as HTMLInputElement).value)),
    'the page to rewrite it',
  )
  const found = await withPopup(extended, page, offered)
  expect(found).toEqual([])
})

test('what the person changed is offered, and becomes a rule or not', async () => {
  const retype = async (selector: string, text: string) => {
    await page.click(selector, { count: 3 })
    await page.keyboard.type(text)
  }
  await retype('[name=company]', 'Harbor Finch Group')
  await retype('[name=email]', 'Technical workshop on site')
  await page.focus('[name=industry]')
  await page.keyboard.type('Software')
  expect(await page.$eval('[name=industry]', select => (select as HTMLSelectElement).value)).toBe('Software')

  await withPopup(extended, page, async popup => {
    await popup.waitForSelector('.corrections')
    expect(await offered(popup)).toEqual([
      'You changed Company name to “Harbor Finch Group”: always?',
      'You changed Contact email to “Technical workshop on site”: always?',
      'You changed Industry to “Software”: always?',
    ])
    await press(popup, 'Always for Industry')
    await status(popup, /^Remembered for this form: “Industry” gets “Software”\.$/)
    await press(popup, 'This time only for Company name')
    await status(popup, /^“Company name” stays as you put it/)
    await choose(popup, 'Always what for Contact email', 'Next step')
    await press(popup, 'Always for Contact email')
    await status(popup, /^Remembered for this form: “Contact email” gets Next step\.$/)
  })
  await withPopup(extended, page, async popup => {
    await status(popup, /filled and verified/)
    expect(await offers(popup, 'Always for Company name')).toBe(false)
    expect(await offered(popup)).toEqual([])
  })
  const [mapping] = await stored(extended, 'mappings')
  expect(
    mapping?.rules.map(({ field, source, pairs }) => [field.label, source, pairs?.map(({ from, to }) => [from, to])]),
  ).toEqual([
    ['Industry', { from: 'term', term: 'account.industry' }, [['Transportation', 'Software']]],
    ['Contact email', { from: 'term', term: 'deal.nextStep' }, undefined],
  ])
})

test('the next fill goes by what was learned', async () => {
  const again = await extended.open(`${pages.origin}/slow`)
  await withPopup(extended, again, async popup => {
    await status(popup, /would be filled/)
    const rows = await previewRows(popup)
    const value = (field: string) => rows.find(row => row.field === field)?.value
    expect(value('Industry')).toBe('Software')
    expect(value('Contact email')).toBe('Technical workshop on site')
    expect(value('Company name')).toBe('Harbor & Finch Logistics')
  })
})
