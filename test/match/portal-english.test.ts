import { expect, test } from 'vitest'
import { type Asked, compare } from './support/form.ts'

function check(lines: [Asked | string, string][], shared: Asked = {}) {
  const { given, expected } = compare(lines, 'portal', shared)
  expect(given).toEqual(expected)
}

test('a typical vendor form: our block, the customer, the deal', () => {
  const ours = { section: ['Partner information', 'Register a deal'] }
  const customer = { section: ['End customer', 'Register a deal'] }
  const deal = { section: ['Opportunity details', 'Register a deal'] }
  check([
    [{ label: 'Company name', ...ours }, 'partner.companyName'],
    [{ label: 'First name', ...ours }, 'partner.firstName'],
    [{ label: 'Last name', ...ours }, 'partner.lastName'],
    [{ label: 'Email', type: 'email', ...ours }, 'partner.email'],
    [{ label: 'Phone', type: 'tel', ...ours }, 'partner.phone'],
    [{ label: 'Company name', ...customer }, 'account.name'],
    [{ label: 'Website', type: 'url', ...customer }, 'account.website'],
    [
      { label: 'Industry', options: ['Retail', 'Manufacturing', 'Healthcare', 'Education', 'Media'], ...customer },
      'account.industry',
    ],
    [
      { label: 'Number of employees', options: ['1-10', '11-50', '51-250', '251-1000'], ...customer },
      'account.employees',
    ],
    [{ label: 'Street address', ...customer }, 'account.street'],
    [{ label: 'City', ...customer }, 'account.city'],
    [{ label: 'State/Province', ...customer }, 'account.state'],
    [{ label: 'ZIP/Postal code', ...customer }, 'account.postalCode'],
    [{ label: 'Country', ...customer }, 'account.country'],
    [{ label: 'Contact first name', ...customer }, 'contact.firstName'],
    [{ label: 'Contact last name', ...customer }, 'contact.lastName'],
    [{ label: 'Job title', ...customer }, 'contact.title'],
    [{ label: 'Email', type: 'email', ...customer }, 'contact.email'],
    [{ label: 'Phone', type: 'tel', ...customer }, 'contact.phone'],
    [{ label: 'Opportunity name', ...deal }, 'deal.name'],
    [{ label: 'Estimated deal value', ...deal }, 'deal.amount'],
    [{ label: 'Currency', options: ['USD', 'EUR', 'GBP'], ...deal }, 'deal.currency'],
    [{ label: 'Expected close date', type: 'date', ...deal }, 'deal.closeDate'],
    [{ label: 'Sales stage', options: ['Prospect', 'Qualified', 'Committed', 'Closed Lost'], ...deal }, 'deal.stage'],
    [{ label: 'Products', ...deal }, 'deal.products'],
    [{ label: 'Competitors', ...deal }, 'deal.competitor'],
    [{ label: 'Additional comments', type: 'textarea', ...deal }, 'deal.comments'],
  ])
})

test('the fields of a cloud vendor, by their labels', () => {
  check(
    [
      ['Customer company name', 'account.name'],
      ['Industry vertical', 'account.industry'],
      [{ label: 'Customer website', type: 'url' }, 'account.website'],
      ['Country', 'account.country'],
      ['Postal code', 'account.postalCode'],
      ['Customer DUNS', 'account.duns'],
      ['AWS account ID', 'account.awsAccountId'],
      ['Partner project title', 'deal.name'],
      [{ label: 'Customer business problem', type: 'textarea' }, 'deal.description'],
      ['Use case', 'deal.useCase'],
      ['Delivery model', 'deal.deliveryModel'],
      [{ label: 'Estimated monthly recurring revenue', type: 'number' }, 'deal.recurringAmount'],
      [{ label: 'Target close date', placeholder: 'YYYY/MM/DD' }, 'deal.closeDate'],
      ['Opportunity type', 'deal.type'],
      ['Next step', 'deal.nextStep'],
      ['Partner CRM unique identifier', 'deal.crmId'],
      ['Opportunity owner name', 'deal.ownerName'],
      ['Opportunity owner email', 'deal.ownerEmail'],
    ],
    { formText: 'Create opportunity' },
  )
})

