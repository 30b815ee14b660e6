import { beforeEach, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { Popup } from '../../components/popup/popup.tsx'
import { putDeal } from '../../lib/store/deals.ts'
import { savePartner } from '../../lib/store/profiles.ts'
import { deal, dealId } from './fixtures.ts'
import { mount } from './mount.tsx'
import { popupHost, tabId } from './popup-host.ts'

const of = { tabId, dealId, side: 'portal' }
const change = (field: string) => page.getByRole('button', { name: `Change ${field}` })
let asked: ReturnType<typeof popupHost>

beforeEach(async () => {
  await putDeal(deal)
  await savePartner({ 'partner.company': 'Northwind Consulting' })
  asked = popupHost({ kind: 'form', fillable: 6 })
  mount(<Popup host={asked.host} />)
})

test('an option is picked for a value that fits several', async () => {
  await change('Industry').click()
  await userEvent.selectOptions(page.getByLabelText('Choose for Industry'), 'Manufacturing')
  await page.getByRole('button', { name: 'Remember' }).click()
  const source = { from: 'term', term: 'account.name' }
  await expect.poll(() => asked.inputsOf('correct')).toEqual([{ ...of, key: '0:2', source, choice: 'Manufacturing' }])
  await expect.element(page.getByRole('status')).toMatchTextContent(/^Remembered for this form\./)
  await expect.element(change('Industry')).toHaveFocus()
})

test('another value of the deal is chosen for a field that nothing answered', async () => {
  await change('Budget owner').click()
  await userEvent.selectOptions(page.getByLabelText(/Fill this field with/), 'term:extra:Sales region')
  await page.getByRole('button', { name: 'Remember' }).click()
  const source = { from: 'term', term: 'extra:Sales region' }
  await expect.poll(() => asked.inputsOf('correct')).toEqual([{ ...of, key: '0:4', source }])
})

test('a fixed text is kept by Enter; our own company is offered too', async () => {
  await change('Newsletter name').click()
  const sources = page.getByLabelText(/Fill this field with/)
  await expect.element(sources).toMatchTextContent(/Northwind Consulting/)
  await userEvent.selectOptions(sources, 'fixed')
  await page.getByLabelText('Fixed text').fill('Quarterly')
  await userEvent.keyboard('{Enter}')
  const source = { from: 'fixed', text: 'Quarterly' }
  await expect.poll(() => asked.inputsOf('correct')).toEqual([{ ...of, key: '0:0', source }])
})

test('what is in a field is replaced only when the person says so', async () => {
  await change('Contact email').click()
  await page.getByLabelText(/Replace what is there/).click()
  await page.getByRole('button', { name: 'Remember' }).click()
  const source = { from: 'term', term: 'contact.email' }
  await expect.poll(() => asked.inputsOf('correct')).toEqual([{ ...of, key: '0:3', source, overwrite: true }])
})

test('a decision is forgotten by going back to the proposal', async () => {
  await change('Campaign code').click()
  await userEvent.selectOptions(page.getByLabelText(/Fill this field with/), '')
  await page.getByRole('button', { name: 'Remember' }).click()
  await expect.poll(() => asked.inputsOf('correct')).toEqual([{ ...of, key: '0:5' }])
})

test('Escape closes the row without a change and gives the focus back', async () => {
  await change('Company name').click()
  page
    .getByLabelText(/Fill this field with/)
    .element()
    .focus()
  await userEvent.keyboard('{Escape}')
  await expect.element(page.getByLabelText(/Fill this field with/)).not.toBeInTheDocument()
  await expect.element(change('Company name')).toHaveFocus()
  expect(asked.inputsOf('correct')).toEqual([])
})

test('the value behind a field shows its evidence, is edited in the deal, and is previewed again', async () => {
  await change('Company name').click()
  await page.getByText(/: Brückner Maschinenbau GmbH$/).click()
  await expect.element(page.getByText('Customer', { exact: true })).toBeVisible()
  await page.getByLabelText(/^Edit value/).fill('Brückner SE')
  await page.getByRole('button', { name: 'Save value' }).click()
  await expect.poll(() => asked.inputsOf('edit')).toEqual([{ dealId, term: 'account.name', text: 'Brückner SE' }])
  await expect.poll(() => asked.inputsOf('preview')).toHaveLength(2)
})
