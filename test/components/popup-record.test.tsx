import { expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { Popup } from '../../components/popup/popup.tsx'
import { putDeal } from '../../lib/store/deals.ts'
import { putRun, updateRun } from '../../lib/store/runs.ts'
import { dealId, plan, registered, run, runId } from './fixtures.ts'
import { mount } from './mount.tsx'
import { popupHost, tabId } from './popup-host.ts'

const button = (name: string) => page.getByRole('button', { name, exact: true })
const shown = { ...plan, side: 'crm' as const, rows: [], unanswered: [], edit: { name: 'Bearbeiten' } }

test('a record that is only shown is opened by the page’s own button, which the popup names', async () => {
  await putDeal(registered)
  const opened = { ok: true as const, value: { ...plan, side: 'crm' as const } }
  const { host, inputsOf } = popupHost({ ownDeal: dealId }, { preview: { ok: true, value: shown }, editRecord: opened })
  mount(<Popup host={host} />)
  await expect.element(page.getByText(/own button “Bearbeiten”/)).toBeVisible()
  await expect
    .element(page.getByRole('status'))
    .toHaveTextContent('This record is only shown, so nothing can be written yet. Edit record opens it.')
  expect(inputsOf('editRecord')).toEqual([])
  await button('Edit record').click()
  await expect
    .element(page.getByRole('status'))
    .toHaveTextContent('The record can be edited. 2 fields would be filled.')
  expect(inputsOf('editRecord')).toEqual([{ tabId, dealId }])
  await expect.element(button('Edit record')).not.toBeInTheDocument()
})

test('after a write-back the record is saved from here, once', async () => {
  await putDeal(registered)
  await putRun(run({ kind: 'write-back', state: 'done', status: '1 of 1 field filled and verified.' }))
  const status = 'Saved by the CRM: “Deal updated.”'
  const { host, inputsOf } = popupHost(
    { ownDeal: dealId, run: runId },
    { saveRecord: { ok: true, value: { status, saved: 'saved' } } },
  )
  mount(<Popup host={host} />)
  await button('Save record').click()
  await expect.element(page.getByRole('status')).toHaveTextContent(status)
  expect(inputsOf('saveRecord')).toEqual([{ runId }])
  await updateRun(runId, before => ({ ...before, saved: 'saved', status }))
  await expect.element(button('Save record')).not.toBeInTheDocument()
})

test('a fill of a portal’s form is sent in by the person alone', async () => {
  await putDeal(registered)
  await putRun(run({ state: 'done' }))
  const { host } = popupHost({ kind: 'form', run: runId })
  mount(<Popup host={host} />)
  await expect.element(button('Preview again')).toBeVisible()
  await expect.element(button('Save record')).not.toBeInTheDocument()
})
