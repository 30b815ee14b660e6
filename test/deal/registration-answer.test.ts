import { expect, test } from 'vitest'
import type { Registration } from '../../lib/deal/registration.ts'
import { withAnswer } from '../../lib/deal/registration-answer.ts'
import { fitOf } from '../../lib/deal/registration-fit.ts'
import { portal, registration, told } from '../support/sample-registration.ts'

const today = '2026-11-22'
const answer = (number: string | undefined, status: string | undefined, more: ReturnType<typeof told>[] = []) => ({
  portal,
  url: `${portal}/r/${number ?? 'page'}`,
  at: '2026-11-22T08:00:00.000Z',
  run: '0d6a4d4e-5a3c-4c39-8f3a-1f3a1a6f0b01',
  entries: [
    ...(number ? [told('registration.id', number)] : []),
    ...(status ? [told('registration.status', status)] : []),
    ...more,
  ],
})
const matched = (all: Registration[], one: ReturnType<typeof answer>) => fitOf(all, one, today)
const statesAfter = (known: Registration | undefined, one: ReturnType<typeof answer>) =>
  withAnswer(known ? [known] : [], one, known)[0]?.history.map(({ state }) => state)

test('an id is the same however it is written', () => {
  const known = registration('REG 204-417', 'pending')
  expect(matched([known], answer('reg-204-417', 'Approved'))).toEqual({ fit: 'known', registration: known })
})

test('an id answers the one that was sent and has none yet, rather than one that was only filled', () => {
  const [filled, sent] = [registration(undefined, 'filled'), registration(undefined, 'unknown')]
  expect(matched([sent, filled], answer('R-9', 'Submitted'))).toEqual({ fit: 'known', registration: sent })
  expect(matched([filled], answer('R-9', 'Submitted'))).toEqual({ fit: 'known', registration: filled })
})

test('an id that is not the deal’s own is told apart', () => {
  const known = registration('R-1', 'pending')
  expect(matched([known], answer('R-2', 'Pending'))).toEqual({ fit: 'other', registration: known })
})

test('the same id at another portal is nothing known', () => {
  expect(
    matched([registration('R-1', 'pending', { portal: 'https://other.example' })], answer('R-1', 'Pending')),
  ).toEqual({
    fit: 'new',
  })
})

test('a page without an id is about the only one, or about none for certain', () => {
  const [one, two] = [registration('R-1', 'pending'), registration('R-2', 'pending')]
  const rejected = registration('R-3', 'rejected')
  expect(matched([one], answer(undefined, 'Approved'))).toEqual({ fit: 'known', registration: one })
  expect(matched([one, rejected], answer(undefined, 'Approved'))).toEqual({ fit: 'known', registration: one })
  expect(matched([one, two], answer(undefined, 'Approved'))).toEqual({ fit: 'several' })
  expect(matched([], answer(undefined, 'Approved'))).toEqual({ fit: 'new' })
})

test('a page without an id that is the own page of one is about that one', () => {
  const [one, two] = [registration('R-1', 'pending'), registration('R-2', 'pending')]
  expect(matched([one, two], { ...answer(undefined, 'Approved'), url: two.url })).toEqual({
    fit: 'known',
    registration: two,
  })
})

test('an answer moves the state, and what it does not tell stays', () => {
  const known = registration('R-1', 'submitted', {
    entries: [told('registration.id', 'R-1'), told('registration.score', 'High')],
  })
  const [after] = withAnswer([known], answer('R-1', 'Approved'), known)
  expect(after?.history.map(({ state, reason }) => [state, reason])).toEqual([
    ['submitted', undefined],
    ['approved', 'Approved'],
  ])
  expect(after?.entries.map(({ term, text }) => [term, text])).toEqual([
    ['registration.id', 'R-1'],
    ['registration.status', 'Approved'],
    ['registration.score', 'High'],
  ])
})

test('the same answer again is no new step', () => {
  const [once] = withAnswer([], answer('R-1', 'Approved'), undefined)
  expect(statesAfter(once, answer('R-1', 'Approved'))).toEqual(['approved'])
})

test('a word that nothing can be made of moves nothing: at least the portal has it', () => {
  expect(statesAfter(undefined, answer('R-1', 'With channel desk'))).toEqual(['submitted'])
  expect(statesAfter(registration(undefined, 'unknown'), answer('R-1', 'With channel desk'))).toEqual([
    'unknown',
    'submitted',
  ])
  expect(statesAfter(registration('R-1', 'approved'), answer('R-1', 'Closed Won'))).toEqual(['approved', 'approved'])
})

test('why one was rejected is what the portal commented', () => {
  const one = answer('R-1', 'Rejected', [told('registration.comments', 'The account belongs to another partner.')])
  expect(withAnswer([], one, undefined)[0]?.history.at(-1)?.reason).toBe('The account belongs to another partner.')
})

test('its own page is where its link leads, else where it was seen', () => {
  const linked = answer('R-1', 'Approved', [told('registration.url', `${portal}/own/1`)])
  expect(withAnswer([], linked, undefined)[0]?.url).toBe(`${portal}/own/1`)
  expect(withAnswer([], answer('R-1', 'Approved'), undefined)[0]?.url).toBe(`${portal}/r/R-1`)
})