test('a co-sell referral, by its column names', () => {
  check([
    ['Deal Name', 'deal.name'],
    ['Customer Name', 'account.name'],
    ['Customer Address Line 1', 'account.street'],
    ['Customer Address Line 2', 'account.street2'],
    ['Customer City', 'account.city'],
    ['Customer State', 'account.state'],
    ['Customer Postal Code', 'account.postalCode'],
    ['Customer Country', 'account.country'],
    ['D-U-N-S', 'account.duns'],
    ['Contact First Name', 'contact.firstName'],
    ['Contact Last Name', 'contact.lastName'],
    ['Contact Phone', 'contact.phone'],
    ['Contact Email', 'contact.email'],
    ['Estimated Deal Value', 'deal.amount'],
    ['Estimated Close Date', 'deal.closeDate'],
    ['CRM ID', 'deal.crmId'],
    ['Marketing Campaign ID', 'deal.campaign'],
    [{ label: 'I consent to share contact information', type: 'checkbox' }, '-'],
  ])
})

test('machine names alone, of the kinds that form builders write', () => {
  check([
    [{ name: 'input_first_name' }, 'contact.firstName'],
    [{ name: 'input_last_name' }, 'contact.lastName'],
    [{ name: 'ctl00$MainContent$txtEmailAddress' }, 'contact.email'],
    [{ name: 'opportunityAmount' }, 'deal.amount'],
    [{ name: 'deal[close_date]' }, 'deal.closeDate'],
    [{ name: 'j_id0:theForm:CompanyName' }, 'account.name'],
  ])
})

test('wordings around the label do not hide it', () => {
  check(
    [
      ["What is the customer's company name?", 'account.name'],
      ['Please enter the expected close date', 'deal.closeDate'],
      ['Estimated value of the opportunity (USD)', 'deal.amount'],
      ['Describe the customer business problem', 'deal.description'],
      ['Which competitors are involved?', 'deal.competitor'],
    ],
    { formText: 'Register your deal' },
  )
})

test('placeholders stand in for labels', () => {
  check([
    [{ placeholder: 'First name' }, 'contact.firstName'],
    [{ placeholder: 'Last name' }, 'contact.lastName'],
    [{ placeholder: 'jane@acme.com' }, 'contact.email'],
    [{ placeholder: 'https://www.example.com' }, 'account.website'],
  ])
})

test('the blocks of two addresses both take the address', () => {
  const lines = (section: string): [Asked, string][] => [
    [{ label: 'Street', section }, 'account.street'],
    [{ label: 'City', section }, 'account.city'],
    [{ label: 'Country', section }, 'account.country'],
  ]
  check([
    ['Opportunity name', 'deal.name'],
    [{ label: 'Close date', type: 'date' }, 'deal.closeDate'],
    ...lines('Billing address'),
    ...lines('Shipping address'),
  ])
})

test('the contact of somebody else is left alone', () => {
  const main = { section: 'Primary contact' }
  const other = { section: 'Technical contact' }
  check([
    ['Opportunity name', 'deal.name'],
    ['Expected close date', 'deal.closeDate'],
    [{ label: 'First name', ...main }, 'contact.firstName'],
    [{ label: 'Email', ...main }, 'contact.email'],
    [{ label: 'First name', ...other }, '-'],
    [{ label: 'Email', ...other }, '-'],
  ])
})

test('the e-mail asked twice gets the same answer twice', () => {
  check([
    [{ label: 'Email', type: 'email' }, 'contact.email'],
    [{ label: 'Confirm email', type: 'email' }, 'contact.email'],
  ])
})
