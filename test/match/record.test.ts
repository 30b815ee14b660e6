import { expect, test } from 'vitest'
import type { Purpose } from '../../lib/match/match.ts'
import { type Asked, compare } from './support/form.ts'

function check(lines: [Asked | string, string][], purpose: Purpose, shared: Asked = {}) {
  const { given, expected } = compare(lines, purpose, shared)
  expect(given).toEqual(expected)
}

test('a Salesforce opportunity, by its labels', () => {
  check(
    [
      ['Opportunity Name', 'deal.name'],
      ['Account Name', 'account.name'],
      ['Amount', 'deal.amount'],
      ['Close Date', 'deal.closeDate'],
      ['Stage', 'deal.stage'],
      ['Probability (%)', 'deal.probability'],
      ['Next Step', 'deal.nextStep'],
      ['Lead Source', 'deal.leadSource'],
      ['Opportunity Owner', 'deal.ownerName'],
      ['Type', 'deal.type'],
      ['Description', 'deal.description'],
    ],
    'record',
    { type: 'output' },
  )
})

test('a Salesforce account and contact, by API names', () => {
  const api = (name: string): Asked => ({ attributes: { 'data-field': name } })
  check(
    [
      [api('Account.Name'), 'account.name'],
      [api('Account.BillingStreet'), 'account.street'],
      [api('Account.BillingCity'), 'account.city'],
      [api('Account.BillingPostalCode'), 'account.postalCode'],
      [api('Account.BillingCountry'), 'account.country'],
      [api('Account.NumberOfEmployees'), 'account.employees'],
      [api('Opportunity.CloseDate'), 'deal.closeDate'],
      [api('Opportunity.StageName'), 'deal.stage'],
    ],
    'record',
  )
})

test('a HubSpot deal, by labels and internal names', () => {
  const property = (label: string, name: string): Asked => ({ label, attributes: { 'data-field': name } })
  check(
    [
      [property('Deal name', 'dealname'), 'deal.name'],
      [property('Amount', 'amount'), 'deal.amount'],
      [property('Close date', 'closedate'), 'deal.closeDate'],
      [property('Deal stage', 'dealstage'), 'deal.stage'],
      [property('Deal type', 'dealtype'), 'deal.type'],
      [property('Deal owner', 'hubspot_owner_id'), 'deal.ownerName'],
    ],
    'record',
  )
})

test('a Dynamics opportunity, by labels and logical names', () => {
  const control = (label: string, name: string): Asked => ({
    label,
    attributes: { 'data-id': `${name}.fieldControl-text-box-text` },
  })
  check(
    [
      [control('Topic', 'name'), 'deal.name'],
      [control('Account', 'parentaccountid'), 'account.name'],
      [control('Est. close date', 'estimatedclosedate'), 'deal.closeDate'],
      [control('Est. revenue', 'estimatedvalue'), 'deal.amount'],
      [control('Currency', 'transactioncurrencyid'), 'deal.currency'],
    ],
    'record',
  )
})

test('an Odoo lead, by field names', () => {
  const widget = (name: string, label = ''): Asked => ({ label, attributes: { 'wrapper-name': name } })
  check(
    [
      [widget('expected_revenue', 'Expected Revenue'), 'deal.amount'],
      [widget('probability', 'Probability'), 'deal.probability'],
      [widget('date_deadline', 'Expected Closing'), 'deal.closeDate'],
      [widget('partner_name', 'Company Name'), 'account.name'],
      [widget('contact_name', 'Contact Name'), 'contact.fullName'],
      [widget('email_from', 'Email'), 'contact.email'],
      [widget('user_id', 'Salesperson'), 'deal.ownerName'],
    ],
    'record',
  )
})

test('a German CRM record', () => {
  check(
    [
      ['Kunde', 'account.name'],
      ['Betrag', 'deal.amount'],
      ['Schlusstermin', 'deal.closeDate'],
      ['Phase', 'deal.stage'],
      ['Wahrscheinlichkeit', 'deal.probability'],
    ],
    'record',
    { lang: 'de', type: 'output' },
  )
})

test("a CRM record takes back only the registration's own values", () => {
  check(
    [
      ['Opportunity Name', '-'],
      ['Amount', '-'],
      ['Registration ID', 'registration.id'],
      ['Registration status', 'registration.status'],
      ['Registration expiry date', 'registration.expiryDate'],
      ['Submitted on', 'registration.submittedDate'],
      ['Opportunity quality score', 'registration.score'],
      ['Close Date', '-'],
      [{ label: 'Registration number', name: 'x', locked: 'read-only' }, '-'],
    ],
    'crm',
  )
})

test("a portal's answer, as its status page shows it", () => {
  check(
    [
      ['Registration number', 'registration.id'],
      ['Status', 'registration.status'],
      ['Submission date', 'registration.submittedDate'],
      ['Approval date', 'registration.approvedDate'],
      ['Expiration date', 'registration.expiryDate'],
      ['Review comments', 'registration.comments'],
      ['Customer name', '-'],
      ['Expected close date', '-'],
    ],
    'result',
    { type: 'output' },
  )
})

test("a German portal's answer", () => {
  check(
    [
      ['Registrierungsnummer', 'registration.id'],
      ['Status', 'registration.status'],
      ['Gültig bis', 'registration.expiryDate'],
    ],
    'result',
    { type: 'output', lang: 'de' },
  )
})

test.each([
  'Last contacted',
  'Last activity',
  'Last modified',
  'Last modified by',
  'First response',
  'Last contact date',
  'Letzter Kontakt',
  'Dernier contact',
  'Último contacto',
])('"%s" tells of an event, not of a person', label => {
  check(
    [
      [label, '-'],
      ['Deal name', 'deal.name'],
    ],
    'record',
    { type: 'output' },
  )
  check(
    [
      [label, '-'],
      ['Deal name', 'deal.name'],
    ],
    'portal',
  )
})

test('what a block says of itself holds for its events and phones, too', () => {
  const [account, contact] = [{ section: 'Account' }, { section: 'Primary Contact' }]
  check(
    [
      ['Opportunity name', 'deal.name'],
      [{ label: 'Name', ...account }, 'account.name'],
      [{ label: 'Phone', ...account }, 'account.phone'],
      [{ label: 'Name', ...contact }, 'contact.fullName'],
      [{ label: 'Last activity', ...contact }, '-'],
      [{ label: 'First response', ...contact }, '-'],
      [{ label: 'Phone', ...contact }, 'contact.phone'],
    ],
    'record',
    { type: 'output' },
  )
})

test('"Name" is what its block is about', () => {
  check(
    [
      [{ label: 'Name', section: 'Opportunity' }, 'deal.name'],
      [{ label: 'Name', section: 'Account' }, 'account.name'],
      [{ label: 'Name', section: 'Primary Contact' }, 'contact.fullName'],
      ['Amount', 'deal.amount'],
    ],
    'record',
    { type: 'output' },
  )
  check(
    [
      [{ label: 'Name', section: 'Kunde' }, 'account.name'],
      [{ label: 'Name', section: 'Ansprechpartner' }, 'contact.fullName'],
      ['Name', 'deal.name'],
      ['Verkaufsphase', 'deal.stage'],
    ],
    'record',
    { type: 'output', lang: 'de' },
  )
})
