import { expect, test } from 'vitest'
import { dayOf } from '../../lib/deal/day.ts'
import { type StateChange, stateOf } from '../../lib/deal/registration.ts'
import { withChange, withoutFill } from '../../lib/deal/registration-life.ts'
import { at, portal, registration, told } from '../support/sample-registration.ts'

const moment = { portal, url: `${portal}/form`, today: '2026-11-22' }
const run = '0d6a4d4e-5a3c-4c39-8f3a-1f3a1a6f0b01'
const other = '0d6a4d4e-5a3c-4c39-8f3a-1f3a1a6f0b02'
const change = (by: StateChange['by'], state: StateChange['state'], more: Partial<StateChange> = {}): StateChange => ({
  ...{ state, by, at: '2026-11-22T10:00:00.000Z', run },
  ...more,
})
const states = (all: ReturnType<typeof registration>[]) => all.map(({ history }) => history.map(({ state }) => state))

test('what is filled, submitted and decided is one life', () => {
  let all = withChange([], change('fill', 'filled'), moment).registrations
  all = withChange(all, change('fill', 'filled', { run: other }), moment).registrations
  all = withChange(all, change('submit', 'unknown', { run: other }), moment).registrations
  all = withChange(all, change('submit', 'pending', { run: other }), moment).registrations
  expect(states(all)).toEqual([['filled', 'filled', 'unknown', 'pending']])
  expect(all[0]?.url).toBe(moment.url)
})

test('the same step told twice by one run is one step', () => {
  const once = withChange([], change('fill', 'filled'), moment)
  expect(withChange(once.registrations, change('fill', 'filled'), moment)).toEqual(once)
})

test.each(['submitted', 'pending', 'approved', 'action required', 'unknown'] as const)(
  'a form that is filled again beside a registration that is %s changes nothing of it',
  state => {
    const all = [registration('R-1', state)]
    expect(withChange(all, change('fill', 'filled'), moment)).toEqual({ registrations: all, id: all[0]?.id })
  },
)

test.each(['rejected', 'expired'] as const)('after one that is %s a fill begins another', state => {
  const all = withChange([registration('R-1', state)], change('fill', 'filled'), moment).registrations
  expect(states(all)).toEqual([[state], ['filled']])
})

test('a submit that begins never goes on with what was sent before', () => {
  const all = withChange([registration('R-1', 'pending')], change('submit', 'unknown'), moment).registrations
  expect(states(all)).toEqual([['pending'], ['unknown']])
  expect(states(withChange(all, change('submit', 'submitted'), moment).registrations)).toEqual([
    ['pending'],
    ['unknown', 'submitted'],
  ])
})

test('a registration at another portal is another', () => {
  const there = registration('R-1', 'filled', { portal: 'https://other.example' })
  expect(withChange([there], change('fill', 'filled'), moment).registrations).toHaveLength(2)
})

test('undoing a fill takes its step back, and what was nothing else goes', () => {
  const [filled] = withChange([], change('fill', 'filled'), moment).registrations
  if (!filled) throw new Error('nothing was noted')
  expect(withoutFill([filled], run)).toEqual([])
  expect(withoutFill([filled], other)).toEqual([filled])
  const drafted = registration('R-1', 'drafted')
  const both = withChange([drafted], change('fill', 'filled'), moment).registrations
  expect(withoutFill(both, run)).toEqual([drafted])
})

test('the step of a submit stays when the fill of the same run is undone', () => {
  const all = [registration(undefined, 'unknown', { history: [change('submit', 'unknown')] })]
  expect(withoutFill(all, run)).toEqual(all)
})

test('a life of very many steps keeps its first and its newest', () => {
  let all = [registration('R-1', 'drafted')]
  for (let at = 0; at < 250; at++) {
    const state = at % 2 ? 'pending' : 'submitted'
    all = withChange(all, change('page', state, { reason: `${at}` }), moment).registrations
  }
  const { history = [] } = all[0] ?? {}
  expect([history.length, history[0]?.state, history.at(-1)?.reason]).toEqual([200, 'drafted', '249'])
})

const due = (date: string) => [told('registration.id', 'R-1'), told('registration.expiryDate', date)]

test.each([
  ['approved', '2026-11-21', 'expired'],
  ['approved', '2026-11-22', 'approved'],
  ['pending', '2026-11-21', 'expired'],
  ['rejected', '2026-11-21', 'rejected'],
  ['action required', '2026-11-21', 'action required'],
  ['submitted', '2026-11-21', 'submitted'],
] as const)('one that was %s until %s is %s on the 22nd', (state, day, now) => {
  expect(stateOf(registration('R-1', state, { entries: due(day) }), '2026-11-22')).toBe(now)
})

test('a last day that could not be decided ends nothing', () => {
  const { value: _, ...undecided } = told('registration.expiryDate', '03/04/2026')
  expect(stateOf(registration('R-1', 'approved', { entries: [undecided] }), '2026-11-22')).toBe('approved')
})

test('a day is the one on the calendar of the person', () => {
  expect(dayOf(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05')
  expect(at.slice(0, 10)).toBe('2026-11-20')
})
