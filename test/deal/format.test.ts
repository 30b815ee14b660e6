import { describe, expect, it } from 'vitest'
import { formatValue } from '../../lib/deal/format.ts'
import type { Ask, Value } from '../../lib/deal/value.ts'

const format = (value: Value, ask: Partial<Ask> = {}) => formatValue(value, { type: 'text', hint: '', ...ask })

/** The written text, or false. */
const written = (value: Value, ask: Partial<Ask> = {}) => {
  const result = format(value, ask)
  return result.ok && result.text
}

const reason = (value: Value, ask: Partial<Ask>) => {
  const result = format(value, ask)
  return result.ok ? undefined : result.reason
}

const day: Value = { kind: 'date', date: '2026-12-31' }
const early: Value = { kind: 'date', date: '2026-03-04' }
const money = (amount: string, currency?: string): Value => ({
  kind: 'money',
  amount,
  ...(currency ? { currency } : {}),
})
const number = (text: string): Value => ({ kind: 'number', number: text })
const text = (one: string): Value => ({ kind: 'text', text: one })

describe('dates', () => {
  it.each([
    [{ type: 'date' }, '2026-12-31'],
    [{ type: 'month' }, '2026-12'],
    [{ type: 'datetime-local' }, '2026-12-31T00:00'],
    [{ type: 'week' }, '2026-W53'],
    [{ placeholder: 'MM/DD/YYYY' }, '12/31/2026'],
    [{ placeholder: 'mm/dd/yyyy', lang: 'de' }, '12/31/2026'],
    [{ placeholder: 'TT.MM.JJJJ' }, '31.12.2026'],
    [{ placeholder: 'jj/mm/aaaa' }, '31/12/2026'],
    [{ placeholder: 'dd/mm/aaaa' }, '31/12/2026'],
    [{ placeholder: 'gg/mm/aaaa' }, '31/12/2026'],
    [{ placeholder: 'dd-mm-jjjj' }, '31-12-2026'],
    [{ hint: 'I mål senast (dd.mm.åååå)', lang: 'sv' }, '31.12.2026'],
    [{ placeholder: 'pp.kk.vvvv' }, '31.12.2026'],
    [{ placeholder: 'dd.mm.rrrr' }, '31.12.2026'],
    [{ placeholder: 'éééé.hh.nn' }, '2026.12.31'],
    [{ placeholder: 'дд.мм.гггг' }, '31.12.2026'],
    [{ placeholder: 'ηη/μμ/εεεε' }, '31/12/2026'],
    [{ placeholder: 'gg.aa.yyyy' }, '31.12.2026'],
    [{ placeholder: 'dd.mm.gggg' }, '31.12.2026'],
    [{ hint: 'For example: a.k.a., d.h. l.p., n/a', lang: 'en' }, '2026-12-31'],
    [{ placeholder: 'YYYY年MM月DD日' }, '2026年12月31日'],
    [{ placeholder: 'YYYY/MM/DD' }, '2026/12/31'],
    [{ placeholder: 'dd-mmm-yyyy', lang: 'en' }, '31-Dec-2026'],
    [{ placeholder: 'DD.MM.YY' }, '31.12.26'],
    [{ placeholder: 'YYYYMMDD' }, '20261231'],
    [{ placeholder: 'mm/yyyy' }, '12/2026'],
    [{ placeholder: 'MMM D, YYYY', lang: 'en' }, 'Dec 31, 2026'],
    [{ hint: 'Close date (MM/DD/YYYY)' }, '12/31/2026'],
    [{ hint: 'Format: dd.mm.yyyy' }, '31.12.2026'],
    [{ placeholder: 'e.g. 10/25/2026' }, '12/31/2026'],
    [{ placeholder: '25.10.2026' }, '31.12.2026'],
    [{ lang: 'de' }, '31.12.2026'],
    [{ lang: 'en-US' }, '12/31/2026'],
    [{ lang: 'en-GB' }, '31/12/2026'],
    [{ lang: 'ja' }, '2026/12/31'],
    [{ lang: 'en' }, '2026-12-31'],
    [{}, '2026-12-31'],
    [{ lang: 'de', pattern: '\\d{4}-\\d{2}-\\d{2}' }, '2026-12-31'],
  ] as [Partial<Ask>, string][])('writes %j', (ask, expected) => {
    expect(written(day, ask)).toBe(expected)
  })

  it('writes short parts where the shape has one letter', () => {
    expect(written(early, { placeholder: 'M/D/YYYY' })).toBe('3/4/2026')
    expect(written(early, { placeholder: 'd. m. yyyy' })).toBe('4. 3. 2026')
  })

  it('does not guess the order from a pattern or an unclear sample', () => {
    expect(written(early, { pattern: '\\d{2}/\\d{2}/\\d{4}' })).toBe(false)
    expect(written(early, { placeholder: '03/04/2026' })).toBe('2026-03-04')
  })

  it('writes it as the other dates of the form are written', () => {
    expect(written(day, { samples: ['Oakland', '11/23/2026'] })).toBe('12/31/2026')
    expect(written(day, { samples: ['11/02/2026', '23/11/2026'] })).toBe('31/12/2026')
    expect(written(day, { samples: ['02.11.2026'] })).toBe('31.12.2026')
    expect(written(day, { samples: ['11/02/2026'], lang: 'en-GB' })).toBe('31/12/2026')
    expect(written(day, { samples: ['11/23/2026'], placeholder: 'YYYY-MM-DD' })).toBe('2026-12-31')
    expect(reason(day, { samples: ['11/02/2026'] })).toContain('11/02/2026')
  })

  it('takes no date outside the limits, and no time', () => {
    expect(reason(day, { type: 'date', min: '2027-01-01' })).toMatch(/before .* 2027-01-01/)
    expect(reason(day, { type: 'date', max: '2026-12-30' })).toMatch(/after .* 2026-12-30/)
    expect(written(day, { type: 'date', min: '2026-12-31', max: '2026-12-31' })).toBe('2026-12-31')
    expect(reason(day, { type: 'month', min: '2027-01' })).toMatch(/before/)
    expect(written(day, { type: 'month', min: '2026-12' })).toBe('2026-12')
    expect(written(day, { type: 'time' })).toBe(false)
  })
})

