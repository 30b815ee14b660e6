import axe from 'axe-core'
import { beforeEach, expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { Options } from '../../components/options/options.tsx'
import { Popup } from '../../components/popup/popup.tsx'
import { registrationStates } from '../../lib/deal/registration.ts'
import { deleteEverything } from '../../lib/store/backup.ts'
import { putDeal } from '../../lib/store/deals.ts'
import { putRun } from '../../lib/store/runs.ts'
import { registration, told } from '../support/sample-registration.ts'
import { deal, dealId, run, runId } from './fixtures.ts'
import { mount } from './mount.tsx'
import { popupHost } from './popup-host.ts'

beforeEach(async () => {
  await deleteEverything()
  document.documentElement.style.removeProperty('color-scheme')
})

const words = {
  ...{ drafted: 'Draft', filled: 'Filled, not submitted', submitted: 'Submitted', pending: 'Pending' },
  ...{ approved: 'Approved', rejected: 'Rejected', 'action required': 'Action required', expired: 'Expired' },
  unknown: 'Outcome not known',
} as const
const all = registrationStates.map((state, at) =>
  registration(`DR-${at}`, state, {
    portal: `https://portal-${at}.example`,
    history: [{ state, at: deal.capturedAt, by: 'page', run: runId, reason: 'With the desk' }],
  }),
)
const everyState = { ...deal, registrations: all }

async function violations(): Promise<string[]> {
  const result = await axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'] })
  return result.violations.flatMap(({ id, nodes }) => nodes.map(node => `${id}: ${node.html}`))
}

test.each(['light', 'dark'])('Deals says each state in words, accessibly (%s)', async scheme => {
  document.documentElement.style.colorScheme = scheme
  await putDeal(everyState)
  history.replaceState(null, '', `#deals/${dealId}`)
  mount(
    <Options
      host={{ sites: async () => [], allow: async () => false, revoke: async () => {}, watch: () => () => {} }}
    />,
  )
  for (const word of Object.values(words))
    await expect.element(page.getByText(new RegExp(`${word}$`)).first()).toBeVisible()
  await page
    .getByText(/^History/)
    .first()
    .click()
  await expect.element(page.getByText('read off the portal’s page').first()).toBeVisible()
  expect(await violations()).toEqual([])
})

test('a receipt leads to its entry in Activity, opened; a deleted one is said to be gone', async () => {
  await putRun(run({ state: 'done', status: 'Filled.' }))
  history.replaceState(null, '', `#activity/${runId}`)
  const host = { sites: async () => [], allow: async () => false, revoke: async () => {}, watch: () => () => {} }
  mount(<Options host={host} />)
  await expect.poll(() => document.querySelector('details.card[open]')).not.toBeNull()
  location.hash = '#activity/0d6a4d4e-5a3c-4c39-8f3a-1f3a1a6f0b01'
  await expect.element(page.getByText(/This receipt is no longer here/)).toBeVisible()
})

test.each(['light', 'dark'])('the popup leads from the button’s count to the deal (%s)', async scheme => {
  document.documentElement.style.colorScheme = scheme
  const soon = new Date(Date.now() + 5 * 86_400_000).toISOString().slice(0, 10)
  const due = [told('registration.id', 'DR-77'), told('registration.expiryDate', soon)]
  await putDeal({ ...everyState, registrations: [...all, registration('DR-77', 'approved', { entries: due })] })
  const opened: (string | undefined)[] = []
  const { host } = popupHost({ ownDeal: dealId })
  mount(<Popup host={{ ...host, openOptions: place => opened.push(place) }} />)
  await page.getByText(/2 registrations need attention/).click()
  await expect.element(page.getByRole('button', { name: deal.name }).first()).toBeVisible()
  expect(await violations()).toEqual([])
  await page.getByRole('button', { name: deal.name }).first().click()
  expect(opened).toEqual([`#deals/${dealId}`])
})

const listed = (number: string, from: 'pending', to: 'approved' | 'pending') => ({
  ...{ dealId, dealName: deal.name, number, from, to },
})

test('a list shows what would change, what is not ours, and that it goes on', async () => {
  await putDeal(deal)
  const rows = [listed('DR-1', 'pending', 'approved'), listed('DR-2', 'pending', 'pending')]
  mount(<Popup host={popupHost({ kind: 'result', list: { rows, others: 14, more: true } }).host} />)
  await expect.element(page.getByText(/lists 2 registrations of yours and 14 that are not/)).toBeVisible()
  await expect.element(page.getByText(/1 state would change. The list goes on/)).toBeVisible()
  await expect.element(page.getByRole('table', { name: 'Preview' })).toBeVisible()
  expect(await violations()).toEqual([])
})

test('a page about another deal’s registration leads to that deal', async () => {
  const other = { ...deal, id: '6a1c4d2e-1f7b-4b43-8d0c-2b9e5f7a1c02', name: 'Cold store' }
  await putDeal(deal)
  await putDeal(other)
  const result = [told('registration.id', 'DR-5'), told('registration.status', 'Approved')]
  const fits = { dealId: other.id, dealName: other.name, number: 'DR-5' }
  mount(<Popup host={popupHost({ kind: 'result', result, fits, url: 'https://portal.example/r/5' }).host} />)
  const select = page.getByRole('combobox', { name: 'Deal' })
  await expect.element(select).toHaveValue(other.id)
  await select.selectOptions(dealId)
  await page.getByRole('button', { name: 'Choose “Cold store”' }).click()
  await expect.element(select).toHaveValue(other.id)
})
