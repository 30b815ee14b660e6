import { describe, expect, it } from 'vitest'
import { parseValue } from '../../../lib/deal/parse.ts'
import type { ParseContext } from '../../../lib/deal/value.ts'

describe('phone', () => {
  it.each([
    ['+49 30 901820', {}, '+4930901820'],
    ['+49 (0)30 901820', {}, '+4930901820'],
    ['0049 30 901820', {}, '+4930901820'],
    ['030 901820', { country: 'DE' }, '+4930901820'],
    ['(212) 736-5000', { country: 'US' }, '+12127365000'],
    ['03-3581-6111', { country: 'JP' }, '+81335816111'],
    ['+1 (555) 123-4567', {}, '+15551234567'],
    ['Tel.: +44 20 7946 0958', {}, '+442079460958'],
    ['tel:+33142961215', {}, '+33142961215'],
  ] as [string, ParseContext, string][])('reads %s with %j', (text, context, e164) => {
    expect(parseValue('phone', text, context)).toEqual({ ok: true, value: { kind: 'phone', e164 } })
  })

  it.each(['+1 212 736 5000 ext. 12', '+1 212 736 5000 x12'])('reads the extension of %s', text => {
    const value = { kind: 'phone', e164: '+12127365000', extension: '12' }
    expect(parseValue('phone', text)).toEqual({ ok: true, value })
  })

  it.each([
    ['030 901820', {}],
    ['0301234567', { country: 'US' }],
    ['+49', {}],
    ['call me', { country: 'DE' }],
    ['+1 212', {}],
    ['12', { country: 'DE' }],
    ['030 901820', { country: 'ZZ' }],
  ] as [string, ParseContext][])('refuses %s with %j', (text, context) => {
    expect(parseValue('phone', text, context).ok).toBe(false)
  })
})

describe('email', () => {
  it.each([
    ['anna@example.com', 'anna@example.com'],
    ['mailto:anna@example.com?subject=Hi', 'anna@example.com'],
    ['Anna Berg <anna.berg+x@Example.CO.UK>', 'anna.berg+x@example.co.uk'],
    ['anna@example.com.', 'anna@example.com'],
    ['anna@example.com (work)', 'anna@example.com'],
    ['Anna@example.com', 'Anna@example.com'],
  ])('reads %s', (text, email) => {
    expect(parseValue('email', text)).toEqual({ ok: true, value: { kind: 'email', text: email } })
  })

  it.each(['anna', 'anna@example', '@example.com', 'a@b@c', 'a..b@example.com', 'a@x.com, b@x.com'])(
    'refuses %s',
    text => {
      expect(parseValue('email', text).ok).toBe(false)
    },
  )
})

describe('url', () => {
  it.each([
    'https://example.com/path?q=1',
    'www.example.com',
    'example.co.uk',
    'http://example.com:8080',
    'münchen.de',
  ])('keeps %s', text => {
    expect(parseValue('url', text)).toEqual({ ok: true, value: { kind: 'url', text } })
  })

  it.each([
    'none',
    'anna@example.com',
    'ftp://example.com',
    'javascript:alert(1)',
    'two words.com',
    '//example.com',
    '1.2.3.4',
    'http://',
  ])('refuses %s', text => {
    expect(parseValue('url', text).ok).toBe(false)
  })
})

describe('name', () => {
  it.each([
    ['Anna Berg', 'Anna', 'Berg'],
    ['Berg, Anna', 'Anna', 'Berg'],
    ['Anna van der Berg', 'Anna', 'van der Berg'],
    ['Juan de la Cruz', 'Juan', 'de la Cruz'],
    ['Dr. Anna Berg', 'Anna', 'Berg'],
    ['Frau Dr. Anna von Berg', 'Anna', 'von Berg'],
    ['John F. Kennedy', 'John F.', 'Kennedy'],
    ['Anna Berg, PhD', 'Anna', 'Berg'],
    ['山田 太郎', '太郎', '山田'],
    ['山田　太郎 様', '太郎', '山田'],
    ['Anna Müller-Lüdenscheidt', 'Anna', 'Müller-Lüdenscheidt'],
    ['van der Berg, Anna', 'Anna', 'van der Berg'],
  ])('splits %s', (text, first, last) => {
    expect(parseValue('name', text)).toMatchObject({ ok: true, value: { kind: 'name', first, last } })
  })

  it.each([
    ['fr-FR', 'Mme Anne-Sophie Le Goff', 'Anne-Sophie', 'Le Goff'],
    ['it', 'Marco De Luca', 'Marco', 'De Luca'],
    ['nl', 'Anna Van der Berg', 'Anna', 'Van der Berg'],
  ])('splits at a capital particle of the page’s language (%s): %s', (lang, text, first, last) => {
    expect(parseValue('name', text, { lang })).toMatchObject({ ok: true, value: { kind: 'name', first, last } })
  })

  it.each([
    ['Mary Ann Smith', {}],
    ['Gabriel García Márquez', {}],
    ['山田太郎', {}],
    ['Yamada Taro', { lang: 'ja' }],
    ['Cher', {}],
    ['DUPONT Jean', {}],
    ['Nguyen Van Anh', {}],
    ['Nguyen Le Anh', { lang: 'en' }],
    ['van der Berg', {}],
    ['Smith, John (Acme)', {}],
    ['Acme Inc', {}],
    ['Sales Team', {}],
    ['John Smith Jr.', {}],
    ['Herr Berg', {}],
  ] as [string, ParseContext][])('leaves %s whole', (text, context) => {
    expect(parseValue('name', text, context)).toEqual({ ok: true, value: { kind: 'name', text } })
  })

  it.each(['anna@example.com', '12345', '###'])('refuses %s', text => {
    expect(parseValue('name', text).ok).toBe(false)
  })
})
