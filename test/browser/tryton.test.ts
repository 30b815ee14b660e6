import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { keep, stored } from '../support/database.ts'
import { press, previewRows, status, view } from '../support/popup.ts'
import { openOpportunity, signIn, startTryton, type Tryton } from '../tryton/tryton.ts'
import { type DealPortal, serveDealPortal } from './deal-portal.ts'
import { decide } from './decide.ts'
import { fillForm, submit, withPopup } from './do.ts'
import { shareBrowser } from './share.ts'

// Tryton is a real CRM: what is proved here is read from its own database at the end.
const used = shareBrowser({ defaultViewport: { width: 1280, height: 900 } })
let tryton: Tryton
let portal: DealPortal
let crm: Page
beforeAll(async () => {
  tryton = await startTryton()
  portal = await serveDealPortal()
  crm = await used.extended.browser.newPage()
  await signIn(crm, tryton)
  await openOpportunity(crm, tryton.deal)
}, 240_000)
afterAll(async () => {
  portal?.close()
  await tryton?.close()
})

test('an opportunity is read in Tryton’s own form', async () => {
  const { extended } = used
  await withPopup(extended, crm, async popup => {
    await view(popup, 'Capture')
    await press(popup, 'Capture deal')
    await status(popup, /^Captured/)
  })
  const [deal] = await stored(extended, 'deals')
  const value = (term: string) => deal?.entries.find(entry => entry.term === term)?.value
  expect(value('account.name')).toMatchObject({ text: 'Harbor & Pine Logistics' })
  const amount = value('deal.amount')
  expect(Number(amount?.kind === 'money' && amount.amount)).toBe(73800.5)
  expect(deal?.entries.map(({ text }) => text)).toContain('Cold chain tracking platform')
})

test('its values fill a portal’s form, and the portal’s answer is captured', async () => {
  const { extended } = used
  const form = await extended.open(portal.url)
  await fillForm(extended, form)
  await submit(form)
  expect(portal.submitted()).toMatchObject({ company: 'Harbor & Pine Logistics', deal: 'Cold chain tracking platform' })
  expect(Number(portal.submitted()?.amount)).toBe(73800.5)
  await withPopup(extended, form, async popup => {
    await press(popup, 'Capture result')
    await status(popup, /^Captured the result/)
  })
})

test('the answer is written back into the opportunity, saved, and Tryton’s database holds it', async () => {
  const { extended } = used
  const before = tryton.saved(tryton.other)
  await withPopup(extended, crm, async popup => {
    await view(popup, 'Write-back')
    await status(popup, /./)
    await decide(popup, 'Reference', 'Registration id')
    await decide(popup, 'End Date', 'Valid until')
    await decide(popup, 'Comment', 'Review comments')
    await decide(popup, 'Amount', 'Approved amount', { replace: true })
    const rows = await previewRows(popup)
    expect(rows.find(({ field }) => field === 'Amount')?.value).toMatch(/81[,.]?250/)
    await press(popup, 'Write back')
    expect(await status(popup, /filled and verified/)).toMatch(/^4 of 4/)
    await press(popup, 'Save record')
    expect(await status(popup, /^Saved|^Not saved|^Cannot tell/)).toBe('Saved by the CRM: “Record saved.”')
  })
  const saved = tryton.saved(tryton.deal)
  expect(saved).toMatchObject({ reference: 'DR-2027-00418', end_date: '2027-03-31', comment: portal.comment })
  expect(Number(saved.amount)).toBe(81250)
  expect(saved.description).toBe('Cold chain tracking platform')
  expect(saved.start_date).toBe('2026-11-23')
  expect(tryton.saved(tryton.other)).toEqual(before)
})

test('a note that may go on its own is added behind the comment, saved with it, and left once', async () => {
  const { extended } = used
  const [mapping] = await stored(extended, 'mappings')
  if (!mapping) throw new Error('No mapping was kept.')
  const note = { text: 'Registered as {{registration.id}}, {{registration.status}}.', back: 'auto' as const }
  const rules = mapping.rules
    .filter(({ field }) => field.label !== 'Comment')
    .map(rule => ({ ...rule, back: note.back }))
  await keep(extended, 'mappings', [{ ...mapping, rules, note }])
  await crm.bringToFront()
  const comment = `${portal.comment}\n\nRegistered as DR-2027-00418, Approved.`
  await withPopup(extended, crm, async popup => {
    await view(popup, 'Write-back')
    await press(popup, 'Preview again')
    await status(popup, /fields? would be filled/)
    await press(popup, 'Write back')
    expect(await status(popup, /^Saved|^Not saved|^Cannot tell/)).toBe('Saved by the CRM: “Record saved.”')
    expect(tryton.saved(tryton.deal).comment).toBe(comment)
    await press(popup, 'Preview again')
    await status(popup, /fields? would be filled/)
    expect((await previewRows(popup)).find(({ field }) => field === 'Comment')?.why).toContain(
      'holds this note already',
    )
  })
  expect(tryton.saved(tryton.deal)).toMatchObject({ reference: 'DR-2027-00418', comment })
})

test('what Tryton refuses to save is said in its own words, and its database keeps what it had', async () => {
  const { extended } = used
  const before = tryton.saved(tryton.deal)
  await withPopup(extended, crm, async popup => {
    await view(popup, 'Write-back')
    await press(popup, 'Preview again')
    // Tryton wants a probability between 0 and 100 %.
    await decide(popup, 'Conversion Probability', 'Fixed text', { text: '240', replace: true })
    await press(popup, 'Write back')
    await status(popup, /filled and verified/)
    await press(popup, 'Save record')
    expect(await status(popup, /^Saved|^Not saved|^Cannot tell/)).toMatch(
      /^Not saved\. The CRM says: .*Conversion Probability/,
    )
  })
  expect(tryton.saved(tryton.deal)).toEqual(before)
})