describe('numbers and amounts', () => {
  it.each([
    [money('12000', 'EUR'), {}, '12000'],
    [money('1234.5', 'EUR'), {}, '1234.50'],
    [money('1234.5', 'EUR'), { type: 'number', step: 'any' }, '1234.5'],
    [money('1234.5', 'EUR'), { placeholder: '1.234,56' }, '1.234,50'],
    [money('1234.5', 'EUR'), { placeholder: '0,00' }, '1234,50'],
    [money('1234567', 'USD'), { placeholder: '$1,000' }, '1,234,567'],
    [money('1234567', 'EUR'), { placeholder: 'z. B. 50.000' }, '1.234.567'],
    [money('1234567', 'USD'), { placeholder: '50000' }, '1234567'],
    [money('1234.5', 'EUR'), { placeholder: '50000,00' }, '1234,50'],
    [money('1234567.5', 'EUR'), { placeholder: '10 000,00' }, '1 234 567,50'],
    [money('1234.5', 'EUR'), { hint: 'Amount, e.g. 1.234,56' }, '1.234,50'],
    [money('1234', 'EUR'), { hint: 'Deal size over 10,000' }, '1234'],
    [money('1234', 'EUR'), { hint: 'Amount, without thousands separator' }, '1234'],
    [number('320'), { type: 'number' }, '320'],
    [number('320'), { type: 'number', min: '0', step: '10' }, '320'],
    [{ kind: 'percent', number: '25' }, {}, '25'],
    [{ kind: 'percent', number: '25' }, { placeholder: '50 %' }, '25%'],
    [{ kind: 'percent', number: '25' }, { type: 'number', max: '1', step: '0.01' }, '0.25'],
    [{ kind: 'percent', number: '25' }, { type: 'number', max: '100' }, '25'],
  ] as [Value, Partial<Ask>, string][])('writes %j into %j', (value, ask, expected) => {
    expect(written(value, ask)).toBe(expected)
  })

  it.each([
    [money('1234.5'), { type: 'number', step: '1' }, /steps of 1/],
    [money('1234.5'), { type: 'number', step: '100', min: '0' }, /steps of 100/],
    [number('5'), { type: 'number', min: '10' }, /at least 10/],
    [number('50'), { type: 'number', max: '10' }, /at most 10/],
    [money('50000'), { hint: 'Deal size in thousands' }, /in thousands/],
    [money('50000'), { hint: 'Umsatz (TEUR)', type: 'number' }, /in thousands/],
    [money('50000'), { hint: '金額(百万円)' }, /in millions/],
    [money('1234.5'), { pattern: '\\d+' }, /does not take/],
  ] as [Value, Partial<Ask>, RegExp][])('does not round %j into %j', (value, ask, why) => {
    expect(reason(value, ask)).toMatch(why)
  })

  it('warns where a fraction meets a field without a step, or a language with commas', () => {
    expect(format(money('1.5'), { type: 'number' })).toMatchObject({ ok: true, text: '1.5', note: expect.any(String) })
    expect(format(money('1.5'), { lang: 'de' })).toMatchObject({ ok: true, text: '1.50', note: expect.any(String) })
    expect(format(money('15'), { lang: 'de' })).toEqual({ ok: true, text: '15' })
  })
})

