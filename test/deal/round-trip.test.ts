import examples from 'libphonenumber-js/examples.mobile.json' with { type: 'json' }
import { type CountryCode, getExampleNumber } from 'libphonenumber-js/max'
import { describe, expect, it } from 'vitest'
import { countryName } from '../../lib/deal/countries.ts'
import { currencyName } from '../../lib/deal/currencies.ts'
import { formatValue } from '../../lib/deal/format.ts'
import { parseValue } from '../../lib/deal/parse.ts'
import { showValue } from '../../lib/deal/show.ts'
import type { Value } from '../../lib/deal/value.ts'

const locales = [
  'en-US',
  'en-GB',
  'de-DE',
  'de-CH',
  'fr-FR',
  'fr-CA',
  'es-ES',
  'es-MX',
  'pt-BR',
  'pt-PT',
  'it-IT',
  'nl-NL',
  'ja-JP',
]
const amounts = ['0.05', '1', '12.5', '999', '1000', '1234', '1234.56', '73800', '1000000', '1234567.89', '-1234.5']

/** Some days of every month, leap day included. */
const days = Array.from({ length: 12 }, (_, month) => [1, 9, 12, 13, 28, 29].map(day => [month + 1, day]))
  .flat()
  .map(([month, day]) => `2028-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`)

describe.each(locales)('in %s', lang => {
  it('an amount reads as it is shown', () => {
    for (const currency of ['EUR', 'USD', 'GBP', 'CHF']) {
      for (const amount of amounts) {
        const value: Value = { kind: 'money', amount, currency }
        const shown = showValue(value, lang)
        expect(parseValue('money', shown, { lang }), shown).toEqual({ ok: true, value })
      }
    }
  })

  it('an amount reads as the browser writes it with the sign of the local currency', () => {
    const local = { US: 'USD', GB: 'GBP', CA: 'CAD', CH: 'CHF', MX: 'MXN', BR: 'BRL', JP: 'JPY' }
    const country = lang.slice(3)
    const currency = local[country as keyof typeof local] ?? 'EUR'
    for (const amount of amounts.filter(one => currency !== 'JPY' || !one.includes('.'))) {
      const text = new Intl.NumberFormat(lang, { style: 'currency', currency }).format(Number(amount))
      expect(parseValue('money', text, { lang, country }), text).toEqual({
        ok: true,
        value: { kind: 'money', amount, currency },
      })
    }
  })

  it('a day reads as it is written, in digits and in words', () => {
    for (const date of days) {
      const value: Value = { kind: 'date', date }
      const digits = formatValue(value, { type: 'text', hint: '', lang })
      expect(digits.ok && parseValue('date', digits.text, { lang }), JSON.stringify(digits)).toEqual({
        ok: true,
        value,
      })
      for (const dateStyle of ['full', 'long', 'medium', 'short'] as const) {
        const text = new Intl.DateTimeFormat(lang, { dateStyle, timeZone: 'UTC' }).format(new Date(date))
        expect(parseValue('date', text, { lang }), `${text} (${date})`).toEqual({ ok: true, value })
      }
    }
  })

  it('a day with a time reads as the day', () => {
    for (const date of days) {
      const text = new Intl.DateTimeFormat(lang, { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' }).format(
        new Date(`${date}T14:05:00Z`),
      )
      expect(parseValue('date', text, { lang }), text).toEqual({ ok: true, value: { kind: 'date', date } })
    }
  })

  it('a country and a currency read as they are named', () => {
    for (const code of [
      'US',
      'GB',
      'DE',
      'FR',
      'NL',
      'CH',
      'KR',
      'CZ',
      'CI',
      'AE',
      'ZA',
      'NZ',
      'CD',

      'BA',
      'TR',
      'SK',
      'SI',
    ]) {
      const name = countryName(code, lang)
      expect(parseValue('country', name), name).toEqual({ ok: true, value: { kind: 'country', code } })
    }
    for (const code of ['EUR', 'USD', 'GBP', 'JPY', 'CHF', 'SEK', 'BRL', 'CAD', 'AUD', 'INR']) {
      const name = currencyName(code, lang)
      expect(parseValue('currency', name), name).toEqual({ ok: true, value: { kind: 'currency', code } })
    }
  })
})

it('a phone number of any country reads in its national and international form', () => {
  for (const country of Object.keys(examples) as CountryCode[]) {
    const phone = getExampleNumber(country, examples)
    if (!phone) continue
    const expected = { ok: true, value: { kind: 'phone', e164: phone.number } }
    expect(parseValue('phone', phone.formatNational(), { country }), country).toEqual(expected)
    expect(parseValue('phone', phone.formatInternational()), country).toEqual(expected)
  }
})

it('a phone number survives a field that wants the national form', () => {
  for (const country of ['US', 'GB', 'DE', 'FR', 'ES', 'IT', 'NL', 'BR', 'JP'] as const) {
    const phone = getExampleNumber(country, examples)
    const value: Value = { kind: 'phone', e164: phone?.number ?? '' }
    const written = formatValue(value, { type: 'tel', hint: '', placeholder: phone?.formatNational(), country })
    expect(written).toEqual({ ok: true, text: phone?.formatNational() })
    expect(written.ok && parseValue('phone', written.text, { country })).toEqual({ ok: true, value })
  }
})
