import { beforeAll, expect, test } from 'vitest'
import { keep, stored } from '../support/database.ts'
import { captureDeal, fillForm, withPopup } from './do.ts'
import { sayFrom } from './say-from.ts'
import { shareBrowser } from './share.ts'

// What a web page could do if it broke into our code's own world in it.
const used = shareBrowser()
beforeAll(async () => {
  await captureDeal(used.extended, used.demo.crm.url)
})

test('code in a page can start nothing', async () => {
  const page = await used.extended.open(used.demo.portals[0]?.url ?? '')
  await withPopup(used.extended, page, async () => undefined)
  const [deal] = await stored(used.extended, 'deals')
  const orders = [
    { to: 'background', name: 'resume', input: {} },
    { to: 'background', name: 'edit', input: { dealId: deal?.id, term: 'account.name', text: 'Mallory' } },
    { to: 'page', name: 'read', input: {} },
  ]
  for (const order of orders) expect(await sayFrom(page, order)).not.toHaveProperty('answer.ok')
  expect(await stored(used.extended, 'deals')).toEqual([deal])
})

test('a report about a run of another tab is not believed', async () => {
  const page = await used.extended.open(used.demo.portals[0]?.url ?? '')
  await fillForm(used.extended, page)
  const run = (await stored(used.extended, 'runs')).find(each => each.kind === 'fill')
  if (!run) throw new Error('the fill was not kept')
  const running = { ...run, id: crypto.randomUUID(), tabId: run.tabId + 1000, state: 'running' as const }
  await keep(used.extended, 'runs', [running])
  await sayFrom(page, { to: 'background', report: 'ended', runId: running.id, receipts: [] })
  const kept = (await stored(used.extended, 'runs')).find(each => each.id === running.id)
  expect(kept).toEqual(running)
})
