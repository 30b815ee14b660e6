import { expect, test } from 'vitest'
import type { Entry } from '../../../lib/deal/deal.ts'
import type { Value } from '../../../lib/deal/value.ts'
import { movedSentence, movedSince } from '../../../lib/mapping/write-back/moved.ts'
import { entry } from '../entries.ts'

const money = (amount: string, currency?: string): Value => ({ kind: 'money', amount, currency })
function shown(term: string, label: string, text: string, value?: Value, more: Partial<Entry> = {}): Entry {
  const one = entry(term, text, value, more)
  return { ...one, evidence: { ...one.evidence, label } }
}

const captured = [
  shown('deal.name', 'Page heading', 'Crane sensors', { kind: 'text', text: 'Crane sensors' }),
  shown('deal.amount', 'Amount', '$48,250.00', money('48250.00', 'USD')),
  shown('deal.stage', 'Stage', 'Proposal', { kind: 'choice', text: 'Proposal' }),
  shown('deal.closeDate', 'Close date', '2027-03-31', { kind: 'date', date: '2027-03-31' }),
]
const stage = (text: string) => shown('deal.stage', 'Stage', text, { kind: 'choice', text })

test('a record that says the same, in whatever form, is unchanged', () => {
  const now = [
    shown('deal.name', 'Deal name', 'Crane sensors', { kind: 'text', text: 'Crane sensors' }),
    shown('deal.amount', 'Amount', '48250', money('48250')),
    stage('proposal'),
  ]
  expect(movedSince(captured, now)).toEqual({ moved: [], same: 3 })
})

test('each of name, amount and stage tells, with both values', () => {
  const now = [
    shown('deal.name', 'Page heading', 'Crane sensors II', { kind: 'text', text: 'Crane sensors II' }),
    shown('deal.amount', 'Amount', '$51,000.00', money('51000.00', 'USD')),
    stage('Closed won'),
  ]
  const { moved, same } = movedSince(captured, now)
  expect(same).toBe(0)
  expect(moved).toEqual([
    { label: 'Page heading', was: 'Crane sensors', now: 'Crane sensors II' },
    { label: 'Amount', was: '$48,250.00', now: '$51,000.00' },
    { label: 'Stage', was: 'Proposal', now: 'Closed won' },
  ])
  expect(movedSentence(moved)).toContain('Amount was “$48,250.00” and is “$51,000.00”')
})

test('another currency is another amount', () => {
  const now = [shown('deal.amount', 'Amount', '€48,250.00', money('48250.00', 'EUR'))]
  expect(movedSince(captured, now).moved).toHaveLength(1)
})

test('what cannot be compared counts neither way', () => {
  const now = [
    shown('deal.name', 'Name', 'Sensors', { kind: 'text', text: 'Sensors' }),
    shown('deal.amount', 'Amount', '$48K', money('48000', 'USD'), { approximate: true }),
  ]
  expect(movedSince(captured, now)).toEqual({ moved: [], same: 0 })
  expect(movedSince(captured, [])).toEqual({ moved: [], same: 0 })
})

test('a value that the person corrected is told by what the record said then', () => {
  const [one = entry('', '')] = captured.slice(1)
  const corrected = { ...one, text: '50000', value: money('50000', 'USD') }
  const person = { ...corrected, evidence: { ...one.evidence, via: 'person' as const } }
  expect(movedSince([person], [one])).toEqual({ moved: [], same: 1 })
  const raised = shown('deal.amount', 'Amount', '$50,000.00', money('50000.00', 'USD'))
  expect(movedSince([person], [raised]).moved).toEqual([{ label: 'Amount', was: '$48,250.00', now: '$50,000.00' }])
})

test('what we wrote ourselves is no change by somebody else', () => {
  const now = [shown('deal.amount', 'Amount', '51,000.00', money('51000.00'))]
  expect(movedSince(captured, now, new Map([['amount', ['51,000.00']]]))).toEqual({ moved: [], same: 1 })
  expect(movedSince(captured, now, new Map([['amount', ['52,000.00']]])).moved).toHaveLength(1)
})
