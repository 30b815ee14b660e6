import { expect, test } from 'vitest'
import { withPopup } from '../../browser/do.ts'
import { keep, stored } from '../../support/database.ts'
import { status } from '../../support/popup.ts'
import { dynamicsSite } from './support/dynamics.ts'
import { proveThrough } from './support/prove.ts'
import { tickSwitch } from './support/switch-on.ts'

const site = dynamicsSite()
const proof = proveThrough(site, { switchOn: tickSwitch })

test.each([
  ['another path of this site', 'dynamics', '/api/data/v9.2/systemusers'],
  ['a path of another site', 'odoo', '/web/dataset/call_kw/crm.lead/read'],
  ['another site on this page', 'hubspot', '/api/properties/v4/groups/0-3/properties'],
  ['another host', 'dynamics', '//elsewhere.example/api/data/v9.2/opportunities'],
])('the code in the page sends nothing for %s, whoever asks', async (_what, of, path) => {
  const before = proof.hosts.requests.length
  const answer = await withPopup(proof.extended, proof.page, async popup => {
    const seen = proof.hosts.requests.length
    const said = await popup.evaluate(ask, of, path)
    expect(proof.hosts.requests).toHaveLength(seen)
    return said
  })
  expect(answer).toEqual({ lost: 'barred' })
  expect(proof.hosts.requests.slice(before).every(site.isApi)).toBe(true)
})

test('a write-back that a stopped background left behind is looked after, and never written twice', async () => {
  const runs = await stored(proof.extended, 'runs')
  const last = runs.filter(({ through }) => through).toSorted((a, b) => b.startedAt.localeCompare(a.startedAt))[0]
  if (!last) throw new Error('There was no write-back.')
  site.touch({ [site.names.id]: null })
  const rows = last.rows.map(({ outcome, ...row }) => (row.step ? row : { ...row, outcome }))
  const left = {
    ...last,
    id: crypto.randomUUID(),
    state: 'running' as const,
    rows,
    startedAt: new Date().toISOString(),
  }
  await keep(proof.extended, 'runs', [left])
  const before = proof.hosts.requests.filter(site.isWrite).length
  await withPopup(proof.extended, proof.page, async popup => {
    await status(popup, /^2 of 3 fields written through .*Registration ID: it was not written/)
  })
  expect(proof.hosts.requests.filter(site.isWrite)).toHaveLength(before)
  expect((await stored(proof.extended, 'runs')).find(({ id }) => id === left.id)?.state).toBe('interrupted')
})

/** Runs in the popup: gives the page's code an order, as the background does. */
async function ask(site: string, path: string): Promise<unknown> {
  const [tab] = await chrome.tabs.query({ active: true, currentWindow: true })
  const input = { site, request: { method: path.startsWith('/web') ? 'POST' : 'GET', path } }
  return chrome.tabs.sendMessage(tab?.id ?? -1, { to: 'page', name: 'askSite', input }, { frameId: 0 })
}
