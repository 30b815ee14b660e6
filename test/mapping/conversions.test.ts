import { describe, expect, it } from 'vitest'
import type { Value } from '../../lib/deal/value.ts'
import {
  applyConversion,
  type Conversion,
  conversionKinds,
  conversionOf,
  conversionSchema,
  inWords,
} from '../../lib/mapping/conversions/index.ts'
import { entries } from './entries.ts'

const text = (text: string): Value => ({ kind: 'text', text })
const money = (amount: string, currency?: string): Value => ({ kind: 'money', amount, currency })
const day: Value = { kind: 'date', date: '2026-12-31' }

function done(value: Value, conversion: Conversion, lang = 'en') {
  return applyConversion(value, conversionSchema.parse(conversion), { entries, lang })
}

/** The text that comes out; the reason in brackets where none does. */
function out(value: Value, conversion: Conversion, lang?: string): string {
  const result = done(value, conversion, lang)
  if (!result.ok) return `(${result.why})`
  return 'text' in result.value ? result.value.text : JSON.stringify(result.value)
}

describe('every conversion', () => {
  it.each(conversionKinds.map(kind => [kind.id, kind] as const))('%s can be shown and started', (id, kind) => {
    expect(conversionOf(id)).toBe(kind)
    const start = conversionSchema.safeParse(kind.start)
    // What only the person can say is left open: a rate, two currencies, a text to look for.
    expect(start.success).toBe(id !== 'currency' && id !== 'replace')
    if (start.success) expect(inWords(start.data)).not.toBe('')
    expect(kind.title).not.toBe('')
    // The editor offers a setting for every parameter, and none that there is not.
    const names = Object.keys(kind.schema.shape).filter(name => name !== 'do')
    expect(kind.params.map(({ name }) => name).sort()).toEqual(names.sort())
  })
  it('is refused where its parameters are wrong', () => {
    expect(conversionSchema.safeParse({ do: 'cut', length: 0, at: 'word' }).success).toBe(false)
    expect(conversionSchema.safeParse({ do: 'replace', find: '', by: 'x' }).success).toBe(false)
    expect(conversionSchema.safeParse({ do: 'nothing' }).success).toBe(false)
  })
})

