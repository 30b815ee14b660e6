import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Deal } from '../../../lib/deal/deal.ts'
import type { Outputs } from '../../../lib/messages/protocol.ts'
import { keep, stored } from '../../support/database.ts'
import { press, status } from '../../support/popup.ts'
import { withPopup } from '../do.ts'
import { sayFrom } from '../say-from.ts'
import { shareBrowser } from '../share.ts'
import { ask, at, keepMapping, someDeal, tabOf } from './do.ts'
import { type Portal, servePortal } from './portal.ts'

// What a portal could try that wants a form to be sent: by its own code, and if it broke into our code's world in it.
const used = shareBrowser()
let portal: Portal
beforeAll(async () => {
  portal = await servePortal()
})
afterAll(() => portal?.close())

/** A deal of which it is not known whether it was submitted. */
function unknownDeal(): Deal & { registrations: [Deal['registrations'][number]] } {
  const history = [{ state: 'unknown' as const, at, by: 'submit' as const }]
  const registration = { id: crypto.randomUUID(), portal: portal.origin, url: portal.form(), at, history, entries: [] }
  return { ...someDeal(), name: 'Pump station', capturedAt: '2020-01-01T09:30:00.000Z', registrations: [registration] }
}

/** All that could be sent, approved or claimed, as our own pages would order it. */
const ordersFor = (runId: string, { id, registrations: [{ id: registration }] }: ReturnType<typeof unknownDeal>) => [
  { to: 'background', name: 'approveForm', input: { runId } },
  { to: 'background', name: 'checkSubmit', input: { runId } },
  { to: 'background', name: 'submit', input: { runId } },
  { to: 'background', name: 'tellOutcome', input: { dealId: id, registration, submitted: true } },
]

/** Everything that such an order would change. */
async function all() {
  const { extended } = used
  const [runs, deals, mappings] = [stored(extended, 'runs'), stored(extended, 'deals'), stored(extended, 'mappings')]
  return { runs: await runs, deals: await deals, mappings: await mappings, sent: [...portal.sent] }
}

/** Tries every order from the page's own code and from ours in it, and looks that nothing became of it. */
async function tryFrom(page: Page, orders: ReturnType<typeof ordersFor>): Promise<void> {
  const before = await all()
  for (const order of orders) {
    expect(await sayFrom(page, order)).not.toHaveProperty('answer.ok')
    const own = await page.evaluate(
      async (id, order) => {
        window.postMessage(order, '*')
        window.dispatchEvent(new CustomEvent('message', { detail: order }))
        const { runtime } = globalThis.chrome ?? {}
        return runtime?.sendMessage ? runtime.sendMessage(id, order).catch(() => undefined) : undefined
      },
      used.extended.extension.id,
      order,
    )
    expect(own).toBeUndefined()
  }
  expect(await all()).toEqual(before)
}

test('a page can have no form sent or approved, and no registration counted as submitted', async () => {
  const { extended } = used
  const [deal, other] = [someDeal(), unknownDeal()]
  await keep(extended, 'deals', [deal, other])
  const page = await extended.open(portal.form())
  const mapping = await keepMapping(extended, page, deal.id, { level: 'confirm' }, ({ approved: _, ...kept }) => kept)
  await page.reload()
  const runId = await withPopup(extended, page, async popup => {
    await press(popup, 'Fill form')
    await status(popup, /filled and verified/)
    await popup.waitForSelector('.before-submitting ::-p-text(not approved)')
    const view = await ask<Outputs['inspect']>(popup, 'inspect', { tabId: await tabOf(popup) })
    return (view.ok && view.value.run) || ''
  })
  const orders = ordersFor(runId, other)
  await tryFrom(page, orders)

  await withPopup(extended, page, async popup => {
    await press(popup, 'Approve this form as it is')
    await popup.waitForSelector('.before-submitting ::-p-text(Everything holds)')
  })
  expect((await all()).mappings.find(({ id }) => id === mapping.id)?.approved).toBeDefined()
  // Now nothing but who asks stands against it.
  await tryFrom(page, orders)

  await withPopup(extended, page, async popup => {
    for (const { name, input } of orders) expect(await ask(popup, name, input), name).toHaveProperty('ok', true)
    await status(popup, /^Submitted/)
  })
  const { runs, sent } = await all()
  expect(runs.filter(({ kind }) => kind === 'submit').map(({ submit }) => submit?.outcome)).toEqual(['submitted'])
  expect(sent).toHaveLength(1)
})

test('a page cannot show a page of ours inside itself, to have its buttons pressed', async () => {
  const page = await used.extended.open(portal.form())
  for (const own of ['popup.html', 'options.html', 'sidepanel.html']) {
    const address = `chrome-extension://${used.extended.extension.id}/${own}`
    await page.evaluate(async address => {
      const frame = document.createElement('iframe')
      frame.src = address
      const isOver = new Promise(done => frame.addEventListener('load', done, { once: true }))
      document.body.replaceChildren(frame)
      await isOver
    }, address)
    const [, inside] = page.frames()
    expect(inside?.url()).toMatch(/^chrome-error:/)
  }
})
