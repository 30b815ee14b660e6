import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { Options } from '../../components/options/options.tsx'
import { activitySettings, saveActivitySettings } from '../../lib/store/activity-settings.ts'
import { db } from '../../lib/store/db.ts'
import type { Run } from '../../lib/store/run.ts'
import { getRun, putRun } from '../../lib/store/runs.ts'
import { run, runId } from './fixtures.ts'
import { mount } from './mount.tsx'
import { popupHost } from './popup-host.ts'

const mapping = { id: '5b2f6a1e-0f4c-4b7e-9d2b-1a9a4e5c6d03', name: 'Register a deal', version: 3 }
const button = (name: string) => page.getByRole('button', { name, exact: true })
const filled = () => run({ state: 'done', status: 'One was filled.', mapping, endedAt: '2026-11-20T09:30:12.000Z' })

function open(answers: Parameters<typeof popupHost>[1] = {}) {
  const { host, inputsOf } = popupHost({}, answers)
  history.replaceState(null, '', '#activity')
  const rest = { sites: async () => [], allow: async () => true, revoke: async () => {}, watch: () => () => {} }
  mount(<Options host={{ call: host.call, ...rest }} />)
  return { inputsOf }
}

function other(more: Partial<Run>): Run {
  return { ...run({ state: 'done' }), id: crypto.randomUUID(), rows: [], dealName: 'Pump station', ...more }
}

test('nothing done yet is said, with the settings to be seen', async () => {
  open()
  await expect.element(page.getByText(/Nothing has been done yet/)).toBeVisible()
  await expect
    .element(page.getByText('All values, but only the first letter of contact data, for 180 days'))
    .toBeVisible()
})

test('an entry says kind, deal, page, duration and mapping version; its fields open below', async () => {
  await putRun(filled())
  open()
  await page.getByText('Fill: Factory cloud move').click()
  await expect.element(page.getByText(/portal\.example, .*, 12 sec, mapping Register a deal version 3/)).toBeVisible()
  await expect.element(page.getByRole('cell', { name: /Left alone Nothing answers it/ })).toBeVisible()
  await expect.element(page.getByRole('link', { name: 'Register a deal' }).last()).toBeVisible()
})

test('entries are found by text, kind, outcome, site, deal, mapping and day', async () => {
  await putRun(filled())
  await putRun(other({ kind: 'capture', url: 'https://crm.example/o/1', startedAt: '2026-11-18T10:00:00.000Z' }))
  await putRun(other({ kind: 'fill', dealId: crypto.randomUUID(), state: 'failed', dealName: 'Old mill' }))
  open()
  await expect.element(page.getByText('3 entries shown.')).toBeVisible()
  const only = async (name: string) => {
    await expect.element(page.getByText('1 entry shown.')).toBeVisible()
    await expect.element(page.getByText(name, { exact: true })).toBeVisible()
    await button('Clear filters').click()
    await expect.element(page.getByText('3 entries shown.')).toBeVisible()
  }
  const choose = (label: string, option: string) =>
    userEvent.selectOptions(page.getByRole('combobox', { name: label }), option)
  await page.getByLabelText('Search').fill('campaign FY27')
  await only('Fill: Factory cloud move')
  await choose('Kind', 'Capture')
  await only('Capture: Pump station')
  await choose('Outcome', 'Failed')
  await only('Fill: Old mill')
  await choose('Site', 'crm.example')
  await only('Capture: Pump station')
  await choose('Deal', 'Old mill')
  await only('Fill: Old mill')
  await choose('Mapping', 'Register a deal')
  await only('Fill: Factory cloud move')
  await page.getByLabelText('To', { exact: true }).fill('2026-11-19')
  await only('Capture: Pump station')
  await choose('Kind', 'Fill')
  await choose('Site', 'crm.example')
  await expect.element(page.getByText('0 entries shown.')).toBeVisible()
})

test('of thousands only those in sight are drawn', async () => {
  const at = (n: number) => new Date(Date.parse('2026-11-20T00:00:00Z') - n * 60_000).toISOString()
  for (let n = 0; n < 300; n++) await putRun(other({ dealName: `Deal ${n}`, startedAt: at(n) }))
  open()
  await expect.element(page.getByText('Fill: Deal 0', { exact: true })).toBeVisible()
  expect(document.querySelectorAll('.runs > li').length).toBeLessThan(60)
  window.scrollTo(0, document.documentElement.scrollHeight)
  await expect.element(page.getByText('Fill: Deal 299', { exact: true })).toBeVisible()
})