describe('a date', () => {
  it.each([
    ['DD.MM.YYYY', '31.12.2026'],
    ['MM/DD/YYYY', '12/31/2026'],
    ['YYYY-MM-DD', '2026-12-31'],
    ['DD-MMM-YYYY', '31-Dec-2026'],
  ])('is written like %s', (shape, expected) => {
    expect(out(day, { do: 'dateFormat', shape })).toBe(expected)
  })
  it('has its month named in the language that is asked for', () => {
    expect(out(day, { do: 'dateFormat', shape: 'DD MMMM YYYY', lang: 'de' })).toBe('31 Dezember 2026')
  })
  it('that reads two ways is read in the order the person says, and never without', () => {
    const european = { do: 'dateFormat', shape: 'YYYY-MM-DD', reads: 'dmy' } as const
    expect(out(text('03/04/2026'), european)).toBe('2026-04-03')
    expect(out(text('03/04/2026'), { ...european, reads: 'mdy' })).toBe('2026-03-04')
    expect(out(text('03/04/2026'), { do: 'dateFormat', shape: 'YYYY-MM-DD' })).toMatch(/^\(.*only one way/)
  })
  it('says what is wrong with a shape or a text that is none', () => {
    expect(out(day, { do: 'dateFormat', shape: 'soon' })).toMatch(/^\(“soon” does not say/)
    expect(out(text('next spring'), { do: 'dateFormat', shape: 'DD.MM.YYYY' })).toMatch(/^\(/)
  })
})

describe('a number', () => {
  it('gets the marks and decimals that are asked for', () => {
    expect(out(money('1234567.5'), { do: 'numberFormat', mark: ',', group: '.', decimals: 2 })).toBe('1.234.567,50')
    expect(out(money('1234567.5'), { do: 'numberFormat', mark: '.', group: '’' })).toBe('1’234’567.5')
  })
  it('is rounded half away from zero, and marked as no longer the deal’s own', () => {
    const whole = { do: 'numberFormat', mark: '.', group: '', decimals: 0 } as const
    expect(done(money('99.5'), whole)).toMatchObject({ ok: true, converted: true, value: { text: '100' } })
    expect(done({ kind: 'number', number: '-2.5' }, whole)).toMatchObject({ ok: true, value: { text: '-3' } })
    expect(done(money('99.00'), whole)).not.toHaveProperty('converted')
  })
  it('is counted in thousands or millions', () => {
    expect(out(money('73800'), { do: 'numberFormat', mark: '.', group: '', unit: 'thousand' })).toBe('73.8')
    expect(out(money('2500000'), { do: 'numberFormat', mark: ',', group: '', unit: 'million' })).toBe('2,5')
  })
  it('is not made of what is none', () => {
    expect(out(text('many'), { do: 'numberFormat', mark: '.', group: '' })).toMatch(/^\(“many” is not a number/)
    expect(out(money('1'), { do: 'numberFormat', mark: '.', group: '.' })).toMatch(/^\(.*the same/)
  })
})

describe('an amount', () => {
  const rate = { do: 'currency', from: 'EUR', to: 'USD', rate: '1.0825', date: '2026-11-02' } as const

  it('is converted by the stated rate, to the digits of the currency, and says so', () => {
    // 73,800.00 × 1.0825 = 79,888.50
    expect(done(money('73800.00', 'EUR'), rate)).toMatchObject({
      ok: true,
      converted: true,
      value: { kind: 'money', amount: '79888.5', currency: 'USD' },
      note: expect.stringMatching(/EUR.*1\.0825.*2026-11-02/),
    })
    // 10 × 161.237 = 1,612.37, and yen have no decimals.
    const yen = done(money('10', 'EUR'), { ...rate, to: 'JPY', rate: '161.237' })
    expect(yen).toMatchObject({ ok: true, value: { amount: '1612', currency: 'JPY' } })
    expect(yen).toMatchObject({ note: expect.stringContaining('rounded') })
  })
  it('in the wanted currency stays as it is', () => {
    const same = done(money('500', 'USD'), rate)
    expect(same).toMatchObject({ ok: true, value: money('500', 'USD') })
    expect(same).not.toHaveProperty('converted')
  })
  it('in a third or in no currency is not converted', () => {
    expect(out(money('500', 'GBP'), rate)).toBe('(The rate is for EUR, but the amount is in GBP.)')
    expect(out(money('500'), rate)).toMatch(/^\(Nothing says in which currency/)
    expect(out(text('500 €'), rate)).toMatch(/^\(It is not an amount/)
    expect(out(money('500', 'EUR'), { ...rate, rate: '0.00' })).toBe('(The rate is zero.)')
  })
})

describe('a country', () => {
  it.each([
    ['alpha2', 'DE'],
    ['alpha3', 'DEU'],
    ['number', '276'],
  ] as const)('is written as %s', (as, expected) => {
    expect(out({ kind: 'country', code: 'DE' }, { do: 'country', as })).toBe(expected)
  })
  it('is named in the language that is asked for', () => {
    const value: Value = { kind: 'country', code: 'DE' }
    expect(out(value, { do: 'country', as: 'name' })).toBe('Germany')
    expect(out(value, { do: 'country', as: 'name', lang: 'fr' })).toBe('Allemagne')
    expect(out(value, { do: 'country', as: 'name', lang: 'no language' })).toBe('Germany')
  })
  it('is known from its name, and nothing else is one', () => {
    expect(out(text('Schweiz'), { do: 'country', as: 'alpha2' })).toBe('CH')
    expect(out(text('Atlantis'), { do: 'country', as: 'alpha2' })).toMatch(/^\(“Atlantis” is no country/)
  })
})

describe('a name', () => {
  it('gives its first and its last part', () => {
    expect(out(text('Anna van der Berg'), { do: 'namePart', part: 'last' })).toBe('van der Berg')
    expect(out(text('Berg, Anna'), { do: 'namePart', part: 'first' })).toBe('Anna')
  })
  it('that can be split two ways is not split', () => {
    expect(out(text('Maria Clara Santos'), { do: 'namePart', part: 'last' })).toMatch(/^\(Nothing tells for sure/)
  })
  it('is joined with the last name that the deal has', () => {
    const join = { do: 'joinName', last: 'contact.lastName', order: 'first last' } as const
    expect(out(text('Anna'), join)).toBe('Anna van der Berg')
    expect(out(text('Anna'), { ...join, order: 'last, first' })).toBe('van der Berg, Anna')
    expect(out(text('Anna'), { ...join, last: 'partner.lastName' })).toBe('(There is no last name to join it with.)')
  })
})

describe('a text', () => {
  it('changes its case by the rules of the language', () => {
    expect(out(text('istanbul'), { do: 'letterCase', to: 'upper' }, 'tr')).toBe('İSTANBUL')
    expect(out(text('STRASSE'), { do: 'letterCase', to: 'lower' })).toBe('strasse')
    expect(out(text('ACME steel works'), { do: 'letterCase', to: 'title' })).toBe('Acme Steel Works')
  })
  it('is cut at the end of a sentence or of a word, never within', () => {
    const long = text('Replace the ovens. Start before the peak season.')
    expect(out(long, { do: 'cut', length: 30, at: 'sentence' })).toBe('Replace the ovens.')
    expect(out(long, { do: 'cut', length: 30, at: 'word' })).toBe('Replace the ovens. Start')
    expect(out(text('Donaudampfschiff'), { do: 'cut', length: 5, at: 'word' })).toMatch(/^\(Not even/)
    expect(out(long, { do: 'cut', length: 5000, at: 'word' })).toBe(long.kind === 'text' ? long.text : '')
  })
  it('that is an address or a number is not cut', () => {
    expect(out({ kind: 'email', text: 'anna@acme.example' }, { do: 'cut', length: 5, at: 'word' })).toMatch(/^\(/)
  })
  it('has a part replaced, word for word', () => {
    expect(out(text('A.B.C'), { do: 'replace', find: '.', by: '-' })).toBe('A-B-C')
    expect(out(text('(a+)+$'), { do: 'replace', find: '(a+)+$', by: 'x' })).toBe('x')
    expect(out(text('x'), { do: 'replace', find: 'x', by: '' })).toBe('(Nothing is left of it.)')
  })
  it('does not grow without end', () => {
    const many = text('a'.repeat(50_000))
    expect(out(many, { do: 'replace', find: 'a', by: 'b'.repeat(1000) })).toMatch(/longer than 100,000/)
  })
  it('gets a text before and behind, and loses needless spaces', () => {
    expect(out(text('17'), { do: 'around', before: 'PO-', after: '/26' })).toBe('PO-17/26')
    expect(out(text('  Acme \n  GmbH '), { do: 'trim' })).toBe('Acme GmbH')
  })
  it('for yes or no says it in the form’s words', () => {
    const words = { do: 'yesNo', yes: 'J', no: 'N' } as const
    expect(out({ kind: 'yesNo', yes: false }, words)).toBe('N')
    expect(out(text('oui'), words)).toBe('J')
    expect(out(text('maybe'), words)).toBe('(“maybe” is neither yes nor no.)')
  })
})
