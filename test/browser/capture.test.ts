import { expect, test } from 'vitest'
import { stored } from '../support/database.ts'
import { press, previewRows, retype, status } from '../support/popup.ts'
import { withPopup } from './do.ts'
import { shareBrowser } from './share.ts'

const used = shareBrowser()

test('the popup shows what it read and from where, and Capture deal keeps it', async () => {
  const { extended, demo } = used
  const page = await extended.open(demo.crm.url)
  await withPopup(extended, page, async popup => {
    const rows = await previewRows(popup)
    const shown = rows.find(row => row.value.includes('73,800.50'))
    expect(shown?.why).toContain('“Amount”')
    expect(await stored(extended, 'deals')).toEqual([])
  })
  const said = await withPopup(extended, page, async popup => {
    await press(popup, 'Capture deal')
    return status(popup, /^Captured/)
  })
  expect(said).toContain('“Cold chain tracking platform”')
  const [deal, ...more] = await stored(extended, 'deals')
  expect(more).toEqual([])
  const value = (term: string) => deal?.entries.find(entry => entry.term === term)?.value
  expect(value('account.name')).toMatchObject({ text: 'Harbor & Pine Logistics' })
  const amount = value('deal.amount')
  expect(amount).toMatchObject({ kind: 'money', currency: 'USD' })
  expect(Number(amount?.kind === 'money' && amount.amount)).toBe(73800.5)
  expect(value('account.country')).toEqual({ kind: 'country', code: 'US' })
  expect(value('contact.email')).toMatchObject({ text: 'maya.okafor@harborpine.example' })
  expect(deal?.source.url).toBe(demo.crm.url)
})

test('a value can be edited and another dropped before it is kept', async () => {
  const { extended, demo } = used
  const page = await extended.open(demo.crm.url)
  await withPopup(extended, page, async popup => {
    await press(popup, 'Change Customer name')
    const input = await popup.waitForSelector('::-p-aria([name="Edit value of Customer name"][role="textbox"])')
    await retype(input, 'Harbor and Pine Logistics LLC')
    await press(popup, 'Save value')
    await press(popup, 'Change Next step')
    await press(popup, 'Drop value')
    await press(popup, 'Capture deal')
    await status(popup, /^Captured/)
  })
  const [deal, ...more] = await stored(extended, 'deals')
  // The same record again is the same deal.
  expect(more).toEqual([])
  const account = deal?.entries.find(entry => entry.term === 'account.name')
  expect(account?.text).toBe('Harbor and Pine Logistics LLC')
  expect(account?.evidence).toMatchObject({ via: 'person', text: 'Harbor & Pine Logistics' })
  expect(deal?.entries.some(entry => entry.term === 'deal.nextStep')).toBe(false)
})

test('a page without a record keeps nothing', async () => {
  const { extended, demo } = used
  const page = await extended.open(demo.crm.url)
  await page.evaluate(() => {
    document.body.innerHTML = '<main><h1>Welcome back</h1><p>Choose where to go.</p></main>'
  })
  const before = await stored(extended, 'deals')
  const said = await withPopup(extended, page, async popup => {
    await press(popup, 'Capture deal')
    return status(popup, /nothing was captured/)
  })
  expect(said).toMatch(/^No deal was found/)
  expect(await stored(extended, 'deals')).toEqual(before)
})

test('a page that is closed to extensions is said to be so', async () => {
  const { extended } = used
  const page = await extended.open('chrome://version')
  const said = await withPopup(extended, page, popup => status(popup, /closed to extensions/))
  expect(said).toContain('closed to extensions')
})
