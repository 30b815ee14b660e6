import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Outputs } from '../../../lib/messages/protocol.ts'
import { keep, stored } from '../../support/database.ts'
import { offers, press, status } from '../../support/popup.ts'
import { soon } from '../../support/soon.ts'
import { withPopup } from '../do.ts'
import { shareBrowser } from '../share.ts'
import { ask, keepMapping, someDeal, tabOf } from './do.ts'
import { type Portal, servePortal } from './portal.ts'

const used = shareBrowser()
let portal: Portal
beforeAll(async () => {
  portal = await servePortal()
})
afterAll(() => portal?.close())

const limit = { amount: '500000', currency: 'USD' }

async function begin(url: string, submit: Parameters<typeof keepMapping>[3]) {
  const { extended } = used
  const deal = someDeal()
  await keep(extended, 'deals', [deal])
  const page = await extended.open(url)
  await keepMapping(extended, page, deal.id, submit)
  await page.reload()
  portal.sent.length = 0
  return { deal, page }
}

test('where nobody is to be asked, Fill form also submits, and says so', async () => {
  const { deal, page } = await begin(portal.form(), { level: 'auto', limit })
  const said = await withPopup(used.extended, page, async popup => {
    await press(popup, 'Fill form')
    return status(popup, /^Submitted|not known|^No/, 60_000)
  })
  expect(said).toBe(`Submitted “${deal.name}”. The portal says: DR-2027-00418, Pending review.`)
  expect(portal.sent).toHaveLength(1)
})

test('where a guard does not hold, nothing is submitted and the popup shows what is missing', async () => {
  const { deal, page } = await begin(portal.form(), { level: 'auto', limit: { ...limit, amount: '1000' } })
  const said = await withPopup(used.extended, page, async popup => {
    await press(popup, 'Fill form')
    const sentence = await status(popup, /^Nothing was submitted/, 60_000)
    await popup.waitForSelector('section[aria-label="Before submitting"] ::-p-text(over the limit)')
    return sentence
  })
  expect(said).toBe('Nothing was submitted. USD 184,500 is over the limit of USD 1,000.')
  expect(portal.sent).toEqual([])
  const run = (await stored(used.extended, 'runs')).find(one => one.kind === 'submit' && one.dealId === deal.id)
  expect(run?.policy?.guards.filter(({ held }) => !held)).toEqual([
    { id: 'amount', held: false, reason: 'USD 184,500 is over the limit of USD 1,000.' },
  ])
})

test('a form that is only filled is not sent, and nothing offers to', async () => {
  const { page } = await begin(portal.form(), undefined)
  await withPopup(used.extended, page, async popup => {
    await press(popup, 'Fill form')
    await status(popup, /filled and verified/)
    expect(await offers(popup, 'Submit form')).toBe(false)
  })
  expect(portal.sent).toEqual([])
})

const walked = { company: 'Harbor & Finch Logistics', city: 'Oakland', deal: 'Warehouse control platform' }

test('a form in three steps stops at one that nobody approved; then it goes on, and is sent once the person confirms', async () => {
  const { extended } = used
  const { deal, page } = await begin(portal.wizard, { level: 'confirm', limit })
  const said = await withPopup(extended, page, async popup => {
    await press(popup, 'Fill form')
    await popup.waitForSelector('section[aria-label="Before submitting"] ::-p-text(not approved)', { timeout: 60_000 })
    expect(await page.evaluate('window.presses')).toBe(1)
    await press(popup, 'Approve this form as it is')
    await popup.waitForSelector('::-p-aria([name="Go on to the next step"][role="button"])')
    // However often it is ordered, the button is pressed once.
    const view = await ask<Outputs['inspect']>(popup, 'inspect', { tabId: await tabOf(popup) })
    const runId = view.ok && view.value.run
    await Promise.all(Array.from({ length: 3 }, () => ask<Outputs['submit']>(popup, 'submit', { runId })))
    await press(popup, 'Submit form')
    const dialog = await popup.waitForSelector('dialog[open]')
    const text = (await dialog?.evaluate(element => element.textContent)) ?? ''
    expect(await page.evaluate('window.presses')).toBe(2)
    expect(text).toContain('Step 1: Customer company')
    expect(text).toContain('Step 2: Deal name')
    expect(portal.sent).toEqual([])
    await press(popup, 'Submit now')
    return status(popup, /^Submitted|not known|^No/, 60_000)
  })
  expect(said).toMatch(/^Submitted/)
  expect(portal.sent).toEqual([{ ...walked, amount: '184500' }])
  const steps = (await stored(extended, 'runs')).filter(one => one.kind === 'step' && one.dealId === deal.id)
  expect(steps.map(({ submit }) => submit?.outcome).sort()).toEqual(['gone on', 'gone on', 'stopped'])
})

test('a form whose steps are approved is gone on from without a word, and the person confirms once', async () => {
  const { extended } = used
  const deal = someDeal()
  await keep(extended, 'deals', [deal])
  portal.sent.length = 0
  const page = await extended.open(portal.wizard)
  await withPopup(extended, page, async popup => {
    await press(popup, 'Fill form')
    await press(popup, 'Submit form')
    expect(await page.evaluate('window.presses')).toBe(2)
    await press(popup, 'Submit now')
    await status(popup, /^Submitted/, 60_000)
  })
  expect(portal.sent).toEqual([{ ...walked, amount: '184500' }])
})

test('all runs have come to an end', async () => {
  await soon(
    async () => (await stored(used.extended, 'runs')).every(({ state }) => state !== 'running'),
    'all runs to end',
  )
})