describe('phones', () => {
  const american: Value = { kind: 'phone', e164: '+12127365000' }
  const german: Value = { kind: 'phone', e164: '+4930901820' }
  it.each([
    [american, {}, '+12127365000'],
    [american, { type: 'tel', pattern: '\\+[1-9]\\d{1,14}' }, '+12127365000'],
    [american, { placeholder: '(555) 123-4567' }, '(212) 736-5000'],
    [american, { placeholder: '555-123-4567' }, '212-736-5000'],
    [american, { placeholder: 'XXX-XXX-XXXX' }, '212-736-5000'],
    [american, { placeholder: '(xxx) xxx-xxxx' }, '(212) 736-5000'],
    [american, { country: 'US', pattern: '[0-9]{10}' }, '2127365000'],
    [american, { country: 'US', pattern: '\\d{3}-\\d{3}-\\d{4}' }, '212-736-5000'],
    [american, { hint: 'Phone, e.g. (555) 123-4567' }, '(212) 736-5000'],
    [german, { country: 'DE', placeholder: '030 123456' }, '030 901820'],
    [german, { placeholder: '(555) 123-4567' }, '+4930901820'],
    [german, { pattern: '\\d{7,15}' }, '4930901820'],
    [german, { placeholder: '+49 30 123456' }, '+49 30 901820'],
  ] as [Value, Partial<Ask>, string][])('writes %j into %j', (value, ask, expected) => {
    expect(written(value, ask)).toBe(expected)
  })

  it('writes no foreign number as a national one', () => {
    expect(written(german, { country: 'US', placeholder: '1234567890' })).toBe('+4930901820')
    expect(written(german, { pattern: '[0-9]{10}' })).toBe(false)
    expect(written(german, { maxLength: 10 })).toBe(false)
    expect(written(german, { country: 'US', pattern: '\\d{3}-\\d{3}-\\d{4}' })).toBe(false)
  })

  it('says when an extension is left out', () => {
    const value: Value = { kind: 'phone', e164: '+12127365000', extension: '12' }
    expect(format(value)).toEqual({ ok: true, text: '+12127365000', note: 'Without the extension 12.' })
  })
})

describe('web addresses', () => {
  const url = (one: string): Value => ({ kind: 'url', text: one })
  it.each([
    ['example.com', { type: 'url' }, 'https://example.com'],
    ['http://example.com/a', { type: 'url' }, 'http://example.com/a'],
    ['example.com', {}, 'example.com'],
    ['example.com', { placeholder: 'https://www.yourcompany.com' }, 'https://example.com'],
    ['https://example.com/', { placeholder: 'example.org' }, 'example.com'],
    ['https://www.example.com/about', { hint: 'Customer domain' }, 'example.com'],
    ['example.com', { pattern: 'https?://.+' }, 'https://example.com'],
    ['https://example.com', { pattern: '[a-z0-9.]+' }, 'example.com'],
  ] as [string, Partial<Ask>, string][])('writes %s into %j', (one, ask, expected) => {
    expect(written(url(one), ask)).toBe(expected)
  })
})

