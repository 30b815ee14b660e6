import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Outputs } from '../../../lib/messages/protocol.ts'
import { rowsOf } from '../../support/database.ts'
import { openPopup, press, status } from '../../support/popup.ts'
import { withPopup } from '../do.ts'
import { shareBrowser } from '../share.ts'
import { ask } from '../submit/do.ts'
import { ended, fill, prepare, type Sending } from './send.ts'

const used = shareBrowser()
let sending: Sending
// It answers late, and takes whatever is sent to it as a new registration.
beforeEach(async () => {
  sending = await prepare(used.extended, 'slow')
})
afterEach(() => sending?.portal.close())

/** The submission has ended, and the portal was sent the form once. */
async function sentOnce(): Promise<void> {
  const run = await ended(used.extended, sending)
  expect(run.status).toMatch(/^Submitted/)
  expect(await sending.portal.accepted()).toHaveLength(1)
  expect(sending.portal.sent()).toBe(1)
}

test('the confirmation clicked twice, and keys pressed meanwhile, send the form once', async () => {
  await withPopup(used.extended, sending.page, async popup => {
    await fill(popup)
    await popup.$$eval('dialog[open] button', buttons => {
      const [now] = buttons.filter(({ textContent }) => textContent === 'Submit now')
      for (const _ of 'double') now?.click()
    })
    for (const key of ['Enter', 'Enter', 'Space', 'Enter'] as const) await popup.keyboard.press(key)
    await status(popup, /^Submitted|not known/, 60_000)
  })
  await sentOnce()
})

test('a popup that is opened again while the portal has not answered sends nothing', async () => {
  await withPopup(used.extended, sending.page, async popup => {
    await fill(popup)
    await press(popup, 'Submit now')
    await status(popup, /^Submitting/)
    await popup.reload()
    await status(popup, /^(?!Reading|$)/)
  })
  const again = await openPopup(used.extended, sending.page)
  for (const key of ['Enter', 'Space'] as const) await again.keyboard.press(key)
  await sentOnce()
})

test('the question is answered by one press only, however often the background is asked', async () => {
  const answers = await withPopup(used.extended, sending.page, async popup => {
    await fill(popup)
    const run = (await rowsOf(popup, 'runs')).find(({ dealId }) => dealId === sending.deal.id)
    const all = await Promise.all(
      Array.from({ length: 5 }, () => ask<Outputs['submit']>(popup, 'submit', { runId: run?.id })),
    )
    const later = await ask<Outputs['submit']>(popup, 'submit', { runId: run?.id })
    return [...all, later]
  })
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
  for (const answer of answers) if (!answer.ok) expect(answer.error).toMatch(/being submitted right now|Nothing was/)
  await sentOnce()
})
