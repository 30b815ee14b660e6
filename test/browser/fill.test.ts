import { beforeAll, expect, test } from 'vitest'
import { stored } from '../support/database.ts'
import { press, previewRows, status } from '../support/popup.ts'
import { captureDeal, fillForm, formState, submit, withPopup } from './do.ts'
import { shareBrowser } from './share.ts'

const used = shareBrowser()
beforeAll(async () => {
  await captureDeal(used.extended, used.demo.crm.url)
})

test('the preview says what each field would get and why, and touches nothing', async () => {
  const { extended, demo } = used
  const page = await extended.open(demo.portals[0]?.url ?? '')
  const before = await formState(page)
  const rows = await withPopup(extended, page, async popup => {
    await status(popup, /would be filled/)
    return previewRows(popup)
  })
  expect(await formState(page)).toEqual(before)
  const row = (field: string) => rows.find(each => each.field === field)
  expect(row('Customer company name')?.value).toBe('Harbor & Pine Logistics')
  expect(row('Country')?.value).toBe('United States of America')
  for (const { why } of rows) expect(why).not.toBe('')
  // The consent is the person's to give.
  expect(row('The customer agreed that these details are shared.')?.value).toBe('')
})

test('Fill form fills and verifies; the application receives the values on submit', async () => {
  const { extended, demo } = used
  const portal = demo.portals[0]
  const page = await extended.open(portal?.url ?? '')
  const said = await fillForm(extended, page)
  const [filled, planned] = /^(\d+) of (\d+)/.exec(said)?.slice(1) ?? []
  expect(Number(planned)).toBeGreaterThanOrEqual(15)
  expect(filled).toBe(planned)
  const left = await withPopup(extended, page, popup => popup.$eval('main .notice', notice => notice.textContent))
  expect(left).toBe('A required field is left for you: The customer agreed that these details are shared.')
  await page.click('input[name=consent]')
  await submit(page)
  expect(portal?.submitted()).toMatchObject({
    customerCompanyName: 'Harbor & Pine Logistics',
    industryVertical: 'Transportation and Logistics',
    country: 'US',
    stateOrRegion: 'Washington',
    contactFirstName: 'Maya',
    contactLastName: 'Okafor',
    stage: 'Qualified',
    partnerCompany: 'Northgate Cloud Partners',
  })
  expect(Number(portal?.submitted()?.expectedAmount)).toBe(73800.5)
})

test('Undo fill puts every field back', async () => {
  const { extended, demo } = used
  const page = await extended.open(demo.portals[1]?.url ?? '')
  const before = await formState(page)
  await fillForm(extended, page)
  expect(await formState(page)).not.toEqual(before)
  await withPopup(extended, page, async popup => {
    await press(popup, 'Undo fill')
    await status(popup, /put back/)
  })
  expect(await formState(page)).toEqual(before)
})

test('what is already in a field is kept', async () => {
  const { extended, demo } = used
  const page = await extended.open(demo.portals[1]?.url ?? '')
  await page.type('[name=f_104]', 'Portland')
  await fillForm(extended, page)
  expect(await formState(page)).toMatchObject({ f_104: 'Portland', f_101: 'Harbor & Pine Logistics', f_306: 'No' })
  const fills = (await stored(extended, 'runs')).filter(each => each.kind === 'fill')
  const run = fills.toSorted((a, b) => a.startedAt.localeCompare(b.startedAt)).at(-1)
  expect(run?.rows.find(each => each.label === 'Town / City')?.outcome).toBe('left')
})
