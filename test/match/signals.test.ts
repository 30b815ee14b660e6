import { expect, test } from 'vitest'
import { splitName } from '../../lib/match/names.ts'
import { readOptions } from '../../lib/match/signals/options.ts'
import { type Asked, matchesOf, termsOf } from './support/form.ts'

const option = (label: string) => ({ key: label, label, value: label })

test.each<[string, string]>([
  ['section-blue shipping street-address', 'account.street'],
  ['billing address-level2', 'account.city'],
  ['work tel', 'contact.phone'],
  ['email webauthn', 'contact.email'],
  ['organization', 'account.name'],
  ['organization-title', 'contact.title'],
  ['name', 'contact.fullName'],
])('autocomplete "%s" means %s', (autocomplete, term) => {
  expect(termsOf([{ autocomplete }])).toEqual([term])
})

test('what a page says in autocomplete outweighs a name that misleads', () => {
  expect(termsOf([{ autocomplete: 'postal-code', name: 'billingAddress[street]' }])).toEqual(['account.postalCode'])
})

test.each<[string[], string]>([
  [['Germany', 'France', 'Japan', 'Brazil', 'Kenya'], 'account.country'],
  [['Deutschland', 'Frankreich', 'Österreich', 'Schweiz'], 'account.country'],
  [['Alabama', 'Alaska', 'Arizona', 'California', 'Texas'], 'account.state'],
  [['Bayern', 'Berlin', 'Hessen', 'Sachsen', 'Saarland'], 'account.state'],
  [['USD - US dollar', 'EUR - Euro', 'GBP - Pound'], 'deal.currency'],
  [['1-10', '11-50', '51-200', '201-500', '500+'], 'account.employees'],
  [['Prospect', 'Qualified', 'Technical Validation', 'Committed', 'Launched'], 'deal.stage'],
  [['January', 'February', 'March', 'April'], 'other:date part'],
  [['2024', '2025', '2026'], 'other:date part'],
  [['+1', '+44', '+49'], 'other:phone part'],
  [['Germany (+49)', 'France (+33)', 'Japan (+81)'], 'other:phone part'],
  [['Mr', 'Mrs', 'Dr'], 'other:gender'],
])('options %j are told', (texts, term) => {
  expect(readOptions([option('Please select'), ...texts.map(option)]).map(one => one.term)).toEqual([term])
})

test('options that say nothing say nothing', () => {
  expect(readOptions(['Yes', 'No'].map(option))).toEqual([])
  expect(readOptions(['Alpha', 'Beta', 'Gamma', 'Delta', 'Epsilon'].map(option))).toEqual([])
})

test.each([
  ['billingAddress[street1]', ['billing', 'address', 'street', '1']],
  ['ctl00$MainContent$txtFirstName', ['ctl', '00', 'main', 'content', 'txt', 'first', 'name']],
  ['Account.BillingPostalCode', ['account', 'billing', 'postal', 'code']],
  ['A-2f9b86b601244d6798b678a8e8170320.N-first_name', ['a', 'n', 'first', 'name']],
])('%s is split into words', (name, words) => {
  expect(splitName(name)).toEqual(words)
})

test('what all names begin with says nothing about one of them', () => {
  const names = ['street1', 'street2', 'city', 'state', 'zip', 'country', 'phone']
  expect(termsOf(names.map(name => ({ name: `billingAddress[${name}]` })))).toEqual([
    'account.street',
    'account.street2',
    'account.city',
    'account.state',
    'account.postalCode',
    'account.country',
    'contact.phone',
  ])
})

test('what a line without words asks for is told by the lines around it', () => {
  const asked: Asked[] = [{ label: 'Address' }, { name: 'x1' }, { label: 'City' }, { name: 'x2' }, { label: 'ZIP' }]
  expect(termsOf(asked)).toEqual([
    'account.street',
    'account.street2',
    'account.city',
    'account.state',
    'account.postalCode',
  ])
})

test('"Name" is what its neighbours leave over', () => {
  expect(termsOf([{ label: 'Vorname' }, { label: 'Name' }], 'portal', { lang: 'de' })).toEqual([
    'contact.firstName',
    'contact.lastName',
  ])
  expect(termsOf([{ label: 'Nom' }, { label: 'E-mail' }], 'portal', { lang: 'fr' })).toEqual([
    'contact.fullName',
    'contact.email',
  ])
  expect(termsOf([{ label: 'Name', section: 'Company' }])).toEqual(['account.name'])
})

test('alternatives are kept for the person to choose from', () => {
  const [match] = matchesOf([{ label: 'Phone', name: 'mobile' }])
  expect(match?.alternatives.map(one => one.term)).toContain('contact.mobile')
})
