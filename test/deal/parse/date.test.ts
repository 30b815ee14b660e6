import { describe, expect, it } from 'vitest'
import { dateOrderOf } from '../../../lib/deal/dates.ts'
import { parseValue } from '../../../lib/deal/parse.ts'
import type { ParseContext } from '../../../lib/deal/value.ts'

const date = (text: string, context: ParseContext = {}) => parseValue('date', text, context)

describe('date', () => {
  it.each([
    '31.12.2026',
    'Dec 31, 2026',
    'December 31, 2026',
    '31 December 2026',
    '31st December 2026',
    'December 31st, 2026',
    '31 décembre 2026',
    'jeudi 31 décembre 2026',
    '31 de diciembre de 2026',
    '31 de dezembro de 2026',
    '31 dicembre 2026',
    '31 december 2026',
    '31. Dezember 2026',
    'Do., 31. Dez. 2026',
    'Donnerstag, 31. Dezember 2026',
    '31 dic 2026',
    '31 déc. 2026',
    '2026/12/31',
    '2026/12/31(木)',
    '2026年12月31日',
    '2026年12月31日(木)',
    '令和8年12月31日',
    '2026-12-31',
    '2026-12-31T10:30:00',
    '2026-12-31T00:00:00Z',
    '2026-12-31 10:30',
    '12/31/2026',
    '12/31/2026, 10:30 AM',
    '31/12/2026 23:59',
    '31-12-2026',
    '31-Dec-2026',
    '31-DEC-26',
    '12/31/26',
    '31/12/26',
    '20261231',
    '12/31/2026 (in 39 days)',
    '31 Dec 2026 (39 days)',
    'jeu 31 déc 2026',
    '２０２６／１２／３１',
    'Thu, Dec 31, 2026',
    'Thu 12/31/2026',
    '2026. 12. 31.',
    '31.12.2026 um 10:30 Uhr',
    '31/12/2026 à 14h30',
    '2026 Dec 31',
    'Dec 31 2026',
    '2026/12/31 10:30:00',
    '31.12.2026, 10:30',
    'December 31, 2026 at 5:00 PM',
    'KW 53/2026 (31.12.2026)',
    'KW 53, 31.12.2026',
    'Week 53: 31 December 2026',
    '31.12.2026 (KW 53)',
  ])('reads %s', text => {
    expect(date(text)).toEqual({ ok: true, value: { kind: 'date', date: '2026-12-31' } })
  })

  it.each([
    '31.02.2026',
    '2026-02-30',
    '29.02.2027',
    'Feb 30, 2026',
    '2026-13-01',
    '32/01/2026',
    '0.12.2026',
    '2026年2月30日',
    'KW 14/2027',
    'KW 14',
  ])('never accepts %s', text => {
    expect(date(text).ok).toBe(false)
  })

  it.each([
    ['03/04/2026', {}],
    ['03/04/2026', { lang: 'en' }],
    ['03-04-2026', {}],
    ['03/04/26', { lang: 'en' }],
  ])('does not decide %s with %j', (text, context) => {
    const parsed = date(text, context)
    expect(parsed).toMatchObject({ ok: false, candidates: [{ date: '2026-04-03' }, { date: '2026-03-04' }] })
  })

  it.each([
    ['03/04/2026', { lang: 'en-US' }, '2026-03-04'],
    ['03/04/2026', { lang: 'en-GB' }, '2026-04-03'],
    ['03/04/2026', { lang: 'de' }, '2026-04-03'],
    ['03/04/2026', { dateOrder: 'mdy' }, '2026-03-04'],
    ['03/04/2026', { dateOrder: 'dmy', lang: 'en-US' }, '2026-04-03'],
    ['03.04.2026', {}, '2026-04-03'],
    ['03.04.26', { lang: 'de' }, '2026-04-03'],
    ['26/03/04', { dateOrder: 'ymd' }, '2026-03-04'],
    ['05/05/2026', {}, '2026-05-05'],
    ['mar 3 mars 2026', {}, '2026-03-03'],
    ['29/02/2028', {}, '2028-02-29'],
  ] as [string, ParseContext, string][])('decides %s with %j', (text, context, expected) => {
    expect(date(text, context)).toEqual({ ok: true, value: { kind: 'date', date: expected } })
  })

  it('marks a time in a zone as approximate: the day may be another one here', () => {
    expect(date('2026-12-30T23:00:00.000Z')).toEqual({
      ok: true,
      value: { kind: 'date', date: '2026-12-30' },
      approximate: true,
    })
  })

  it.each([
    ['in 3 weeks', /another day/],
    ['tomorrow', /another day/],
    ['Q4 2026', /quarter/],
    ['December 2026', /month/],
    ['12/2026', /month/],
    ['Dec 31', /not a date/],
    ['soon', /not a date/],
    ['12/31/2026 - 01/15/2027', /not a date/],
    ['1.234,56', /not a date/],
  ])('says why %s is none', (text, reason) => {
    const parsed = date(text)
    expect(parsed.ok).toBe(false)
    if (!parsed.ok) expect(parsed.reason).toMatch(reason)
  })
})

describe('date order', () => {
  it.each([
    [['03/04/2026', '25/04/2026'], 'en', 'dmy'],
    [['03/04/2026', '04/25/2026'], 'de', 'mdy'],
    [['03/04/2026'], 'en', undefined],
    [['03/04/2026'], 'en-US', 'mdy'],
    [['03/04/2026'], 'fr', 'dmy'],
    [['03.04.2026'], 'en-US', 'dmy'],
    [['25/04/2026', '04/25/2026'], 'de', undefined],
    [['2026/04/25'], 'en', 'ymd'],
    [[], 'ja', 'ymd'],
    [[], 'nl', 'dmy'],
    [[], undefined, undefined],
    [['version 1.2.3', 'nothing'], undefined, undefined],
  ] as const)('of %j in %s is %s', (texts, lang, order) => {
    expect(dateOrderOf([...texts], lang)).toBe(order)
  })
})
