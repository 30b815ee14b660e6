import { expect, it } from 'vitest'
import { editEntries } from '../../lib/actions/edit-entries.ts'
import type { Entry } from '../../lib/deal/deal.ts'

const at = '2026-11-22T10:00:00.000Z'
const evidence = {
  url: 'https://crm.example/1',
  title: 'Deal',
  label: 'Amount',
  text: '$73.8K',
  at,
  via: 'page' as const,
}
const amount: Entry = {
  term: 'deal.amount',
  text: '$73.8K',
  value: { kind: 'money', amount: '73800', currency: 'USD' },
  approximate: true,
  evidence,
}
const later = '2026-11-22T11:00:00.000Z'

it('takes a person’s text for exact, in the currency it was in, and keeps what the page had said', () => {
  const [edited] = editEntries([amount], [{ term: 'deal.amount', text: '73,812.25' }], later)
  expect(edited).toEqual({
    term: 'deal.amount',
    text: '73,812.25',
    value: { kind: 'money', amount: '73812.25', currency: 'USD' },
    evidence: { ...evidence, at: later, via: 'person' },
  })
})

it('keeps a text that cannot be read, and says why it answers nothing', () => {
  const [edited] = editEntries([amount], [{ term: 'deal.amount', text: 'a lot' }], later)
  expect(edited?.text).toBe('a lot')
  expect(edited?.value).toBeUndefined()
  expect(edited?.problem).toBeTruthy()
})

it('drops what the person dropped and touches nothing else', () => {
  const other = { ...amount, term: 'deal.recurringAmount' }
  expect(editEntries([amount, other], [{ term: 'deal.amount', text: null }], later)).toEqual([other])
})
