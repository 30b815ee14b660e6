import { describe, expect, it } from 'vitest'
import { splitAddress } from '../../lib/deal/address.ts'

describe('splitAddress', () => {
  it.each([
    [
      '500 Pike Street\nSeattle, WA 98101\nUnited States',
      ['500 Pike Street', 'Seattle', 'WA', '98101', 'United States'],
    ],
    ['500 Pike Street, Seattle, WA 98101, USA', ['500 Pike Street', 'Seattle', 'WA', '98101', 'USA']],
    ['500 Pike Street, Seattle, WA, 98101', ['500 Pike Street', 'Seattle', 'WA', '98101', undefined]],
    [
      '1 Market St\nSan Francisco, California 94105-1420\nUS',
      ['1 Market St', 'San Francisco', 'California', '94105-1420', 'US'],
    ],
    ['Hafenstr. 12\n68159 Mannheim\nDeutschland', ['Hafenstr. 12', 'Mannheim', undefined, '68159', 'Deutschland']],
    ['Hafenstr. 12, 68159 Mannheim', ['Hafenstr. 12', 'Mannheim', undefined, '68159', undefined]],
    ['12 rue de Rivoli\n75004 Paris\nFrance', ['12 rue de Rivoli', 'Paris', undefined, '75004', 'France']],
    ['Damrak 70\n1012 LM Amsterdam\nNederland', ['Damrak 70', 'Amsterdam', undefined, '1012 LM', 'Nederland']],
    [
      '10 Downing Street\nLondon SW1A 2AA\nUnited Kingdom',
      ['10 Downing Street', 'London', undefined, 'SW1A 2AA', 'United Kingdom'],
    ],
    ['88 The Strand, Tauranga 3110, New Zealand', ['88 The Strand', 'Tauranga', undefined, '3110', 'New Zealand']],
    ['12 MG Road, Bengaluru 560001, India', ['12 MG Road', 'Bengaluru', undefined, '560001', 'India']],
    ['290 Bremner Blvd\nToronto ON M5V 3L9\nCanada', ['290 Bremner Blvd', 'Toronto', 'ON', 'M5V 3L9', 'Canada']],
  ])('takes %j apart', (text, [street, city, state, postalCode, country]) => {
    const address = splitAddress(text)
    expect([address?.street, address?.city, address?.state, address?.postalCode, address?.country]).toEqual([
      street,
      city,
      state,
      postalCode,
      country,
    ])
  })

  it('keeps a second street line apart', () => {
    expect(splitAddress('500 Pike Street\nSuite 400\nSeattle, WA 98101\nUnited States')).toMatchObject({
      street: '500 Pike Street',
      street2: 'Suite 400',
      city: 'Seattle',
    })
  })

  it.each([
    ['a street alone', '500 Pike Street'],
    ['a street and a suite', '500 Pike Street, Suite 400'],
    ['a company above the street', 'Acme Corp\nPike Street\nSeattle, WA 98101'],
    ['a state that is none', '5 High Road\nSpringfield, ZQ 12345\nUnited States'],
    ['free text', 'Between the two towers, ask at the gate, no number'],
    ['a Japanese address', '〒100-0001\n東京都千代田区千代田1-1'],
  ])('does not take %s apart', (_, text) => expect(splitAddress(text)).toBeUndefined())
})
