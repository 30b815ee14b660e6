import { describe, expect, it } from 'vitest'
import { daysLater } from '../../lib/deal/day.ts'
import { driftOf } from '../../lib/mapping/drift.ts'
import { sinceOf } from '../../lib/mapping/drift-since.ts'
import { healthOf } from '../../lib/mapping/health/health.ts'
import { secondsSaved } from '../../lib/mapping/health/time-saved.ts'
import { firstDay } from '../../lib/mapping/health/trend.ts'
import { remembered } from '../../lib/mapping/remember.ts'
import { countedDay } from '../support/day-counts.ts'
import { mappingWith, registration } from './form.ts'

const today = '2026-11-22'
const kinds = (health: ReturnType<typeof healthOf>) => health.problems.map(({ kind }) => kind)

describe('numbers', () => {
  // By hand: 20 of 24 verified in all; 12 of 13 in the last 30 days (from 24 October), 2 of them changed by the person.
  const days = [
    countedDay(
      '2026-10-23',
      { Company: { seen: 6, verified: 6 }, Region: { seen: 5, verified: 2, refused: 3 } },
      { runs: 6 },
    ),
    countedDay('2026-10-24', { Company: { seen: 3, verified: 3 } }, { runs: 3 }),
    countedDay(
      today,
      { Company: { seen: 7, verified: 7, corrected: 2 }, Region: { verified: 2, reverted: 1 } },
      { runs: 7 },
    ),
  ]
  const health = healthOf(days, today)

  it('adds up over the weeks of the trend, and over the last 30 days', () => {
    expect(health).toMatchObject({ runs: 16, fills: 24, verified: 20, corrected: 2 })
    expect(health.recent).toEqual({ fills: 13, verified: 12, corrected: 2 })
    expect(health.lastUsed).toBe('2026-11-22T12:00:00.000Z')
  })

  it('tells of each field its fills, its corrections and when it was there last', () => {
    expect(
      health.fields.map(({ label, fills, verified, corrected, lastSeen }) => [
        label,
        fills,
        verified,
        corrected,
        lastSeen,
      ]),
    ).toEqual([
      ['Company', 16, 16, 2, today],
      ['Region', 8, 4, 0, today],
    ])
    const gone = healthOf(
      [countedDay('2026-11-02', { Old: { verified: 1 } }), countedDay(today, { New: { verified: 1 } })],
      today,
    )
    expect(gone.fields.map(({ label, lastSeen }) => [label, lastSeen])).toEqual([
      ['Old', '2026-11-02'],
      ['New', today],
    ])
  })

  it('draws twelve weeks, the last of which ends today', () => {
    expect(health.weeks).toHaveLength(12)
    expect(health.weeks.at(-1)).toEqual({ from: '2026-11-16', to: today, verified: 9, failed: 1 })
    // 18 to 24 October: both days.
    expect(health.weeks.at(-5)).toEqual({ from: '2026-10-19', to: '2026-10-25', verified: 11, failed: 3 })
    expect(health.weeks[0]?.from).toBe('2026-08-31')
    expect(firstDay(today)).toBe('2026-08-31')
    expect(health.weeks.reduce((sum, { verified, failed }) => sum + verified + failed, 0)).toBe(24)
  })

  it('keeps fields in the order of the form, also two of one name', () => {
    const day = countedDay(today, { Budget: { verified: 1 }, Extra: { verified: 1 }, Company: { verified: 1 } })
    const twin = {
      ...day,
      fields: [...day.fields, { ...countedDay(today, { Company: { lost: 1 } }).fields[0], nth: 2 }],
    } as typeof day
    const form = remembered(registration())
    const [company] = form
    const second = company && { ...company, section: 'Our company' }
    const fields = healthOf([twin], today, { updatedAt: today, fields: second ? [...form, second] : form }).fields
    expect(fields.map(({ label, section, verified }) => [label, section, verified])).toEqual([
      ['Company', '', 1],
      ['Budget', '', 1],
      ['Company', 'Our company', 0],
      ['Extra', '', 1],
    ])
  })
})

describe('a field that fails', () => {
  const of = (
    days: [string, { verified?: number; refused?: number; lost?: number; verifiedAt?: string; failedAt?: string }][],
    changedAt?: string,
  ) =>
    healthOf(
      days.map(([day, numbers]) => countedDay(day, { Region: numbers })),
      today,
      changedAt ? { updatedAt: changedAt } : undefined,
    ).problems

  it('is told with the day since when, after its last good day', () => {
    const found = of([
      ['2026-10-30', { refused: 1, failedAt: '2026-10-30T09:00:00.000Z' }],
      ['2026-11-01', { verified: 4 }],
      ['2026-11-03', { refused: 2 }],
      ['2026-11-05', { lost: 1 }],
    ])
    expect(found).toEqual([
      {
        kind: 'failing',
        label: 'Region',
        failing: { since: '2026-11-03', refused: 2, reverted: 0, lost: 1, fills: 3 },
        lastWell: '2026-11-01T12:00:00.000Z',
      },
    ])
  })
  it('is not told for one failed fill', () => {
    expect(
      of([
        ['2026-11-01', { verified: 4 }],
        ['2026-11-03', { refused: 1 }],
      ]),
    ).toEqual([])
  })
  it('is not told once it was filled well again, on the same day or later', () => {
    expect(
      of([
        ['2026-11-03', { refused: 2 }],
        ['2026-11-04', { verified: 1 }],
      ]),
    ).toEqual([])
    expect(of([['2026-11-03', { refused: 3, verified: 1, verifiedAt: '2026-11-03T18:00:00.000Z' }]])).toEqual([])
    expect(of([['2026-11-03', { refused: 3, verified: 1, failedAt: '2026-11-03T18:00:00.000Z' }]])).toHaveLength(1)
  })
  it('is not told where most of its fills since are well', () => {
    expect(of([['2026-11-03', { verified: 5, refused: 2, failedAt: '2026-11-03T18:00:00.000Z' }]])).toEqual([])
  })
  it('is not told where the mapping was changed since, until it fails again', () => {
    const bad = { refused: 2 }
    expect(of([['2026-11-03', bad]], '2026-11-03T13:00:00.000Z')).toEqual([])
    expect(
      of(
        [
          ['2026-11-03', bad],
          ['2026-11-04', { refused: 1 }],
        ],
        '2026-11-03T13:00:00.000Z',
      ),
    ).toHaveLength(1)
  })
})

