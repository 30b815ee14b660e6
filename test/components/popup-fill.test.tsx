import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { Popup } from '../../components/popup/popup.tsx'
import { putDeal } from '../../lib/store/deals.ts'
import { putRun, updateRun } from '../../lib/store/runs.ts'
import { deal, dealId, plan, registered, run, runId } from './fixtures.ts'
import { mount } from './mount.tsx'
import { popupHost, tabId } from './popup-host.ts'

const button = (name: string) => page.getByRole('button', { name, exact: true })
const status = () => page.getByRole('status')
const rowTexts = () =>
  [...document.querySelectorAll('table tbody tr')].map(row => row.querySelector('th')?.textContent ?? '')

test('the preview shows what would be filled first, and what is left alone last', async () => {
  await putDeal(deal)
  const { host, inputsOf } = popupHost({ kind: 'form', fillable: 6 })
  mount(<Popup host={host} />)
  await expect.element(page.getByRole('table', { name: 'Preview' })).toBeVisible()
  expect(rowTexts().map(text => text.replace(/\s*\*.*/, ''))).toEqual([
    'Company name',
    'Industry',
    'Budget owner',
    'Campaign code',
    'Newsletter name',
    'Contact email',
  ])
  await expect.element(page.getByText(/^2 fields would be filled, 1 needs you, 3 left alone\./)).toBeVisible()
  await expect.element(page.getByText(/Nothing answers 1 required field: Budget owner\.$/)).toBeVisible()
  expect(inputsOf('preview')).toEqual([{ tabId, dealId, side: 'portal' }])
})

test('Fill form fills, shows each field as it ends, and Undo fill puts back', async () => {
  await putDeal(deal)
  const { host, inputsOf } = popupHost({ kind: 'form', fillable: 6 })
  mount(<Popup host={host} />)
  await expect.element(button('Undo fill')).toBeDisabled()
  await button('Fill form').click()
  await expect.poll(() => inputsOf('fill')).toEqual([{ tabId, dealId, side: 'portal', force: false }])
  await putRun(run())
  await expect.element(page.getByRole('progressbar')).toHaveAttribute('value', '1')
  await expect.element(page.getByText('1 of 2')).toBeVisible()
  await expect.element(button('Fill form')).toBeDisabled()
  const sentence = '1 of 2 fields filled and verified; Campaign code: the page cleared it.'
  await updateRun(runId, before => ({
    ...before,
    state: 'done',
    status: sentence,
    rows: before.rows.map(row => (row.outcome ? row : { ...row, outcome: 'reverted', reason: 'The page cleared it.' })),
  }))
  await expect.element(status()).toHaveTextContent(sentence)
  await expect.element(page.getByText(/Changed back by the page$/)).toBeVisible()
  await expect.element(page.getByText('The page cleared it.')).toBeVisible()
  await button('Undo fill').click()
  await expect.element(status()).toHaveTextContent('1 field put back.')
  expect(inputsOf('undo')).toEqual([{ runId }])
})

test('Fill form on a page that looks like a record previews first and goes on: one click', async () => {
  await putDeal(deal)
  const { host, inputsOf } = popupHost({ kind: 'record' })
  mount(<Popup host={host} />)
  await button('Fill form').click()
  await expect.poll(() => inputsOf('fill')).toHaveLength(1)
  expect(inputsOf('preview')).toHaveLength(1)
})

test('where the preview fails nothing is filled, and the status says why', async () => {
  await putDeal(deal)
  const error = 'The page was closed. Nothing was changed.'
  const { host, inputsOf } = popupHost({ kind: 'record' }, { preview: { ok: false, error } })
  mount(<Popup host={host} />)
  await button('Fill form').click()
  await expect.element(status()).toHaveTextContent(error)
  expect(inputsOf('fill')).toEqual([])
})

test('on the wrong record Write back only says so, unless the person insists', async () => {
  await putDeal(registered)
  const wrongRecord = 'This page is another record. Nothing is written.'
  const preview = { ok: true as const, value: { ...plan, side: 'crm' as const, wrongRecord } }
  const { host, inputsOf } = popupHost({ kind: 'record', ownDeal: dealId }, { preview })
  mount(<Popup host={host} />)
  await expect.element(page.getByRole('table', { name: 'Preview' })).toBeVisible()
  await button('Write back').click()
  await expect.element(status()).toHaveTextContent(wrongRecord)
  expect(inputsOf('fill')).toEqual([])
  await page.getByLabelText('Write to this record anyway').click()
  await button('Write back').click()
  await expect.poll(() => inputsOf('fill')).toEqual([{ tabId, dealId, side: 'crm', force: true }])
})

