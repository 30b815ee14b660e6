import { describe, expect, it } from 'vitest'
import { parseValue } from '../../../lib/deal/parse.ts'

describe('number', () => {
  it.each([
    ['320', {}, '320'],
    ['1,234,567', {}, '1234567'],
    ['1.234.567', {}, '1234567'],
    ['1 234', {}, '1234'],
    ["12'000", {}, '12000'],
    ['1,5', {}, '1.5'],
    ['1.50', {}, '1.5'],
    ['1.234', { lang: 'de' }, '1234'],
    ['1.234', { lang: 'en' }, '1.234'],
    ['1,234', { lang: 'en-GB' }, '1234'],
    ['1,234', { lang: 'fr' }, '1.234'],
    ['1.234', { lang: 'es-MX' }, '1.234'],
    ['1.234', { lang: 'de-CH' }, '1.234'],
    ['320 employees', {}, '320'],
    ['320 Mitarbeiter', {}, '320'],
    ['320名', {}, '320'],
    ['-5', {}, '-5'],
    ['(5)', {}, '-5'],
    ['３２０', {}, '320'],
    ['007', {}, '7'],
  ])('reads %s with %j', (text, context, number) => {
    expect(parseValue('number', text, context)).toEqual({ ok: true, value: { kind: 'number', number } })
  })

  it.each(['1.234', '1,234'])('reads %s as a whole number where things are counted', text => {
    expect(parseValue('number', text, { whole: true, lang: 'es' })).toEqual({
      ok: true,
      value: { kind: 'number', number: '1234' },
    })
  })

  it.each(['1.234', '1,234'])('does not decide %s', text => {
    expect(parseValue('number', text)).toMatchObject({
      ok: false,
      candidates: [{ number: '1234' }, { number: '1.234' }],
    })
    expect(parseValue('number', text, { lang: 'es' }).ok).toBe(false)
  })

  it.each([
    '251-1000',
    '251 – 1,000',
    '1,001+',
    '>500',
    'many',
    '10 to 50',
    '50〜100',
    '1 2',
    'abc 5',
    '5 5 employees',
  ])('refuses %s', text => {
    expect(parseValue('number', text).ok).toBe(false)
  })

  it('marks shortened numbers as approximate', () => {
    expect(parseValue('number', '1.2k')).toEqual({
      ok: true,
      value: { kind: 'number', number: '1200' },
      approximate: true,
    })
    expect(parseValue('number', '~300')).toEqual({
      ok: true,
      value: { kind: 'number', number: '300' },
      approximate: true,
    })
  })
})

describe('percent', () => {
  it.each([
    ['25%', '25'],
    ['25 %', '25'],
    ['%25', '25'],
    ['0,5 %', '0.5'],
    ['25', '25'],
    ['100', '100'],
    ['0', '0'],
    ['75 Prozent', '75'],
    ['７５％', '75'],
  ])('reads %s', (text, number) => {
    expect(parseValue('percent', text)).toEqual({ ok: true, value: { kind: 'percent', number } })
  })

  it('does not decide between a fraction and a percentage', () => {
    expect(parseValue('percent', '0.25')).toMatchObject({
      ok: false,
      candidates: [{ number: '25' }, { number: '0.25' }],
    })
    expect(parseValue('percent', '1').ok).toBe(false)
  })
})

describe('yes and no', () => {
  it.each(['Yes', 'ja', 'Oui', 'Sí', 'si', 'Sim', 'Sì', 'はい', 'true', '✓', 'TRUE', 'Y'])('reads %s as yes', text => {
    expect(parseValue('yesNo', text)).toEqual({ ok: true, value: { kind: 'yesNo', yes: true } })
  })

  it.each(['No', 'Nein', 'non', 'Não', 'nee', 'いいえ', 'false', '☐', 'n'])('reads %s as no', text => {
    expect(parseValue('yesNo', text)).toEqual({ ok: true, value: { kind: 'yesNo', yes: false } })
  })

  it.each(['maybe', 'yes and no', 'unknown', 'N/A'])('refuses %s', text => {
    expect(parseValue('yesNo', text).ok).toBe(false)
  })
})