describe('a field that the person changes by hand', () => {
  const of = (verified: number, corrected: number, updatedAt?: string) =>
    healthOf(
      [countedDay('2026-11-10', { City: { verified, corrected } })],
      today,
      updatedAt ? { updatedAt } : undefined,
    )
  it('is told where that is most of the time', () => {
    expect(of(4, 2).problems).toEqual([{ kind: 'corrected', label: 'City', corrected: 2, verified: 4 }])
    expect(kinds(of(5, 2))).toEqual([])
    expect(kinds(of(2, 2))).toEqual([])
  })
  it('is not told where the mapping was changed since', () => {
    expect(kinds(of(4, 4, '2026-11-10T18:00:00.000Z'))).toEqual([])
  })
})

describe('a form that changed', () => {
  const before = registration()
  const now = registration([], { options: ['Retail', 'Other'] })
  const known = mappingWith(before, before)
  const at = '2026-11-03T08:00:00.000Z'
  const drifted = {
    ...known,
    seen: {
      at: '2026-11-09T08:00:00.000Z',
      fields: remembered(now),
      since: sinceOf(known, driftOf(known, remembered(now)), at),
    },
  }

  it('is told with what changed, when it was met first, and what failed since', () => {
    const days = [
      countedDay('2026-11-02', { Industry: { verified: 3 } }),
      countedDay('2026-11-03', { Industry: { refused: 2 } }),
    ]
    expect(healthOf(days, today, drifted).problems).toMatchObject([
      {
        kind: 'changed',
        difference: { kind: 'options', removed: ['Health'] },
        since: at,
        lastWell: '2026-11-02T12:00:00.000Z',
        failing: { since: '2026-11-03', refused: 2, fills: 2 },
      },
    ])
  })
  it('is told also where nothing was filled since', () => {
    expect(healthOf([], today, drifted).problems).toMatchObject([{ kind: 'changed', since: at }])
  })
  it('is no cause for another field that fails', () => {
    const problems = healthOf([countedDay('2026-11-03', { Budget: { refused: 2 } })], today, drifted).problems
    expect(problems.map(one => [one.kind, 'failing' in one ? one.failing?.since : undefined])).toEqual([
      ['changed', undefined],
      ['failing', '2026-11-03'],
    ])
  })
  it('is told of a small change too, where that very field fails', () => {
    const shorter = now.map(field => (field.label === 'Budget' ? { ...field, accepts: { maxLength: 3 } } : field))
    const since = sinceOf(known, driftOf(known, remembered(shorter)), at)
    const small = { ...known, seen: { at, fields: remembered(shorter), since } }
    const told = (budget: object) =>
      healthOf([countedDay('2026-11-04', { Budget: budget })], today, small).problems.map(one =>
        one.kind === 'changed' ? [one.difference.kind, one.since, one.failing?.refused] : one.kind,
      )
    expect(told({ verified: 2 })).toEqual([['options', at, undefined]])
    expect(told({ refused: 2 })).toEqual([
      ['options', at, undefined],
      ['limit', at, 2],
    ])
  })
  it('keeps the time of what was met before, and gives what is new its own', () => {
    const later = '2026-11-12T08:00:00.000Z'
    const gone = remembered(now.filter(({ label }) => label !== 'Budget'))
    const since = sinceOf(drifted, driftOf(drifted, gone), later)
    expect(Object.entries(since)).toEqual([
      ['options Industry', at],
      ['gone Budget', later],
    ])
    // Seen before such times were kept.
    const { since: _, ...older } = drifted.seen
    expect(sinceOf({ ...drifted, seen: older }, driftOf(drifted, gone), later)).toEqual({
      'options Industry': '2026-11-09T08:00:00.000Z',
      'gone Budget': later,
    })
  })
})

describe('time saved', () => {
  it('counts what was verified and left as it was', () => {
    expect(secondsSaved({ fills: 24, verified: 20, corrected: 2 }, 8)).toBe(144)
    expect(secondsSaved({ fills: 3, verified: 0, corrected: 0 }, 8)).toBe(0)
  })
})

it('days are counted over the ends of months and years', () => {
  expect(daysLater('2026-12-31', 1)).toBe('2027-01-01')
  expect(daysLater('2028-03-01', -1)).toBe('2028-02-29')
})
