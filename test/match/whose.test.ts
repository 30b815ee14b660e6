import { expect, test } from 'vitest'
import { type Asked, compare, matchesOf } from './support/form.ts'

function check(lines: [Asked | string, string][], shared: Asked = {}) {
  const { given, expected } = compare(lines, 'portal', shared)
  expect(given).toEqual(expected)
}

test("the form's own title does not make everything the partner's", () => {
  const title = 'Partner deal registration'
  check([
    [{ label: 'Company', section: ['Customer', title] }, 'account.name'],
    [{ label: 'First name', section: ['Contact', title] }, 'contact.firstName'],
    [{ label: 'Email', section: ['Contact', title] }, 'contact.email'],
    [{ label: 'Expected close date', section: ['Deal', title] }, 'deal.closeDate'],
    [{ label: 'Deal name', section: ['Deal', title] }, 'deal.name'],
  ])
})

test('a step of a wizard that asks only for the partner', () => {
  const section = ['Partner information', 'Register a deal']
  check([
    [{ label: 'Company', section }, 'partner.companyName'],
    [{ label: 'Email', section }, 'partner.email'],
  ])
})

test('a partner block is known without any word about a registration', () => {
  const section = 'Partner information'
  check([
    [{ label: 'Company', section }, 'partner.companyName'],
    [{ label: 'Email', section }, 'partner.email'],
    [{ label: 'Company', section: 'End customer information' }, 'account.name'],
  ])
})

test('names of machines tell the partner, too', () => {
  check(
    [
      [{ label: 'Email', name: 'reseller_email' }, 'partner.email'],
      [{ label: 'Email', name: 'customer_email' }, 'contact.email'],
      [{ label: 'Deal name', name: 'deal_name' }, 'deal.name'],
    ],
    { formText: 'Deal registration' },
  )
})

test('who submits is the partner', () => {
  check(
    [
      ['Submitted by', 'partner.fullName'],
      ['Submitter email', 'partner.email'],
      ['Reseller company name', 'partner.companyName'],
      ['End user company name', 'account.name'],
    ],
    { formText: 'Opportunity registration' },
  )
})

test("of two people the main contact is the deal's, wherever it stands", () => {
  const deal: [Asked, string][] = [
    [{ label: 'Deal name' }, 'deal.name'],
    [{ label: 'Close date' }, 'deal.closeDate'],
  ]
  const person = (section: string, given: boolean): [Asked, string][] => [
    [{ label: 'First name', section }, given ? 'contact.firstName' : '-'],
    [{ label: 'Email', section }, given ? 'contact.email' : '-'],
  ]
  check([...deal, ...person('Decision maker', false), ...person('Primary contact', true)])
  check([...deal, ...person('Contact', true), ...person('Decision maker', false)])
})

test('a shop asks the customer: nothing is ours, and no deal is meant', () => {
  check(
    [
      [{ label: 'Your name', autocomplete: 'name' }, 'contact.fullName'],
      [{ label: 'Company', autocomplete: 'organization' }, 'account.name'],
      [{ label: 'Address', autocomplete: 'shipping address-line1' }, 'account.street'],
      [{ label: 'Quantity', type: 'number' }, '-'],
      [{ label: 'Message', type: 'textarea' }, '-'],
    ],
    { formText: 'Checkout' },
  )
})

test('whose it is, and why, is kept for the person', () => {
  const [match] = matchesOf([
    { label: 'Email', section: 'Partner contact' },
    { label: 'Close date' },
    { label: 'Deal name' },
  ])
  expect(match).toMatchObject({ term: 'partner.email', whose: 'partner' })
  expect(match?.reasons).toEqual(['label “Email”', '“Partner contact” is about us'])
})
