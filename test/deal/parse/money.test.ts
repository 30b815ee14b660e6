import { describe, expect, it } from 'vitest'
import { parseValue } from '../../../lib/deal/parse.ts'
import type { ParseContext } from '../../../lib/deal/value.ts'

const money = (text: string, context: ParseContext = {}) => parseValue('money', text, context)

describe('money', () => {
  it.each([
    ['1.234,56 €', '1234.56', 'EUR'],
    ['€ 1.234,56', '1234.56', 'EUR'],
    ['€1,234.56', '1234.56', 'EUR'],
    ['£1,000', '1000', 'GBP'],
    ["EUR 12'000", '12000', 'EUR'],
    ['CHF 12’000.50', '12000.5', 'CHF'],
    ['12 000,00 €', '12000', 'EUR'],
    ['12\u202f000,00\u00a0€', '12000', 'EUR'],
    ['R$ 1.234,50', '1234.5', 'BRL'],
    ['US$ 1,234.56', '1234.56', 'USD'],
    ['USD $1,234.56', '1234.56', 'USD'],
    ['$1,234.56 USD', '1234.56', 'USD'],
    ['CA$5,000.00', '5000', 'CAD'],
    ['1,200,000円', '1200000', 'JPY'],
    ['₹12,34,567.89', '1234567.89', 'INR'],
    ['50000 EUR', '50000', 'EUR'],
    ['50 000 euros', '50000', 'EUR'],
    ['(€1,234.00)', '-1234', 'EUR'],
    ['€(1,234.00)', '-1234', 'EUR'],
    ['-1.234,00 €', '-1234', 'EUR'],
    ['1.234,00- EUR', '-1234', 'EUR'],
    ['−€500', '-500', 'EUR'],
    ['1.234,- €', '1234', 'EUR'],
    ['50.000,-- €', '50000', 'EUR'],
    ['CHF 1’234’567.–', '1234567', 'CHF'],
    ['US $1,000', '1000', 'USD'],
    ['1 000 000 $ US', '1000000', 'USD'],
    ['EUR 1,000.00 (USD 1,100.00)', '1000', 'EUR'],
    ['１，２００円', '1200', 'JPY'],
    ['0.99 EUR', '0.99', 'EUR'],
    ['€123456789012345678.99', '123456789012345678.99', 'EUR'],
    ['120.000 zł', '120000', 'PLN'],
  ])('reads %s', (text, amount, currency) => {
    expect(money(text)).toEqual({ ok: true, value: { kind: 'money', amount, currency } })
  })

  it.each([
    ['$1,234.56', {}, { kind: 'money', amount: '1234.56' }],
    ['$1,234.56', { country: 'US' }, { kind: 'money', amount: '1234.56', currency: 'USD' }],
    ['$1,234.56', { lang: 'en-CA' }, { kind: 'money', amount: '1234.56', currency: 'CAD' }],
    ['$1,234.56', { lang: 'en-US', country: 'CA' }, { kind: 'money', amount: '1234.56' }],
    ['$1,234.56', { currency: 'AUD' }, { kind: 'money', amount: '1234.56', currency: 'AUD' }],
    ['￥1,200,000', {}, { kind: 'money', amount: '1200000' }],
    ['￥1,200,000', { lang: 'ja' }, { kind: 'money', amount: '1200000', currency: 'JPY' }],
    ['1 200 kr', { country: 'SE' }, { kind: 'money', amount: '1200', currency: 'SEK' }],
    ['1 200 kr', {}, { kind: 'money', amount: '1200' }],
    ['1234', { currency: 'EUR' }, { kind: 'money', amount: '1234', currency: 'EUR' }],
    ['1234', {}, { kind: 'money', amount: '1234' }],
  ] as const)('reads %s with %j', (text, context, value) => {
    expect(money(text, context)).toEqual({ ok: true, value })
  })

  it.each([
    ['$73.8K', '73800', {}],
    ['1,2 Mio. €', '1200000', { currency: 'EUR' }],
    ['0,5 Mio €', '500000', { currency: 'EUR' }],
    ['1,5 M€', '1500000', { currency: 'EUR' }],
    ['3 Mrd', '3000000000', {}],
    ['€1.5M', '1500000', { currency: 'EUR' }],
    ['100万円', '1000000', { currency: 'JPY' }],
    ['2,5 Mrd. EUR', '2500000000', { currency: 'EUR' }],
    ['ca. 5.000 €', '5000', { currency: 'EUR' }],
  ])('marks %s as approximate', (text, amount, { currency }: { currency?: string }) => {
    const value = { kind: 'money', amount, ...(currency ? { currency } : {}) }
    expect(money(text)).toEqual({ ok: true, value, approximate: true })
  })

  it.each([
    ['1.234', {}, ['1234', '1.234']],
    ['1,234', {}, ['1234', '1.234']],
    // The language says decimal point, the currency says that three decimals cannot be.
    ['1.234 €', { lang: 'en-US' }, ['1234', '1.234']],
    ['1.234 KWD', {}, ['1234', '1.234']],
    ['1.234', { lang: 'en-US' }, ['1234', '1.234']],
  ])('does not decide %s with %j', (text, context, amounts) => {
    const parsed = money(text, context)
    expect(parsed.ok).toBe(false)
    if (parsed.ok) return
    expect(parsed.candidates?.map(value => value.kind === 'money' && value.amount)).toEqual(amounts)
  })

  it.each([
    ['1.234', { lang: 'de' }, '1234'],
    ['1,234', { lang: 'en-US' }, '1234'],
    ['1.234 €', {}, '1234'],
    ['$1,234', {}, '1234'],
    ['1.234 €', { lang: 'de' }, '1234'],
    ['1.234', { currency: 'EUR' }, '1234'],
    ['0.125 €', {}, '0.125'],
    ['1234.567 EUR', {}, '1234.567'],
  ])('decides %s with %j', (text, context, amount) => {
    expect(money(text, context)).toMatchObject({ ok: true, value: { amount } })
  })

  it.each([
    'ten thousand',
    '€10 - €20',
    '$10k-50k',
    '1.2.3',
    '12,34,56 €',
    '1,23,4',
    '€',
    'EUR 5 USD 6',
    '€5 USD',
    '12 34 €',
    '1.234.56 €',
    '--5',
    'XYZ 12',
    '31/12/2026',
  ])('refuses %s', text => {
    expect(money(text).ok).toBe(false)
  })
})
