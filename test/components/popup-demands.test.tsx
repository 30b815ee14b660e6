import { beforeEach, expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { Popup } from '../../components/popup/popup.tsx'
import { putDeal } from '../../lib/store/deals.ts'
import { deal, dealId, field, pageView, plan, planRow } from './fixtures.ts'
import { mount } from './mount.tsx'
import { popupHost, tabId } from './popup-host.ts'

const of = { tabId, dealId, side: 'portal' }
const source = { from: 'term' as const, term: 'deal.description' }
const problem = planRow(field('0:7', 'Problem'), {
  action: 'ask',
  source,
  why: 'Too long: 300 of 255 characters.',
  demands: [
    {
      text: 'Too long: 300 of 255 characters.',
      fixes: [{ label: 'Cut at the end of a sentence', correct: { source, cut: true } }],
    },
  ],
})
const phone = planRow(field('0:8', 'Phone'), {
  action: 'ask',
  source: { from: 'term', term: 'contact.phone' },
  demands: [
    {
      text: 'It must be a phone number with country code.',
      fixes: [{ label: 'Use +14155550123', edit: { term: 'contact.phone', text: '+14155550123' } }],
    },
  ],
})
const state = planRow(field('0:9', 'State'), {
  action: 'leave',
  why: 'The deal has no state.',
  demands: [{ text: 'State is required in the United States.', fixes: [{ label: 'Choose State', open: true }] }],
})
const list = page.getByRole('region', { name: 'To fix before the form is sent' })
let asked: ReturnType<typeof popupHost>

beforeEach(async () => {
  await putDeal(deal)
  const demanding = { ...plan, rows: [...plan.rows, problem, phone, state], unanswered: ['0:4', '0:9'] }
  asked = popupHost({ kind: 'form', fillable: 9 }, { preview: { ok: true, value: demanding } })
  mount(<Popup host={asked.host} />)
})

test('the preview says what must be fixed, and the status line how much', async () => {
  await expect.element(list).toBeVisible()
  await expect.element(list.getByRole('heading')).toHaveTextContent('3 fields to fix before the form is sent')
  await expect.element(list.getByText('State is required in the United States.')).toBeVisible()
  await expect
    .element(page.getByRole('status'))
    .toHaveTextContent(
      '2 fields would be filled. 3 fields must be fixed before the form is sent. Nothing has been changed yet.',
    )
})

test('what the page says against its answers stands above the preview', async () => {
  const messages = [
    { key: '0:9', label: 'State', text: 'State is required' },
    { label: '', text: 'Please correct the form.' },
  ]
  asked.answers.inspect = { ok: true, value: pageView({ kind: 'form', fillable: 9, messages }) }
  await page.getByRole('button', { name: 'Read again' }).click()
  const says = page.getByRole('region', { name: 'What the page says' })
  await expect.element(says.getByText('State is required', { exact: true })).toBeVisible()
  await expect.element(says.getByText('Please correct the form.')).toBeVisible()
})

test('one click allows the cut for this form', async () => {
  await list.getByRole('button', { name: 'Cut at the end of a sentence for Problem' }).click()
  await expect.poll(() => asked.inputsOf('correct')).toEqual([{ ...of, key: '0:7', source, cut: true }])
})

test('one click changes the value in the deal and previews again', async () => {
  await list.getByRole('button', { name: 'Use +14155550123 for Phone' }).click()
  await expect.poll(() => asked.inputsOf('edit')).toEqual([{ dealId, term: 'contact.phone', text: '+14155550123' }])
  await expect.poll(() => asked.inputsOf('preview')).toHaveLength(2)
})

test('what only the person can answer opens its row', async () => {
  await list.getByRole('button', { name: 'Choose State for State' }).click()
  await expect.element(page.getByLabelText(/Fill this field with \(State\)/)).toBeVisible()
})