test('a stricter setting takes the values out of what is stored already, and out of the search', async () => {
  await putRun(filled())
  open()
  await page.getByText('What is stored').click()
  await page.getByLabelText('No values').click()
  await expect.element(page.getByText('Saved.')).toBeVisible()
  expect((await activitySettings()).values).toBe('none')
  expect(JSON.stringify([await db.runs.toArray(), await db.runHeads.toArray()])).not.toMatch(/FY27-CLOUD|Brückner/i)
  await page.getByLabelText('Search').fill('FY27')
  await expect.element(page.getByText('0 entries shown.')).toBeVisible()
})

test('entries older than the days that are entered are deleted at once; a wrong number changes nothing', async () => {
  await putRun(filled())
  await putRun(other({ startedAt: '2024-01-01T00:00:00.000Z' }))
  await saveActivitySettings({ values: 'masked', days: 3650 })
  open()
  await page.getByText('What is stored').click()
  await page.getByLabelText(/Delete entries after/).fill('0.5')
  await page.getByRole('main').getByRole('button', { name: 'Save', exact: true }).click()
  expect((await activitySettings()).days).toBe(3650)
  const age = Math.ceil((Date.now() - Date.parse('2026-11-20T09:30:00.000Z')) / 86_400_000)
  await page.getByLabelText(/Delete entries after/).fill(String(Math.max(1, age) + 30))
  await page.getByRole('main').getByRole('button', { name: 'Save', exact: true }).click()
  await expect.element(page.getByText('Saved. 1 older entry was deleted.')).toBeVisible()
  expect(await db.runs.count()).toBe(1)
})

test('only what the filters show is deleted, after a question', async () => {
  await putRun(filled())
  await putRun(other({ kind: 'capture' }))
  open()
  await userEvent.selectOptions(page.getByRole('combobox', { name: 'Kind' }), 'Capture')
  await expect.element(page.getByText('1 entry shown.')).toBeVisible()
  await button('Delete these…').click()
  await button('Delete these').click()
  await expect.poll(() => db.runHeads.count()).toBe(1)
  expect(await getRun(runId)).toBeDefined()
})

test('a replay shows then and today side by side, or says how to get there', async () => {
  await putRun(filled())
  const rows = [
    { label: 'Campaign code', before: 'FY27-CLOUD', now: 'FY28-CLOUD', why: 'You decided this for this form.' },
    { label: 'Region', now: 'Nordics', why: '' },
  ]
  const { inputsOf } = open({ replay: { ok: true, value: { rows, status: '0 of 2 fields as then.' } } })
  await page.getByText('Fill: Factory cloud move').click()
  await button('Replay as preview').click()
  await expect.element(page.getByText('0 of 2 fields as then.')).toBeVisible()
  await expect.element(page.getByRole('row', { name: /Campaign code FY27-CLOUD FY28-CLOUD/ })).toBeVisible()
  await expect.element(page.getByRole('row', { name: 'Region not there Nordics' })).toBeVisible()
  expect(inputsOf('replay')).toEqual([{ runId }])
})

test('a submission shows what was allowed and each guard with its reason', async () => {
  const guards = [
    { id: 'amount', held: false, reason: 'EUR 9,000 is over the limit of EUR 5,000.' },
    { id: 'host', held: true, reason: 'portal.example is an address of this mapping.' },
  ]
  await putRun(
    run({ kind: 'submit', state: 'failed', status: 'Nothing was submitted.', policy: { level: 'auto', guards } }),
  )
  open()
  await page.getByText(/^Submit: /).click()
  await expect.element(page.getByText('On its own; 1 check did not hold')).toBeVisible()
  await expect.element(page.getByText('The amount is under the limit')).toBeVisible()
  await expect.element(page.getByText('EUR 9,000 is over the limit of EUR 5,000.')).toBeVisible()
  await expect.element(page.getByText('portal.example is an address of this mapping.')).toBeVisible()
})
