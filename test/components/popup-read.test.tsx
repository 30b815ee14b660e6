import { expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { Popup } from '../../components/popup/popup.tsx'
import { putDeal } from '../../lib/store/deals.ts'
import { deal, dealId, registered } from './fixtures.ts'
import { mount } from './mount.tsx'
import { popupHost, tabId } from './popup-host.ts'

const button = (name: string) => page.getByRole('button', { name, exact: true })
const status = () => page.getByRole('status')

test('Capture deal keeps what was read, with the edits and without what was dropped', async () => {
  const { host, inputsOf } = popupHost({ kind: 'record' })
  mount(<Popup host={host} />)
  await expect.element(page.getByText(/^From “Customer” on the page\./)).toBeVisible()
  await expect.element(page.getByText('approximate')).toBeVisible()
  await expect.element(page.getByText('This date can be 3 April or 4 March 2027.')).toBeVisible()

  await button('Change Sales region').click()
  await button('Drop value').click()
  await expect.element(page.getByText('dropped')).toBeVisible()
  await button('Change Amount').click()
  await page.getByLabelText(/^Edit value/).fill('73,812.50 USD')
  await button('Save value').click()
  await expect.element(page.getByText('edited by you')).toBeVisible()
  await expect.element(button('Change Amount')).toHaveFocus()

  await button('Capture deal').click()
  await expect.element(status()).toHaveTextContent('Captured 6 values.')
  const edits = [
    { term: 'extra:Sales region', text: null },
    { term: 'deal.amount', text: '73,812.50 USD' },
  ]
  expect(inputsOf('capture')).toEqual([{ tabId, edits }])
})

test('a dropped value can be restored', async () => {
  const { host, inputsOf } = popupHost({ kind: 'record' })
  mount(<Popup host={host} />)
  await button('Change Sales region').click()
  await button('Drop value').click()
  await button('Change Sales region').click()
  await button('Restore what was read').click()
  await button('Capture deal').click()
  await expect.poll(() => inputsOf('capture')).toEqual([{ tabId, edits: [] }])
})

test('a result is attached to the deal that this site was last filled from', async () => {
  const older = { ...deal, id: crypto.randomUUID(), name: 'Filled before', capturedAt: '2026-01-01T00:00:00.000Z' }
  await putDeal(deal)
  await putDeal(older)
  const result = registered.registrations[0]?.entries ?? []
  const { host, inputsOf } = popupHost({ kind: 'result', result, filledDeal: older.id })
  mount(<Popup host={host} />)
  await expect.element(page.getByRole('cell', { name: 'DR-2026-0117' })).toBeVisible()
  await button('Capture result').click()
  await expect.element(status()).toHaveTextContent('Captured the result.')
  expect(inputsOf('captureResult')).toEqual([{ tabId, dealId: older.id, edits: [], another: false }])
})

test('a page that is plainly about another deal is attached only where the person says so', async () => {
  await putDeal(deal)
  const result = registered.registrations[0]?.entries ?? []
  const names = { deals: ['Cold chain sensors'], accounts: ['Fjord Seafood'] }
  const { host, inputsOf } = popupHost({ kind: 'result', result, names })
  mount(<Popup host={host} />)
  await expect.element(page.getByText(/^This page is about “Cold chain sensors”, not about “/)).toBeVisible()
  await page.getByLabelText('It is the registration of this deal').click()
  await button('Capture result').click()
  await expect.poll(() => inputsOf('captureResult')).toEqual([{ tabId, dealId, edits: [], another: true }])
})

test('the first view follows the page: write-back on the record of a deal that a portal answered', async () => {
  await putDeal(registered)
  const { host, inputsOf } = popupHost({ kind: 'record', ownDeal: dealId })
  mount(<Popup host={host} />)
  await expect.element(page.getByLabelText('Write-back')).toBeChecked()
  await expect.poll(() => inputsOf('preview')).toEqual([{ tabId, dealId, side: 'crm' }])
})

test('a page that cannot be read says so, and nothing can be pressed', async () => {
  const { host } = popupHost('This page is closed to extensions.')
  mount(<Popup host={host} />)
  await expect.element(status()).toHaveTextContent('This page is closed to extensions.')
  await expect.element(button('Capture deal')).toBeDisabled()
  await expect.element(button('Capture deal')).toHaveAccessibleDescription('This page is closed to extensions.')
})

test('a frame of another site is asked for from the click itself; refused, the rest goes on', async () => {
  const origin = 'https://forms.vendor.example'
  const { host, allowAsked, inputsOf } = popupHost({ blocked: [origin] })
  mount(<Popup host={host} />)
  const allow = button(`Allow ${origin}`)
  await expect.element(allow).toBeVisible()
  // Synchronous: a browser counts only what the click itself asks for.
  const element = allow.element()
  if (element instanceof HTMLElement) element.click()
  expect(allowAsked).toEqual([origin])
  await expect.element(status()).toMatchTextContent(/^https:\/\/forms\.vendor\.example was not allowed\./)
  expect(inputsOf('inspect')).toHaveLength(1)
})

test('a frame that was allowed is read', async () => {
  const { host, inputsOf } = popupHost({ blocked: ['https://forms.vendor.example'] }, {}, true)
  mount(<Popup host={host} />)
  await button('Allow https://forms.vendor.example').click()
  await expect.poll(() => inputsOf('inspect')).toHaveLength(2)
})
