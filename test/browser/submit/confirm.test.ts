import { afterAll, beforeAll, expect, test } from 'vitest'
import { keep, stored } from '../../support/database.ts'
import { press, status } from '../../support/popup.ts'
import { soon } from '../../support/soon.ts'
import { withPopup } from '../do.ts'
import { shareBrowser } from '../share.ts'
import { keepMapping, someDeal } from './do.ts'
import { type Portal, servePortal } from './portal.ts'

const used = shareBrowser()
let portal: Portal
beforeAll(async () => {
  portal = await servePortal()
})
afterAll(() => portal?.close())

test('a form is sent once the person confirms, and what the portal answers is kept', async () => {
  const { extended } = used
  const deal = someDeal()
  await keep(extended, 'deals', [deal])
  const page = await extended.open(portal.form())
  await keepMapping(extended, page, deal.id, { level: 'confirm', limit: { amount: '500000', currency: 'USD' } })
  await page.reload()
  const before = portal.sent.length
  const said = await withPopup(extended, page, async popup => {
    await press(popup, 'Fill form')
    await status(popup, /filled and verified/)
    await popup.waitForSelector('section[aria-label="Before submitting"]')
    await press(popup, 'Submit form')
    const dialog = await popup.waitForSelector('dialog[open]')
    const text = (await dialog?.evaluate(element => element.textContent)) ?? ''
    expect(text).toContain(deal.name)
    expect(text).toContain(new URL(portal.origin).host)
    expect(text).toContain('USD 184,500')
    expect(portal.sent.length).toBe(before)
    await press(popup, 'Submit now')
    return status(popup, /^Submitted|not known|^No/)
  })
  expect(said).toBe(`Submitted “${deal.name}”. The portal says: DR-2027-00418, Pending review.`)
  expect(portal.sent.slice(before)).toEqual([
    {
      company: 'Harbor & Finch Logistics',
      deal: 'Warehouse control platform',
      city: 'Oakland',
      amount: '184500',
      remark: '',
    },
  ])
  const kept = (await stored(extended, 'deals')).find(({ id }) => id === deal.id)
  const [registration, ...more] = kept?.registrations ?? []
  expect(more).toEqual([])
  expect(registration?.history.map(({ state, by }) => `${state} ${by}`)).toEqual([
    'filled fill',
    'unknown submit',
    'pending page',
  ])
  const run = (await stored(extended, 'runs')).find(({ kind }) => kind === 'submit')
  expect(run?.policy?.level).toBe('confirm')
  expect(run?.policy?.guards.every(({ held, reason }) => held && reason)).toBe(true)
  await soon(async () => (await stored(extended, 'runs')).every(({ state }) => state !== 'running'), 'all runs to end')
})
