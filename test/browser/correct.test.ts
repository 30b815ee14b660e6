import { beforeAll, expect, test } from 'vitest'
import { stored } from '../support/database.ts'
import { press, previewRows, retype, status } from '../support/popup.ts'
import { soon } from '../support/soon.ts'
import { decide } from './decide.ts'
import { captureDeal, fillForm, formState, withPopup } from './do.ts'
import { shareBrowser } from './share.ts'

const used = shareBrowser()
beforeAll(async () => {
  await captureDeal(used.extended, used.demo.crm.url)
})

test('a correction is remembered for the form: next time it is simply right', async () => {
  const { extended, demo } = used
  const url = demo.portals[1]?.url ?? ''
  const page = await extended.open(url)
  await withPopup(extended, page, async popup => {
    await status(popup, /would be filled/)
    await decide(popup, 'Deal name', 'Customer name')
    await decide(popup, 'Surname', 'Leave it')
    await decide(popup, 'Address line 2', 'Fixed text', { text: 'Dock 4' })
  })
  // Another visit, with nothing held in the page.
  const again = await extended.open(url)
  const rows = await withPopup(extended, again, async popup => {
    await status(popup, /would be filled/)
    return previewRows(popup)
  })
  const row = (field: string) => rows.find(each => each.field === field)
  expect(row('Deal name')).toMatchObject({
    value: 'Harbor & Pine Logistics',
    why: expect.stringContaining('remembered'),
  })
  expect(row('Surname')).toMatchObject({ value: '', why: expect.stringContaining('remembered') })
  await fillForm(extended, again)
  expect(await formState(again)).toMatchObject({ f_301: 'Harbor & Pine Logistics', f_202: '', f_103: 'Dock 4' })
  const [mapping, ...more] = await stored(extended, 'mappings')
  expect(more).toEqual([])
  expect(mapping?.rules.length).toBe(3)
})

test('another form of the same kind elsewhere is not touched by it', async () => {
  const { extended, demo } = used
  const page = await extended.open(demo.portals[0]?.url ?? '')
  const rows = await withPopup(extended, page, async popup => {
    await status(popup, /would be filled/)
    return previewRows(popup)
  })
  expect(rows.filter(({ why }) => why.includes('remembered'))).toEqual([])
  expect(rows.find(({ field }) => field === 'Last name')?.value).toBe('Okafor')
})

test('a value is corrected in the deal itself from the preview', async () => {
  const { extended, demo } = used
  const page = await extended.open(demo.portals[0]?.url ?? '')
  await withPopup(extended, page, async popup => {
    await status(popup, /would be filled/)
    await press(popup, 'Change City')
    const summary = await popup.waitForSelector('details.value summary')
    await summary?.click()
    const input = await popup.waitForSelector('details.value input', { visible: true })
    await retype(input, 'Bellevue')
    await press(popup, 'Save value')
    await soon(
      async () => (await previewRows(popup)).some(({ field, value }) => field === 'City' && value === 'Bellevue'),
      'the new city in the preview',
    )
  })
  const [deal] = await stored(extended, 'deals')
  expect(deal?.entries.find(({ term }) => term === 'account.city')).toMatchObject({
    text: 'Bellevue',
    evidence: { via: 'person' },
  })
})
