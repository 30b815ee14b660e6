import { describe, expect, it } from 'vitest'
import { parseValue } from '../../../lib/deal/parse.ts'
import type { ParseContext } from '../../../lib/deal/value.ts'

describe('country', () => {
  it.each([
    [
      'DE',
      'Germany',
      'Deutschland',
      'Allemagne',
      'Alemania',
      'Alemanha',
      'Germania',
      'Duitsland',
      'ドイツ',
      'DEU',
      'Germany (DE)',
      'DE - Germany',
      'GERMANY',
      '🇩🇪 Germany',
    ],
    [
      'US',
      'USA',
      'U.S.A.',
      'United States',
      'United States of America',
      'Vereinigte Staaten',
      'États-Unis',
      'Estados Unidos',
      'Stati Uniti',
      'Verenigde Staten',
      'アメリカ合衆国',
      'US',
      'us',
    ],
    ['GB', 'UK', 'United Kingdom', 'Great Britain', 'Royaume-Uni', 'Großbritannien', 'Reino Unido'],
    ['NL', 'Holland', 'The Netherlands', 'Niederlande', 'Pays-Bas', 'Países Bajos', 'オランダ'],
    ['CH', 'Schweiz', 'Suisse', 'Svizzera', 'Switzerland'],
    ['CI', 'Côte d’Ivoire', "Cote d'Ivoire", 'Ivory Coast'],
    ['KR', 'South Korea', 'Korea, Republic of', 'Südkorea'],
    ['JP', '日本', 'Japan'],
    ['GE', 'Georgia'],
    ['NE', 'Niger'],
    ['NG', 'Nigeria'],
    ['DM', 'Dominica'],
    ['CD', 'Congo (DRC)', 'Democratic Republic of the Congo'],
  ])('%s is read from its names', (code, ...texts) => {
    for (const text of texts)
      expect(parseValue('country', text), text).toEqual({ ok: true, value: { kind: 'country', code } })
  })

  it.each(['Congo', 'No', 'it', 'Europe', 'XX', 'Bavaria', 'Germany (FR)', 'Germany or France', 'Ger'])(
    'refuses %s',
    text => {
      expect(parseValue('country', text).ok).toBe(false)
    },
  )
})

describe('region', () => {
  it.each([
    ['California', {}, 'US-CA'],
    ['CA', { country: 'US' }, 'US-CA'],
    ['US-CA', {}, 'US-CA'],
    ['Bayern', {}, 'DE-BY'],
    ['Bavaria', {}, 'DE-BY'],
    ['BY', { country: 'DE' }, 'DE-BY'],
    ['東京都', {}, 'JP-13'],
    ['Tokyo', { country: 'JP' }, 'JP-13'],
    ['Dist. of Columbia', { country: 'US' }, 'US-DC'],
    ['Québec', {}, 'CA-QC'],
    ['NSW', { country: 'AU' }, 'AU-NSW'],
    ['CA - California', { country: 'US' }, 'US-CA'],
    ['California (CA)', { country: 'US' }, 'US-CA'],
    ['Limburg', { country: 'NL' }, 'NL-LI'],
  ] as [string, ParseContext, string][])('reads %s with %j', (text, context, code) => {
    expect(parseValue('region', text, context)).toEqual({ ok: true, value: { kind: 'region', text, code } })
  })

  it.each([
    ['CA', {}],
    ['Limburg', {}],
    ['Bavaria', { country: 'US' }],
    ['Somewhere', {}],
    ['San José', {}],
  ] as [string, ParseContext][])('keeps %s with %j as text', (text, context) => {
    expect(parseValue('region', text, context)).toEqual({ ok: true, value: { kind: 'region', text } })
  })
})

describe('currency', () => {
  it.each([
    ['EUR', {}, 'EUR'],
    ['eur', {}, 'EUR'],
    ['€', {}, 'EUR'],
    ['Euro', {}, 'EUR'],
    ['EUR - Euro', {}, 'EUR'],
    ['Euro (EUR)', {}, 'EUR'],
    ['US Dollar', {}, 'USD'],
    ['US-Dollar', {}, 'USD'],
    ['米ドル', {}, 'USD'],
    ['USD - U.S. Dollar', {}, 'USD'],
    ['$', { country: 'US' }, 'USD'],
    ['US$', {}, 'USD'],
    ['日本円', {}, 'JPY'],
    ['livre sterling', {}, 'GBP'],
    ['franco suizo', {}, 'CHF'],
  ] as [string, ParseContext, string][])('reads %s with %j', (text, context, code) => {
    expect(parseValue('currency', text, context)).toEqual({ ok: true, value: { kind: 'currency', code } })
  })

  it.each(['$', 'kr', 'Dollar', 'money', 'XYZ', 'EUR or USD'])('does not decide %s', text => {
    expect(parseValue('currency', text).ok).toBe(false)
  })
})

describe('texts and choices', () => {
  it('folds white space in a text and keeps the lines of a long one', () => {
    expect(parseValue('text', '  two\u00a0 words\n')).toEqual({ ok: true, value: { kind: 'text', text: 'two words' } })
    expect(parseValue('longText', ' one  line\r\n\r\n\r\n\r\nnext ')).toEqual({
      ok: true,
      value: { kind: 'longText', text: 'one line\n\nnext' },
    })
  })

  it.each([
    ['A; B;C', ['A', 'B', 'C']],
    ['Energy, Oil and Gas; Retail', ['Energy, Oil and Gas', 'Retail']],
    ['A, B', ['A', 'B']],
    ['A\nB\nA', ['A', 'B']],
    ['製品A、製品B', ['製品A', '製品B']],
  ])('splits %s', (text, texts) => {
    expect(parseValue('choices', text)).toEqual({ ok: true, value: { kind: 'choices', texts } })
  })

  it.each(['', ' ', '-', '—', '--', '\u200b'])('calls %j empty for every kind', text => {
    for (const kind of ['text', 'money', 'date', 'choices', 'longText'] as const) {
      expect(parseValue(kind, text)).toEqual({ ok: false, reason: 'It is empty.' })
    }
  })
})
