import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { closeDate } from '../demo/record.ts'
import { type Demo, serveDemo } from '../demo/server.ts'
import { keep } from '../support/database.ts'
import { type ExtendedFirefox, launchFirefox } from '../support/firefox.ts'
import { fromMenu, pressKeys } from '../support/firefox-hands.ts'
import { closePopup, offers, press, previewRows, status, view } from '../support/popup.ts'
import { soon } from '../support/soon.ts'
import { decide } from './decide.ts'
import { formState } from './do.ts'
import { feed, reads } from './studio-page.ts'
import { keepMapping, someDeal } from './submit/do.ts'
import { type Portal, servePortal } from './submit/portal.ts'
import { serveWizard, type Wizard } from './wizard.ts'

// Firefox, by the same steps: the real toolbar button, the real popup and sidebar, the background as an event page.
let firefox: ExtendedFirefox
let demo: Demo
let wizard: Wizard
let record: Page
let form: Page
let portal: Portal
beforeAll(async () => {
  demo = await serveDemo()
  wizard = await serveWizard()
  firefox = await launchFirefox({ maxSubmit: 'confirm' })
  portal = await servePortal()
})
afterAll(async () => {
  await firefox?.close()
  wizard?.close()
  portal?.close()
  demo?.close()
})

test('carries a deal into a portal’s form', async () => {
  record = await firefox.open(demo.crm.url)
  await inPopup(record, async popup => {
    await press(popup, 'Capture deal')
    await status(popup, /^Captured/)
  })
  form = await firefox.open(demo.portals[0]?.url ?? '')
  const empty = await formState(form)
  await inPopup(form, async popup => {
    await status(popup, /^17 fields would be filled/)
    expect(await previewRows(popup)).toContainEqual(
      expect.objectContaining({ field: 'Country', value: 'United States of America' }),
    )
    await press(popup, 'Fill form')
    await status(popup, /^17 of 17 fields filled and verified/)
    await press(popup, 'Undo fill')
    await status(popup, /^17 of 17 fields put back/)
    expect(await formState(form)).toEqual(empty)
    await press(popup, 'Preview again')
    await press(popup, 'Fill form')
    await status(popup, /^17 of 17 fields filled and verified/)
  })
  await form.click('input[name=consent]')
  await form.click('form button')
  await form.waitForSelector('::-p-text(O4219907)')
  expect(demo.portals[0]?.submitted()).toMatchObject({
    customerCompanyName: 'Harbor & Pine Logistics',
    country: 'US',
    contactLastName: 'Okafor',
    targetCloseDate: closeDate,
    expectedAmount: '73800.5',
  })
})

test('brings the portal’s answer back into the record', async () => {
  await inPopup(form, async popup => {
    await press(popup, 'Capture result')
    await status(popup, /^Captured the result O4219907/)
  })
  await inPopup(record, async popup => {
    await view(popup, 'Write-back')
    await press(popup, 'Write back')
    await status(popup, /^4 of 4 fields filled and verified/)
  })
  await record.click('form button')
  await soon(() => demo.crm.saved().registrationId !== '', 'the record to be saved')
  expect(demo.crm.saved()).toMatchObject({ registrationId: 'O4219907', status: 'Submitted', score: '78' })
})

test('what is set in the options is kept, and holds in the popup', async () => {
  const form = await firefox.open(demo.portals[1]?.url ?? '')
  await inPopup(form, async popup => {
    await status(popup, /would be filled/)
    await decide(popup, 'Organization size', 'Leave it')
  })
  const studio = await firefox.openOwn('options.html#mappings')
  await (await studio.waitForSelector('.mappings a'))?.click()
  await studio.waitForSelector('table.fields')
  await feed(studio, 'Business need', 'next st')
  await reads(studio, 'Business need', { fedBy: 'Next step' })
  await studio.waitForSelector('::-p-text(Saved.)')
  await studio.close()
  await inPopup(form, async popup => {
    await status(popup, /would be filled/)
    const rows = await previewRows(popup)
    const of = (name: string) => rows.find(({ field }) => field === name)?.value
    expect([of('Business need'), of('Organization size')]).toEqual(['Security review with the operations team', ''])
  })
})

