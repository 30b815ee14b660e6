import { expect, test } from 'vitest'
import { joinRegistrations } from '../../lib/deal/join-registrations.ts'
import { registration } from '../support/sample-registration.ts'

const later = '2026-11-21T10:00:00.000Z'

test('of one registration that was kept twice the later one stays', () => {
  const here = registration('R-1', 'pending')
  const there = { ...registration('r-1', 'approved'), at: later }
  expect(joinRegistrations([here], [there])).toEqual([{ ...there, id: here.id }])
  expect(joinRegistrations([there], [here])).toEqual([there])
})

test('registrations of both stay', () => {
  const [one, two, other] = [
    registration('R-1', 'pending'),
    { ...registration('R-2', 'pending'), at: later },
    { ...registration('R-1', 'approved', { portal: 'https://other.example' }), at: later },
  ]
  expect(joinRegistrations([one], [two, other])).toEqual([one, two, other])
})

test('without an id, what was told at the same moment is one', () => {
  const here = registration(undefined, 'submitted')
  expect(joinRegistrations([here], [registration(undefined, 'submitted')])).toEqual([here])
  expect(joinRegistrations([here], [{ ...registration(undefined, 'submitted'), at: later }])).toHaveLength(2)
})
