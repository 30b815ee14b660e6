import { describe, expect, it } from 'vitest'
import { answerTerm } from '../../lib/deal/answer.ts'
import type { Entry } from '../../lib/deal/deal.ts'
import { sameValue } from '../../lib/deal/same.ts'
import { showValue } from '../../lib/deal/show.ts'
import type { Value } from '../../lib/deal/value.ts'

const evidence = { url: '', title: '', label: '', text: '', at: '2026-11-22T10:00:00.000Z', via: 'page' as const }
const entry = (term: string, value?: Value, more: Partial<Entry> = {}): Entry => ({
  term,
  text: 'as on the page',
  ...(value ? { value } : { problem: 'It could be two days.' }),
  evidence,
  ...more,
})
const text = (one: string): Value => ({ kind: 'text', text: one })
const berg: Value = { kind: 'name', text: 'Dr. Anna van der Berg', first: 'Anna', last: 'van der Berg' }

describe('an answer', () => {
  it('is the entry itself before anything derived', () => {
    const own = entry('contact.firstName', text('Anne'))
    expect(answerTerm([entry('contact.fullName', berg), own], 'contact.firstName')).toMatchObject({
      entry: own,
      value: { text: 'Anne' },
    })
  })

  it('is the entry without a value where its text was not decided', () => {
    const open = entry('deal.closeDate')
    expect(answerTerm([open], 'deal.closeDate')).toEqual({ entry: open, why: 'The deal has it.' })
  })

  it.each([
    ['contact.firstName', [entry('contact.fullName', berg)], text('Anna')],
    ['contact.lastName', [entry('contact.fullName', berg)], text('van der Berg')],
    ['partner.firstName', [entry('partner.fullName', berg)], text('Anna')],
    [
      'contact.fullName',
      [entry('contact.firstName', text('太郎')), entry('contact.lastName', text('山田'))],
      { kind: 'name', text: '山田 太郎', first: '太郎', last: '山田' },
    ],
    [
      'contact.fullName',
      [entry('contact.firstName', text('Anna')), entry('contact.lastName', text('Berg'))],
      { kind: 'name', text: 'Anna Berg', first: 'Anna', last: 'Berg' },
    ],
    [
      'deal.currency',
      [entry('deal.amount', { kind: 'money', amount: '5', currency: 'EUR' })],
      { kind: 'currency', code: 'EUR' },
    ],
    [
      'account.country',
      [entry('account.state', { kind: 'region', text: 'Texas', code: 'US-TX' })],
      { kind: 'country', code: 'US' },
    ],
  ] as [string, Entry[], Value][])('for %s is derived', (term, entries, value) => {
    expect(answerTerm(entries, term)).toMatchObject({ entry: entries[0], value })
  })

  it.each([
    ['contact.firstName', [entry('contact.fullName', { kind: 'name', text: 'Mary Ann Smith' })]],
    ['contact.firstName', [entry('contact.fullName', berg, { approximate: true })]],
    ['contact.fullName', [entry('contact.firstName', text('Anna'))]],
    ['contact.fullName', [entry('contact.firstName', text('Anna')), entry('partner.lastName', text('Berg'))]],
    ['deal.currency', [entry('deal.amount', { kind: 'money', amount: '5' })]],
    ['account.country', [entry('account.state', { kind: 'region', text: 'Limburg' })]],
    ['account.website', [entry('contact.email', { kind: 'email', text: 'anna@example.com' })]],
  ] as [string, Entry[]][])('for %s is not made up', (term, entries) => {
    expect(answerTerm(entries, term)).toBeUndefined()
  })
})

describe('the same value', () => {
  it.each([
    [
      { kind: 'money', amount: '12.50', currency: 'EUR' },
      { kind: 'money', amount: '12.5', currency: 'EUR' },
    ],
    [
      { kind: 'number', number: '1' },
      { kind: 'number', number: '1.0' },
    ],
    [
      { kind: 'url', text: 'https://www.Example.com/' },
      { kind: 'url', text: 'example.com' },
    ],
    [
      { kind: 'text', text: 'two  words ' },
      { kind: 'text', text: 'two words' },
    ],
    [
      { kind: 'text', text: 'Retail' },
      { kind: 'choice', text: 'Retail' },
    ],
    [
      { kind: 'choices', texts: ['A', 'B'] },
      { kind: 'choices', texts: ['B', 'A'] },
    ],
    [
      { kind: 'region', text: 'Bavaria', code: 'DE-BY' },
      { kind: 'region', text: 'Bayern', code: 'DE-BY' },
    ],
    [
      { kind: 'email', text: 'Anna@example.com' },
      { kind: 'email', text: 'anna@example.com' },
    ],
  ] as [Value, Value][])('%j is %j', (a, b) => {
    expect(sameValue(a, b)).toBe(true)
    expect(sameValue(b, a)).toBe(true)
  })

  it.each([
    [
      { kind: 'money', amount: '12.5', currency: 'EUR' },
      { kind: 'money', amount: '12.5', currency: 'USD' },
    ],
    [
      { kind: 'money', amount: '12.5', currency: 'EUR' },
      { kind: 'money', amount: '12.5' },
    ],
    [
      { kind: 'phone', e164: '+12127365000' },
      { kind: 'phone', e164: '+12127365000', extension: '1' },
    ],
    [
      { kind: 'url', text: 'example.com/A' },
      { kind: 'url', text: 'example.com/a' },
    ],
    [
      { kind: 'number', number: '5' },
      { kind: 'percent', number: '5' },
    ],
    [
      { kind: 'text', text: 'a' },
      { kind: 'text', text: 'A' },
    ],
    [
      { kind: 'date', date: '2026-12-31' },
      { kind: 'text', text: '2026-12-31' },
    ],
  ] as [Value, Value][])('%j is not %j', (a, b) => {
    expect(sameValue(a, b)).toBe(false)
    expect(sameValue(b, a)).toBe(false)
  })
})

describe('shown', () => {
  it.each([
    [{ kind: 'money', amount: '1234.5', currency: 'EUR' }, 'de', '1.234,50 EUR'],
    [{ kind: 'money', amount: '12000', currency: 'USD' }, 'en', 'USD 12,000'],
    [{ kind: 'money', amount: '1234567890123456789.01' }, 'en', '1,234,567,890,123,456,789.01'],
    [{ kind: 'number', number: '1234.125' }, 'en', '1,234.125'],
    [{ kind: 'percent', number: '25' }, 'en', '25 %'],
    [{ kind: 'date', date: '2026-12-31' }, 'en', 'Dec 31, 2026'],
    [{ kind: 'date', date: '2026-12-31' }, 'de', '31.12.2026'],
    [{ kind: 'phone', e164: '+4930901820', extension: '5' }, 'en', '+49 30 901820 ext. 5'],
    [{ kind: 'country', code: 'DE' }, 'fr', 'Allemagne'],
    [{ kind: 'yesNo', yes: true }, 'ja', 'はい'],
    [{ kind: 'yesNo', yes: false }, 'not a language', 'No'],
    [{ kind: 'choices', texts: ['A', 'B'] }, 'en', 'A, B'],
    [{ kind: 'name', text: 'Anna Berg' }, 'en', 'Anna Berg'],
  ] as [Value, string, string][])('%j in %s is %s', (value, lang, shown) => {
    expect(showValue(value, lang)).toBe(shown)
  })
})
