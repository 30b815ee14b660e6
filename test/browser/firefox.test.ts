import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Demo, serveDemo } from '../demo/server.ts'
import { type ExtendedFirefox, launchFirefox } from '../support/firefox.ts'
import { fromMenu, pressKeys } from '../support/firefox-hands.ts'
import { closePopup, offers, press, previewRows, status, view } from '../support/popup.ts'
import { soon } from '../support/soon.ts'
import { formState } from './do.ts'
import { serveWizard, type Wizard } from './wizard.ts'

// Firefox, by the same steps: the real toolbar button, the real popup and sidebar, the background as an event page.
let firefox: ExtendedFirefox
let demo: Demo
let wizard: Wizard
beforeAll(async () => {
  demo = await serveDemo()
  wizard = await serveWizard()
  firefox = await launchFirefox()
})
afterAll(async () => {
  await firefox?.close()
  wizard?.close()
  demo?.close()
})

test('carries a deal into a portal’s form and the portal’s answer back into the record', async () => {
  const record = await firefox.open(demo.crm.url)
  await inPopup(record, async popup => {
    await press(popup, 'Capture deal')
    await status(popup, /^Captured/)
  })
  const form = await firefox.open(demo.portals[0]?.url ?? '')
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
  await Promise.all([form.waitForNavigation(), form.click('form button')])
  expect(demo.portals[0]?.submitted()).toMatchObject({
    customerCompanyName: 'Harbor & Pine Logistics',
    country: 'US',
    contactLastName: 'Okafor',
    targetCloseDate: '2027-04-01',
    expectedAmount: '73800.5',
  })
  await inPopup(form, async popup => {
    await press(popup, 'Capture result')
    await status(popup, /^Captured the result O4219907/)
  })
  await inPopup(record, async popup => {
    await view(popup, 'Write-back')
    await press(popup, 'Write back')
    await status(popup, /^4 of 4 fields filled and verified/)
  })
  await Promise.all([record.waitForNavigation(), record.click('form button')])
  expect(demo.crm.saved()).toMatchObject({ registrationId: 'O4219907', expiry: '2027-06-30' })
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
  expect(await formState(form)).toMatchObject({ company: 'Harbor & Pine Logistics', city: 'Seattle' })
  await pressKeys(firefox, form, 'R')
  await status(sidebar, /^3 of 3 fields put back/)
  expect(await formState(form)).toEqual({ company: '', website: '', city: '' })

  await firefox.focus(sidebar)
  await press(sidebar, 'Preview again')
  await status(sidebar, /^3 fields would be filled/)
  await fromMenu(firefox, form, '[name=city]', 'Fill only this field')
  await status(sidebar, /^1 of 1 field filled and verified/)
  expect(await formState(form)).toEqual({ company: '', website: '', city: 'Seattle' })
  await fromMenu(firefox, form, '[name=website]', 'Map this field')
  await soon(() => offers(sidebar, 'Fill only this field (Website)'), 'the row of the field')

  await form.click('#next')
  await firefox.focus(sidebar)
  await press(sidebar, 'Read again')
  await soon(async () => (await fields(sidebar)).includes('Deal name'), 'the second step')
  expect(await formState(form)).toEqual({ deal: '', email: '' })
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
