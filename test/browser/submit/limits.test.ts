import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Outputs } from '../../../lib/messages/protocol.ts'
import { keep, stored } from '../../support/database.ts'
import { offers, press, status } from '../../support/popup.ts'
import { administer } from '../administer.ts'
import { withPopup } from '../do.ts'
import { shareBrowser } from '../share.ts'
import { ask, keepMapping, someDeal, tabOf } from './do.ts'
import { type Portal, servePortal } from './portal.ts'

// What an organisation lowers stays lowered, whatever the person has set.
const used = shareBrowser()
const set = administer(() => used.extended)
let portal: Portal
beforeAll(async () => {
  portal = await servePortal()
})
afterAll(() => portal?.close())

const limit = { amount: '500000', currency: 'USD' }

/** Fills a form that nothing stands against, set to be submitted on its own, and goes on in the popup. */
async function filled(go: (popup: Page) => Promise<void>, level: 'confirm' | 'auto' = 'auto') {
  const { extended } = used
  const deal = someDeal()
  await keep(extended, 'deals', [deal])
  const page = await extended.open(portal.form())
  await keepMapping(extended, page, deal.id, { level, limit })
  await page.reload()
  portal.sent.length = 0
  await withPopup(extended, page, async popup => {
    await press(popup, 'Fill form')
    await status(popup, /filled and verified/)
    await go(popup)
  })
  const runs = (await stored(extended, 'runs')).filter(run => run.dealId === deal.id)
  await page.close()
  return runs.filter(({ kind }) => kind === 'submit')
}

test('maxSubmit “fill”: the popup offers no button that submits and says why, and nothing else does it', async () => {
  await set({ maxSubmit: 'fill' })
  const submissions = await filled(async popup => {
    await popup.waitForSelector(
      '::-p-text(Your organisation lets Dealbridge only fill forms: submit this one yourself.)',
    )
    expect(await offers(popup, 'Submit form')).toBe(false)
    const view = await ask<Outputs['inspect']>(popup, 'inspect', { tabId: await tabOf(popup) })
    const answer = await ask<Outputs['submit']>(popup, 'submit', { runId: view.ok ? view.value.run : '' })
    expect(answer).toEqual({
      ok: false,
      error: 'This form is only filled: you submit it yourself. Nothing was sent.',
    })
  })
  expect(submissions).toEqual([])
  expect(portal.sent).toEqual([])
})

test('maxAmount: a deal over it cannot be submitted, though the mapping’s own limit would let it', async () => {
  await set({ maxAmount: { amount: 1000, currency: 'USD' } })
  const submissions = await filled(async popup => {
    await popup.waitForSelector('section[aria-label="Before submitting"] ::-p-text(over your organisation)')
    const button = await popup.waitForSelector('::-p-aria([name="Submit form"][role="button"])')
    expect(await button?.evaluate(element => element.matches(':disabled'))).toBe(true)
  }, 'confirm')
  expect(submissions).toEqual([])
  expect(portal.sent).toEqual([])
})

test('maxSubmit “confirm”: what was set to go on its own is sent only once the person confirms', async () => {
  await set({ maxSubmit: 'confirm' })
  const submissions = await filled(async popup => {
    await popup.waitForSelector('.before-submitting ::-p-text(Everything holds)')
    await popup.waitForSelector('::-p-text(Your organisation lets Dealbridge submit only after you confirm.)')
    await press(popup, 'Submit form')
    await popup.waitForSelector('dialog[open]')
    expect(portal.sent).toEqual([])
    await press(popup, 'Submit now')
    await status(popup, /^Submitted/)
  })
  expect(submissions.map(({ policy }) => policy?.level)).toEqual(['confirm'])
  expect(portal.sent).toHaveLength(1)
})
