import { beforeEach, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { Popup } from '../../components/popup/popup.tsx'
import type { PlanRow } from '../../lib/mapping/plan.ts'
import type { PageView } from '../../lib/messages/protocol.ts'
import { putDeal } from '../../lib/store/deals.ts'
import type { Correction } from '../../lib/store/run.ts'
import { putRun } from '../../lib/store/runs.ts'
import { deal, dealId, field, plan, planRow, run, runId } from './fixtures.ts'
import { mount } from './mount.tsx'
import { popupHost, tabId } from './popup-host.ts'

const button = (name: string) => page.getByRole('button', { name, exact: true })
const quick = (field: string) => page.getByLabelText(`Quick choice for ${field}`)
const of = { tabId, dealId, side: 'portal' }

beforeEach(() => putDeal(deal))

function open(view: Partial<PageView>, answers: Parameters<typeof popupHost>[1] = {}) {
  const asked = popupHost(view, answers)
  mount(<Popup host={asked.host} />)
  return asked
}

test('picking a field asks the page and makes room for it', async () => {
  const asked = open({ kind: 'form', fillable: 6 })
  await button('Pick on page a field').click()
  await expect.poll(() => asked.inputsOf('pick')).toEqual([{ tabId, want: 'field', about: { side: 'portal', dealId } }])
  await expect.poll(() => asked.closed).toEqual([true])
})

test('what fed the wrong field is carried to the one that is picked', async () => {
  const asked = open({ kind: 'form', fillable: 6 })
  await button('Change Company name').click()
  await button('Pick on page the field that Company name was taken for').click()
  const source = { from: 'term', term: 'account.name' }
  await expect
    .poll(() => asked.inputsOf('pick'))
    .toEqual([{ tabId, want: 'field', about: { side: 'portal', dealId, source } }])
})

test('the picked field stands open with its select focused and what was meant for it', async () => {
  const source = { from: 'term' as const, term: 'account.name' }
  open({ picked: { want: 'field', side: 'portal', dealId, source, key: '0:4', label: 'Budget owner', text: '' } })
  const select = page.getByLabelText(/Fill this field with \(Budget owner\)/)
  await expect.element(select).toHaveFocus()
  await expect.element(select).toHaveValue('term:account.name')
})

test('a picked value becomes a term of the deal, stays a value of the record, or is forgotten', async () => {
  const picked = {
    want: 'value' as const,
    key: '0:9',
    label: 'Zet figure',
    text: '12,500',
    taken: 'extra:Zet figure',
    taught: true,
  }
  const asked = open({ picked })
  const select = page.getByLabelText('Which value of the deal is this?')
  await expect.element(select).toHaveFocus()
  await userEvent.selectOptions(select, 'Amount')
  await button('Remember').click()
  await expect.poll(() => asked.inputsOf('teach')).toEqual([{ tabId, key: '0:9', term: 'deal.amount' }])
  await expect.element(page.getByRole('status')).toMatchTextContent('Remembered.')
  // The record is read again, and so the host tells of the same pick once more.
  await button('Remember').click()
  await expect.poll(() => asked.inputsOf('teach')[1]).toEqual({ tabId, key: '0:9', term: null })
  await button('Forget what I said').click()
  await expect.poll(() => asked.inputsOf('teach')[2]).toEqual({ tabId, key: '0:9', term: undefined })
})

test('a value is pointed at for a term that was read from the wrong place', async () => {
  const asked = open({})
  await button('Change Amount').click()
  await button('Pick on page what is the Amount').click()
  await expect.poll(() => asked.inputsOf('pick')).toEqual([{ tabId, want: 'value', about: { term: 'deal.amount' } }])
})

test('one choice answers a field that nothing answers, and an option that is asked for', async () => {
  const asked = open({ kind: 'form', fillable: 6 })
  await quick('Budget owner').hover()
  await userEvent.selectOptions(quick('Budget owner'), 'term:extra:Sales region')
  const source = { from: 'term', term: 'extra:Sales region' }
  await expect.poll(() => asked.inputsOf('correct')).toEqual([{ ...of, key: '0:4', source }])
  await userEvent.selectOptions(quick('Industry'), 'Manufacturing')
  const choice = { source: { from: 'term', term: 'account.name' }, choice: 'Manufacturing' }
  await expect.poll(() => asked.inputsOf('correct')[1]).toEqual({ ...of, key: '0:2', ...choice })
})

test('by keyboard nothing is kept before Enter; a text of one’s own is typed in the opened row', async () => {
  const asked = open({ kind: 'form', fillable: 6 })
  await expect.element(quick('Budget owner')).toBeVisible()
  ;(quick('Budget owner').element() as HTMLSelectElement).focus()
  await expect.poll(() => (quick('Budget owner').element() as HTMLSelectElement).options.length).toBeGreaterThan(3)
  await userEvent.keyboard('Sales')
  expect(asked.inputsOf('correct')).toEqual([])
  await userEvent.keyboard('{Enter}')
  await expect.poll(() => asked.inputsOf('correct').length).toBe(1)
  ;(quick('Newsletter name').element() as HTMLSelectElement).focus()
  await userEvent.keyboard('Fixed{Enter}')
  await expect.element(page.getByLabelText('Fixed text')).toBeVisible()
})

test('what the deal has not is answered by another of its values, and after the last one the focus stays there', async () => {
  const mobile = field('0:7', 'Hotline')
  const lacks = {
    source: { from: 'term', term: 'contact.mobile' },
    why: 'The deal has no contact mobile phone.',
  } as const
  const filled = { ...lacks, learned: true, value: 'DACH south', why: 'You chose it.' }
  const answer = (row: PlanRow) => ({ ok: true as const, value: { ...plan, unanswered: [], rows: [row] } })
  const preview = answer(planRow(mobile, { action: 'leave', ...lacks }))
  const correct = answer(planRow(mobile, filled))
  const asked = open({ kind: 'form', fillable: 1 }, { preview, correct })
  await expect.element(quick('Hotline')).toBeVisible()
  ;(quick('Hotline').element() as HTMLSelectElement).focus()
  await expect.poll(() => (quick('Hotline').element() as HTMLSelectElement).options.length).toBeGreaterThan(3)
  await userEvent.keyboard('Sales{Enter}')
  await expect.poll(() => asked.inputsOf('correct').length).toBe(1)
  await expect.element(button('Change Hotline')).toHaveFocus()
})

const correction = (more: Partial<Correction>): Correction => ({
  key: '0:1',
  label: 'Company name',
  was: 'Brückner Maschinenbau GmbH',
  text: 'Brückner AG',
  option: false,
  terms: [],
  ...more,
})

test.each<[string, Partial<Correction>, RegExp, string | undefined]>([
  ['a text', {}, /You changed Company name to “Brückner AG”: always\?/, undefined],
  [
    'one value of the deal',
    { terms: [{ term: 'deal.name', title: 'Deal name' }] },
    /which is this deal’s Deal name: always\?/,
    'deal.name',
  ],
  ['an emptied field', { text: '' }, /You emptied Company name: always\?/, undefined],
])('a correction is offered as a rule: %s', async (_, more, sentence, term) => {
  await putRun(run({ state: 'done', status: 'Filled.' }))
  const asked = open({ kind: 'form', run: runId, corrections: [correction(more)] })
  await expect.element(page.getByRole('region', { name: 'What you changed' })).toMatchTextContent(sentence)
  await button('Always for Company name').click()
  const learned = { runId, key: '0:1', always: true, ...(term && { term }) }
  await expect.poll(() => asked.inputsOf('learn')).toEqual([learned])
  await expect.element(page.getByRole('status')).toMatchTextContent('Remembered.')
  await expect.poll(() => document.querySelector('.corrections')).toBeNull()
})

test('of several values that say the same the person chooses; and nothing is learned for this time only', async () => {
  await putRun(run({ state: 'done', status: 'Filled.' }))
  const terms = [
    { term: 'deal.name', title: 'Deal name' },
    { term: 'extra:Ref', title: 'Ref' },
  ]
  const asked = open({
    kind: 'form',
    run: runId,
    corrections: [correction({ terms }), correction({ key: '0:5', label: 'Code' })],
  })
  await userEvent.selectOptions(page.getByLabelText('Always what for Company name'), 'extra:Ref')
  await button('Always for Company name').click()
  await expect.poll(() => asked.inputsOf('learn')).toEqual([{ runId, key: '0:1', always: true, term: 'extra:Ref' }])
  await button('This time only for Code').click()
  await expect.poll(() => asked.inputsOf('learn')[1]).toEqual({ runId, key: '0:5', always: false })
})
