import type { Page } from 'puppeteer-core'
import { beforeAll, expect, test } from 'vitest'
import { stored } from '../support/database.ts'
import { press, previewRows, status, view } from '../support/popup.ts'
import { captureDeal, fillForm, formState, submit, withPopup } from './do.ts'
import { shareBrowser } from './share.ts'

const used = shareBrowser()
let confirmation: Page
beforeAll(async () => {
  const { extended, demo } = used
  await captureDeal(extended, demo.crm.url)
  confirmation = await extended.open(demo.portals[0]?.url ?? '')
  await fillForm(extended, confirmation)
  await confirmation.click('input[name=consent]')
  await submit(confirmation)
})

test('Capture result attaches the portal’s answer to the deal', async () => {
  const { extended, demo } = used
  const said = await withPopup(extended, confirmation, async popup => {
    await press(popup, 'Capture result')
    return status(popup, /^Captured the result/)
  })
  expect(said).toContain('O4219907')
  const [deal] = await stored(extended, 'deals')
  expect(deal?.registrations.length).toBe(1)
  const text = (term: string) => deal?.registrations[0]?.entries.find(entry => entry.term === term)?.text
  expect(text('registration.id')).toBe('O4219907')
  expect(text('registration.status')).toBe('Submitted')
  expect(text('registration.score')).toBe('78')
  const expiry = deal?.registrations[0]?.entries.find(entry => entry.term === 'registration.expiryDate')
  expect(expiry?.value).toEqual({ kind: 'date', date: demo.portals[0]?.portal.verdict.expires })
})

test('on another record nothing is written back unless the person says so', async () => {
  const { extended, demo } = used
  const other = await extended.open(`${new URL(demo.crm.url).origin}/opportunity/0063k00009ZzZzZ`)
  await withPopup(extended, other, async popup => {
    await view(popup, 'Write-back')
    await status(popup, /another record/)
    await press(popup, 'Write back')
    await status(popup, /another record/)
  })
  expect(await formState(other)).toEqual({ registrationId: '', status: '', score: '', expiry: '' })
  await withPopup(extended, other, async popup => {
    await view(popup, 'Write-back')
    await status(popup, /another record/)
    const anyway = await popup.waitForSelector('::-p-aria([name="Write to this record anyway"][role="checkbox"])')
    await anyway?.click()
    await press(popup, 'Write back')
    await status(popup, /filled and verified/)
  })
  expect(await formState(other)).toMatchObject({ registrationId: 'O4219907', status: 'Submitted', score: '78' })
})

test('Write back previews the record’s own fields, fills them, and the CRM holds them after saving', async () => {
  const { extended, demo } = used
  const record = await extended.open(demo.crm.url)
  await withPopup(extended, record, async popup => {
    await view(popup, 'Write-back')
    await status(popup, /would be filled/)
    expect((await previewRows(popup)).find(({ field }) => field === 'Registration ID')?.value).toBe('O4219907')
    await press(popup, 'Write back')
    expect(await status(popup, /filled and verified/)).toMatch(/^4 of 4/)
  })
  await submit(record)
  expect(demo.crm.saved()).toEqual({
    registrationId: 'O4219907',
    status: 'Submitted',
    score: '78',
    expiry: demo.portals[0]?.portal.verdict.expires,
  })
})