describe('places, currencies, answers', () => {
  const germany: Value = { kind: 'country', code: 'DE' }
  it.each([
    [germany, {}, 'Germany'],
    [germany, { lang: 'de-DE' }, 'Deutschland'],
    [germany, { lang: 'ja' }, 'ドイツ'],
    [germany, { maxLength: 2 }, 'DE'],
    [germany, { maxLength: 3, placeholder: 'USA' }, 'DEU'],
    [germany, { pattern: '[A-Z]{2}' }, 'DE'],
    [germany, { pattern: '[A-Z]{3}' }, 'DEU'],
    [germany, { placeholder: 'US' }, 'DE'],
    [germany, { hint: 'Country (ISO code)' }, 'DE'],
    [{ kind: 'region', text: 'California', code: 'US-CA' }, {}, 'California'],
    [{ kind: 'region', text: 'California', code: 'US-CA' }, { maxLength: 2 }, 'CA'],
    [{ kind: 'region', text: 'California', code: 'US-CA' }, { placeholder: 'NY' }, 'CA'],
    [{ kind: 'currency', code: 'EUR' }, {}, 'EUR'],
    [{ kind: 'yesNo', yes: true }, {}, 'Yes'],
    [{ kind: 'yesNo', yes: false }, { lang: 'de' }, 'Nein'],
    [{ kind: 'yesNo', yes: true }, { hint: 'Budget approved? (Y/N)' }, 'Y'],
    [{ kind: 'choices', texts: ['A', 'B'] }, {}, 'A, B'],
    [{ kind: 'choices', texts: ['A', 'B'] }, { hint: 'separated by semicolons' }, 'A; B'],
    [{ kind: 'choices', texts: ['A, B', 'C'] }, {}, 'A, B; C'],
    [{ kind: 'name', text: 'Anna Berg', first: 'Anna', last: 'Berg' }, {}, 'Anna Berg'],
    [{ kind: 'email', text: 'anna@example.com' }, { type: 'email' }, 'anna@example.com'],
  ] as [Value, Partial<Ask>, string][])('writes %j into %j', (value, ask, expected) => {
    expect(written(value, ask)).toBe(expected)
  })
})

describe('limits', () => {
  it('never cuts', () => {
    expect(reason(text('a'.repeat(2314)), { maxLength: 2000 })).toBe('Too long: 2,314 of 2,000 characters.')
    expect(reason(text('short'), { minLength: 20 })).toBe('Too short: 5 of at least 20 characters.')
    expect(written(text('a'.repeat(20)), { minLength: 20, maxLength: 20 })).toBe('a'.repeat(20))
    expect(reason({ kind: 'region', text: 'Somewhere' }, { maxLength: 2 })).toMatch(/Too long/)
  })

  it('keeps lines where the field has several, and says when not', () => {
    const lines: Value = { kind: 'longText', text: 'one\ntwo' }
    expect(format(lines, { type: 'textarea' })).toEqual({ ok: true, text: 'one\ntwo' })
    expect(format(lines)).toMatchObject({ ok: true, text: 'one two', note: expect.any(String) })
  })

  it.each([
    ['123456789012', '[0-9]{12}|\\w{1,12}', true],
    ['1234-5678-9012', '[0-9]{12}|\\w{1,12}', false],
    ['abc', 'b', false],
    ['12', '(?<bad', true],
    ['a-b', '[a-z-]+', true],
  ])('checks %s against %s as a browser does', (one, pattern, fits) => {
    expect(written(text(one), { pattern })).toBe(fits && one)
  })

  it('is not held up by a pattern that never ends', () => {
    const start = performance.now()
    format(text(`${'a'.repeat(60)}!`), { pattern: '(a+)+' })
    format(text(`${'a'.repeat(60)}!`), { pattern: '([a-z]+)*' })
    expect(performance.now() - start).toBeLessThan(200)
  })
})

it('a sample with cents gets cents: a mask would take the last two digits for them', () => {
  expect(written(money('1250000', 'BRL'), { placeholder: 'R$ 0,00', lang: 'pt' })).toBe('1250000,00')
  expect(written(money('1250000', 'USD'), { placeholder: '$1,234.56', lang: 'en' })).toBe('1,250,000.00')
  expect(written(money('1250000', 'USD'), { placeholder: '50,000', lang: 'en' })).toBe('1,250,000')
  expect(written(money('1250000', 'JPY'), { placeholder: '0.00', lang: 'ja' })).toBe('1250000')
})
