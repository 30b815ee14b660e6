import type { Page } from 'puppeteer-core'
import { beforeAll, expect, test } from 'vitest'
import { keep, stored } from '../support/database.ts'
import { choose, press, status } from '../support/popup.ts'
import { sampleDeal } from '../support/sample-deal.ts'
import { soon } from '../support/soon.ts'
import { decide } from './decide.ts'
import { fillForm, formState, withPopup } from './do.ts'
import { shareBrowser } from './share.ts'
import { convert, editorRows, feed, reads, search, tick, write } from './studio-page.ts'

const used = shareBrowser()
const [example] = sampleDeal.entries
let studio: Page

beforeAll(async () => {
  const { extended, demo } = used
  const text = 'Pacific north'
  const region = { ...example, term: 'extra:Sales region', text, value: { kind: 'text' as const, text } }
  const deal = {
    ...sampleDeal,
    entries: [...sampleDeal.entries, { ...region, evidence: { ...region.evidence, text } }],
  }
  await keep(extended, 'deals', [deal as typeof sampleDeal])
  const form = await extended.open(demo.portals[1]?.url ?? '')
  await withPopup(extended, form, async popup => {
    await status(popup, /would be filled/)
    await decide(popup, 'Organization size', 'Leave it')
  })
  studio = await extended.openOwn('options.html#mappings')
  const link = await studio.waitForSelector('.mappings a')
  await link?.click()
  await studio.waitForSelector('table.fields')
})

test('the form’s fields stand in page order and section, with what each takes', async () => {
  const questions = used.demo.portals[1]?.portal.questions ?? []
  await soon(async () => (await editorRows(studio)).length === questions.length, 'all fields')
  const rows = await editorRows(studio)
  expect(rows.map(({ field }) => field)).toEqual(questions.map(({ label }) => label))
  expect(rows.map(({ section }) => section)).toEqual(questions.map(({ section }) => section))
  const asks = (field: string) => rows.find(row => row.field === field)?.asks ?? ''
  expect(rows.filter(row => row.asks.includes('required')).map(({ field }) => field)).toEqual(
    questions.filter(({ required }) => required).map(({ label }) => label),
  )
  expect(asks('Country / Region')).toMatch(/One of 8 choices: Australia, Brazil, Canada and 5 more/)
  expect(asks('Work email')).toContain('Email address')
  expect(asks('Business need')).toContain('Long text')
  await reads(studio, 'Organization size', { fedBy: 'Nothing: it is left alone' })
})

test('a value of the deal, of the record, a fixed text, a template, the first of several', async () => {
  await feed(studio, 'Business need', 'next st')
  await reads(studio, 'Business need', { fedBy: 'Next step', gives: 'Technical workshop on site' })
  await feed(studio, 'Address line 2', 'sales region')
  await reads(studio, 'Address line 2', { fedBy: 'From the record: Sales region', gives: 'Pacific north' })
  await feed(studio, 'Partner contact email', 'fixed')
  await write(studio, 'Fixed text', 'someone@kestrel.example')
  await reads(studio, 'Partner contact email', { gives: 'someone@kestrel.example' })
  await feed(studio, 'Deal name', 'template')
  await search(studio, 'Insert a value', 'customer name')
  await studio.focus('.template')
  await studio.keyboard.press('End')
  await studio.keyboard.type(' – ')
  await search(studio, 'Insert a value', 'deal name')
  await reads(studio, 'Deal name', {
    fedBy: '[Customer name] – [Deal name]',
    gives: 'Harbor & Finch Logistics – Warehouse control platform',
  })
  await feed(studio, 'Town / City', 'first of several')
  await search(studio, 'Value 1', 'competitor')
  await press(studio, 'Add a value')
  await search(studio, 'Value 2', 'city')
  await reads(studio, 'Town / City', { fedBy: 'The first of Competitor, City', gives: 'Oakland' })
})

test('conversions are chained, with the result beside the row', async () => {
  await feed(studio, 'Legal name of the organization', 'customer name')
  await convert(studio, 'Change capital')
  await reads(studio, 'Legal name of the organization', { gives: 'HARBOR & FINCH LOGISTICS' })
  await convert(studio, 'Cut a text')
  await write(studio, 'Most characters', '14')
  await choose(studio, 'Cut at the end of a', 'word')
  await reads(studio, 'Legal name of the organization', { gives: 'HARBOR & FINCH' })
  await feed(studio, 'Estimated deal value', 'amount')
  await convert(studio, 'Convert an amount')
  await search(studio, 'From', 'usd')
  await search(studio, 'To', 'eur')
  await write(studio, 'Rate (“To” for one “From”)', '0.9')
  await convert(studio, 'Write a number')
  await choose(studio, 'Decimal mark', 'comma')
  await choose(studio, 'Between thousands', 'point')
  await write(studio, 'Decimals', '2')
  await reads(studio, 'Estimated deal value', { gives: '166.050,00converted' })
  await feed(studio, 'Given name', 'contact first')
  await convert(studio, 'Join first and last')
  await choose(studio, 'Order', 'Berg, Anna')
  await reads(studio, 'Given name', { gives: 'Okafor, Ana' })
  await feed(studio, 'Surname', 'contact name')
  await convert(studio, 'Take the first or the last')
  await choose(studio, 'Part', 'Last name')
  await reads(studio, 'Surname', { gives: 'Okafor' })
  await feed(studio, 'State / Province', 'country')
  await convert(studio, 'Write a country')
  await choose(studio, 'As', 'three letters')
  await reads(studio, 'State / Province', { gives: 'USA' })
  await feed(studio, 'Address line 1', 'close date')
  await convert(studio, 'Write a date')
  await write(studio, 'Written like', 'D MMMM YYYY')
  await reads(studio, 'Address line 1', { gives: '18 December 2026' })
  await feed(studio, 'ZIP / Postal code', 'fixed')
  await write(studio, 'Fixed text', 'yes')
  await convert(studio, 'Say yes and no')
  await write(studio, 'For yes', 'Ja')
  await reads(studio, 'ZIP / Postal code', { gives: 'Ja' })
})