test('without a deal a form says to capture one first, and the buttons say why they cannot work', async () => {
  const { host } = popupHost({ kind: 'form' })
  mount(<Popup host={host} />)
  await expect.element(page.getByText(/No deal has been captured yet\. Open the deal in your CRM/)).toBeVisible()
  await expect.element(button('Fill form')).toBeDisabled()
  await expect.element(button('Fill form')).toHaveAccessibleDescription('Capture a deal first.')
  await expect.element(button('Capture deal')).toBeEnabled()
})

test('opened again during a fill, the popup shows the fill', async () => {
  await putDeal(deal)
  await putRun(run())
  const { host, inputsOf } = popupHost({ kind: 'record', run: runId })
  mount(<Popup host={host} />)
  await expect.element(status()).toHaveTextContent('Filling the fields…')
  await expect.element(page.getByText('Waiting…')).toBeVisible()
  await updateRun(runId, before => ({ ...before, state: 'done', status: '2 of 2 fields filled and verified.' }))
  await expect.element(status()).toHaveTextContent('2 of 2 fields filled and verified.')
  await expect.element(button('Undo fill')).toBeEnabled()
  expect(inputsOf('resume')).toEqual([{}])
  expect(inputsOf('preview')).toEqual([])
})

test('after a fill the required fields that nothing answered are named', async () => {
  await putDeal(deal)
  const left = { key: '0:4', frame: 0, label: 'Budget owner', value: '', outcome: 'left' as const, reason: 'Nothing.' }
  const rows = [...run().rows, { ...left, unanswered: true }]
  await putRun(run({ state: 'done', status: 'Filled.', rows }))
  mount(<Popup host={popupHost({ kind: 'form', fillable: 6, run: runId }).host} />)
  await expect.element(page.getByText('A required field is left for you: Budget owner.')).toBeVisible()
})

test('after a fill the next one looks at the page anew', async () => {
  await putDeal(deal)
  await putRun(run({ state: 'done', status: 'Filled.' }))
  const { host, inputsOf } = popupHost({ kind: 'form', run: runId })
  mount(<Popup host={host} />)
  await expect.element(status()).toHaveTextContent('Filled.')
  await button('Fill form').click()
  await expect.poll(() => inputsOf('fill')).toHaveLength(1)
  expect(inputsOf('preview')).toHaveLength(1)
})

test('choosing another deal previews that one', async () => {
  const other = { ...deal, id: crypto.randomUUID(), name: 'Older deal', capturedAt: '2026-01-01T00:00:00.000Z' }
  await putDeal(deal)
  await putDeal(other)
  const { host, inputsOf } = popupHost({ kind: 'form', fillable: 6 })
  mount(<Popup host={host} />)
  await expect.element(page.getByRole('table', { name: 'Preview' })).toBeVisible()
  await userEvent.selectOptions(page.getByRole('combobox', { name: 'Deal' }), other.id)
  await expect.poll(() => inputsOf('preview')).toHaveLength(2)
  expect(inputsOf('preview')[1]).toEqual({ tabId, dealId: other.id, side: 'portal' })
})

test('a preview that comes late, for a deal no longer chosen, is not shown', async () => {
  const other = { ...deal, id: crypto.randomUUID(), name: 'Older deal', capturedAt: '2026-01-01T00:00:00.000Z' }
  await putDeal(deal)
  await putDeal(other)
  const { host, answers, inputsOf } = popupHost({ kind: 'form', fillable: 6 })
  const late = Promise.withResolvers<NonNullable<typeof answers.preview>>()
  const short = { ok: true as const, value: { ...plan, dealId: other.id, rows: plan.rows.slice(1, 2), unanswered: [] } }
  const call: typeof host.call = async (name, input) => {
    const answer = await host.call(name, input)
    if (name !== 'preview') return answer
    const first = inputsOf('preview').length === 1
    return (first ? await late.promise : short) as typeof answer
  }
  mount(<Popup host={{ ...host, call }} />)
  await expect.poll(() => inputsOf('preview')).toHaveLength(1)
  await userEvent.selectOptions(page.getByRole('combobox', { name: 'Deal' }), other.id)
  await expect.poll(rowTexts).toHaveLength(1)
  late.resolve({ ok: true, value: plan })
  await late.promise
  await new Promise(requestAnimationFrame)
  expect(rowTexts()).toHaveLength(1)
  await expect.element(status()).toMatchTextContent(/^1 field would be filled\./)
})