test('a form that would be sent on its own is sent only once it is confirmed, as the organisation says', async () => {
  const deal = someDeal()
  await keep(firefox, 'deals', [deal])
  const form = await firefox.open(portal.form())
  await keepMapping(firefox, form, deal.id, { level: 'auto', limit: { amount: '500000', currency: 'USD' } })
  await form.reload()
  await inPopup(form, async popup => {
    await press(popup, 'Fill form')
    await status(popup, /filled and verified/)
    await press(popup, 'Submit form')
    await popup.waitForSelector('dialog[open]')
    expect(portal.sent).toEqual([])
    await press(popup, 'Submit now')
    await status(popup, /^It is not known whether .* Click Dealbridge’s button on that page, then Capture result/)
  })
  expect(portal.sent).toMatchObject([{ company: 'Harbor & Finch Logistics', city: 'Oakland', amount: '184500' }])
  // Firefox gives a page to an extension until the next one is there.
  await inPopup(form, async popup => {
    await press(popup, 'Capture result')
    await status(popup, /^Captured the result DR-2027-00418 for “Warehouse control platform”/)
  })
})

test('keys and the context menu fill beside the open sidebar, which follows the steps of a form', async () => {
  const form = await firefox.open(wizard.url)
  await pressKeys(firefox, form, 'Y')
  const popup = await firefox.ownView('popup.html')
  await status(popup, /^3 fields would be filled/)
  await press(popup, 'Keep open beside the page')
  const sidebar = await firefox.ownView('sidepanel.html')
  await soon(() => popup.isClosed(), 'the popup to make room')
  await status(sidebar, /^3 fields would be filled/)
  expect(await formState(form)).toEqual({ company: '', website: '', city: '' })

  await pressKeys(firefox, form, 'Y')
  await status(sidebar, /^3 of 3 fields filled and verified/)
  expect(await formState(form)).toMatchObject({ company: 'Harbor & Finch Logistics', city: 'Oakland' })
  await pressKeys(firefox, form, 'R')
  await status(sidebar, /^3 of 3 fields put back/)
  expect(await formState(form)).toEqual({ company: '', website: '', city: '' })

  await firefox.focus(sidebar)
  await press(sidebar, 'Preview again')
  await status(sidebar, /^3 fields would be filled/)
  await fromMenu(firefox, form, '[name=city]', 'Fill only this field')
  await status(sidebar, /^1 of 1 field filled and verified/)
  expect(await formState(form)).toEqual({ company: '', website: '', city: 'Oakland' })
  await fromMenu(firefox, form, '[name=website]', 'Map this field')
  await soon(() => offers(sidebar, 'Fill only this field (Website)'), 'the row of the field')

  await form.click('#next')
  await firefox.focus(sidebar)
  await press(sidebar, 'Read again')
  await soon(async () => (await fields(sidebar)).includes('Deal name'), 'the second step')
  expect(await formState(form)).toEqual({ deal: '', email: '' })

  // The last step has an address of its own: Firefox closes it to extensions until the person allows the site.
  await form.click('#next')
  await status(sidebar, /^Dealbridge may not read this page yet/)
  await press(sidebar, 'Always allow this site')
  await soon(async () => (await fields(sidebar)).includes('Contact last name'), 'the last step')
})

/** Fields of the preview; none while there is no preview. */
const fields = (view: Page) =>
  previewRows(view).then(
    rows => rows.map(({ field }) => field),
    (): string[] => [],
  )

async function inPopup(page: Page, work: (popup: Page) => Promise<void>): Promise<void> {
  const popup = await firefox.openPopup(page)
  try {
    await work(popup)
  } finally {
    await closePopup(popup)
  }
}