test('a condition and the overwrite rule of a field', async () => {
  await feed(studio, 'Do you need our help?', 'fixed')
  await search(studio, 'Fixed choice', 'yes')
  await tick(studio, 'Replace what is already in the field')
  await press(studio, 'Add a condition')
  await search(studio, 'Value', 'country')
  await write(studio, 'Text', 'DE')
  await soon(
    async () => (await editorRows(studio)).some(({ gives }) => /^Only when .*it is United States/.test(gives)),
    'the condition not to hold',
  )
  await write(studio, 'Text', 'US')
  await reads(studio, 'Do you need our help?', {
    fedBy: 'Fixed: “Yes”Only when Country is USReplaces what is there',
    gives: 'Yes',
  })
})

test('steps are undone and redone by keyboard; everything is stored by itself', async () => {
  const rules = async () => (await stored(used.extended, 'mappings'))[0]?.rules ?? []
  const fixed = async () => (await rules()).find(({ field }) => field.label === 'Telephone')?.source
  await feed(studio, 'Telephone', 'fixed')
  await write(studio, 'Fixed text', '+1 415 555 0100')
  await status(studio, /Saved\.$/)
  expect(await fixed()).toEqual({ from: 'fixed', text: '+1 415 555 0100' })
  await studio.bringToFront()
  // What is typed after a pause is a step of its own.
  await new Promise(resolve => setTimeout(resolve, 1_600))
  // Inside the text box the keys are the browser's own, which takes back some of what was typed.
  await keys('Control', 'z')
  const left = await studio.$eval('.rule input:not([role])', box => (box as HTMLInputElement).value)
  expect(left.length).toBeLessThan('+1 415 555 0100'.length)
  await reads(studio, 'Telephone', { fedBy: `Fixed: “${left}”` })
  await studio.keyboard.press('Escape')
  await keys('Control', 'z')
  await reads(studio, 'Telephone', { fedBy: 'Fixed: “+1 415 555 0100”' })
  await keys('Control', 'z')
  await keys('Control', 'z')
  await reads(studio, 'Telephone', { fedBy: 'Proposed each time: Contact phone' })
  await soon(async () => (await fixed()) === undefined, 'the rule to be gone')
  await studio.bringToFront()
  for (let step = 0; step < 2; step++) await keys('Control', 'Shift', 'z')
  await soon(async () => (await fixed())?.from === 'fixed', 'the rule to be back')
  await studio.bringToFront()
  await keys('Control', 'z')
  await keys('Control', 'z')
  await reads(studio, 'Telephone', { fedBy: 'Proposed each time: Contact phone' })
})

test('what the popup decides meanwhile is shown and kept', async () => {
  const { extended, demo } = used
  const form = await extended.open(demo.portals[1]?.url ?? '')
  await withPopup(extended, form, async popup => {
    await status(popup, /would be filled/)
    await decide(popup, 'Work email', 'Contact first name')
  })
  await form.close()
  await studio.bringToFront()
  await reads(studio, 'Work email', { fedBy: 'Contact first name' })
  await feed(studio, 'Work email', 'contact email')
  await reads(studio, 'Work email', { gives: 'ana.okafor@harborfinch.example' })
})

test('fields are searched and filtered', async () => {
  const shown = async () => (await editorRows(studio)).map(({ field }) => field)
  await write(studio, 'Search', 'state')
  await soon(async () => (await shown()).join() === 'State / Province', 'one field')
  await studio.keyboard.down('Control')
  await studio.keyboard.press('a')
  await studio.keyboard.up('Control')
  await studio.keyboard.press('Backspace')
  await choose(studio, 'Show', 'Required')
  const required = used.demo.portals[1]?.portal.questions.filter(one => one.required).map(({ label }) => label)
  await soon(async () => (await shown()).join() === required?.join(), 'the required fields')
  await choose(studio, 'Show', 'All')
})

test('the form is filled as it was set up', async () => {
  await soon(async () => ((await stored(used.extended, 'mappings'))[0]?.rules.length ?? 0) === 15, 'all rules')
  const form = await used.extended.open(used.demo.portals[1]?.url ?? '')
  await fillForm(used.extended, form)
  expect(await formState(form)).toMatchObject({
    f_101: 'HARBOR & FINCH',
    f_102: '18 December 2026',
    f_103: 'Pacific north',
    f_104: 'Oakland',
    f_105: 'USA',
    f_106: 'Ja',
    f_107: 'United States',
    f_108: '',
    f_201: 'Okafor, Ana',
    f_202: 'Okafor',
    f_203: 'ana.okafor@harborfinch.example',
    f_204: '+14155550178',
    f_301: 'Harbor & Finch Logistics – Warehouse control platform',
    f_302: '166.050,00',
    f_305: 'Technical workshop on site',
    f_306: 'Yes',
    // It held an answer, and nobody asked to replace it.
    f_401: 'dana.whitfield@northgate.example',
  })
})

async function keys(...names: ('Control' | 'Shift' | 'z')[]): Promise<void> {
  for (const name of names) await studio.keyboard.down(name)
  for (const name of names.toReversed()) await studio.keyboard.up(name)
}
