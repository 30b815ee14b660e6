import { expect, test } from 'vitest'
import { matchFields } from '../../lib/match/match.ts'
import { type Asked, compare, fieldsOf, termsOf } from './support/form.ts'

const deal: Asked[] = [{ label: 'Deal name' }, { label: 'Expected close date' }]

/** The term of one field on a form that asks for a deal. */
function onDealForm(asked: Asked): string | undefined {
  return termsOf([...deal, asked]).at(-1)
}

test.each<[string, Asked]>([
  ['what is in place', { label: 'Current storage solution' }],
  ['what is in place, in French', { label: 'Solution en place aujourd’hui', lang: 'fr' }],
  ['licences held', { label: 'Number of licenses currently held', type: 'number' }],
  ['what a running contract is worth', { label: 'Annual value', section: 'Current contract' }],
  ['when a running contract began', { label: 'Start date', section: 'Existing agreement', type: 'date' }],
  ['an activity', { label: 'Description', section: 'Activity', type: 'textarea' }],
  ['where an event is', { label: 'City', section: 'Event details' }],
  ['what the vendor fills in', { label: 'Comments', section: 'For internal use only', type: 'textarea' }],
  ['users today', { label: 'Number of users today', type: 'number' }],
  ['a solution in use', { label: 'Solução atual do cliente', lang: 'pt' }],
  ['a rival’s price', { label: 'Competitor’s price' }],
  ['revenue of another kind', { label: 'Estimated services revenue' }],
  ['a company above', { label: 'Parent company country', options: ['Canada', 'United States'] }],
  ['who gets the invoice', { label: 'Rechnungs-E-Mail', section: 'Kunde', lang: 'de' }],
  ['an accountant', { label: 'Accountant’s email' }],
  ['an extension', { label: 'Poste téléphonique', section: 'Personne-ressource', lang: 'fr' }],
  ['the vendor’s own people', { label: '弊社営業担当', lang: 'ja' }],
  ['a part in the decision', { label: 'Role in purchase', options: ['Decision maker', 'Influencer'] }],
])('%s is no value of the deal', (_, asked) => {
  expect(onDealForm(asked)).toBe('-')
})

test('what the deal is at stays the deal’s', () => {
  expect(onDealForm({ label: 'Current stage', options: ['Qualification', 'Proposal'] })).toBe('deal.stage')
  expect(onDealForm({ label: 'Current situation', type: 'textarea' })).toBe('deal.description')
})

test('an address to bill to stands back behind the customer’s own', () => {
  const street = { label: 'Street' }
  const asked: Asked[] = [...deal, { ...street, section: 'Bill to' }, { ...street, section: 'End user' }]
  expect(termsOf(asked).slice(2)).toEqual(['-', 'account.street'])
  expect(termsOf(asked.toReversed()).slice(0, 2)).toEqual(['account.street', '-'])
})

test('a site is a place, and no web site', () => {
  expect(onDealForm({ label: 'Site address', section: 'Client organisation' })).not.toBe('account.website')
})

test('of two numbers the one for tax is the tax number', () => {
  const lines: [Asked | string, string][] = [
    ['N° SIRET', '-'],
    ['N° de TVA intracommunautaire', 'account.taxId'],
  ]
  const { given, expected } = compare(lines, 'portal', { lang: 'fr', section: 'Client final' })
  expect(given).toEqual(expected)
  expect(
    termsOf(
      ['KvK-nummer', 'Btw-nummer'].map(label => ({ label })),
      'portal',
      { lang: 'nl' },
    ),
  ).toEqual(['-', 'account.taxId'])
})

test('a quarter beside the day asks for the same; a decision beside the close does not', () => {
  const quarter = { label: 'Close quarter', options: ['Q4 2026', 'Q1 2027'] }
  const day = { label: 'Expected close date' }
  expect(termsOf([{ label: 'Deal name' }, day, quarter]).slice(1)).toEqual(['deal.closeDate', 'deal.closeDate'])
  expect(termsOf([{ label: 'Deal name' }, { label: 'Decision date' }, day]).slice(1)).toEqual(['-', 'deal.closeDate'])
})

test('a sample of a phone number says no more than that it is one', () => {
  const asked = [{ label: 'Main phone', placeholder: '(___) ___-____' }, { label: 'Direct phone' }]
  expect(termsOf([...deal, ...asked]).slice(2)).toEqual(['account.phone', 'contact.phone'])
})

test('cards to choose from may hold numbers', () => {
  const sizes = { label: 'Company size', type: 'radio', options: ['1 – 199 employees', '200 – 999 employees'] }
  expect(onDealForm(sizes)).toBe('account.employees')
})

test.each<[Asked, string]>([
  [{ label: 'What does the client need?', type: 'textarea' }, 'deal.description'],
  [{ label: 'Conte um pouco sobre a necessidade do cliente', type: 'textarea', lang: 'pt' }, 'deal.description'],
  [{ label: 'Geschatte omvang in euro’s', lang: 'nl' }, 'deal.amount'],
  [{ label: '会社名必須', lang: 'ja' }, 'account.name'],
  [{ label: 'Name', section: 'Project sponsor' }, 'contact.fullName'],
])('%o', (asked, term) => {
  expect(onDealForm(asked)).toBe(term)
})

test('“PIN” within an address is a postal code, and nowhere else', () => {
  const asked = ['City', 'State', 'PIN'].map(label => ({ label, section: 'Customer' }))
  expect(termsOf([...deal, ...asked]).at(-1)).toBe('account.postalCode')
  expect(onDealForm({ label: 'PIN' })).toBe('-')
})

test('what a page only shows takes nothing from the field that asks', () => {
  const asked = [...deal, { label: 'Close date' }]
  expect(termsOf(asked)[1]).toBe('-')
  const page = fieldsOf(asked).map((field, at) => (at < 2 ? field : { ...field, control: 'output' }))
  expect(matchFields(page, 'portal')[1]?.term).toBe('deal.closeDate')
})

test('a date said to be likely is the date', () => {
  const asked = ['Nome do projeto', 'Valor total', 'Data provável de fechamento'].map(label => ({ label }))
  expect(termsOf(asked, 'portal', { lang: 'pt' })[2]).toBe('deal.closeDate')
})
