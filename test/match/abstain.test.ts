import { expect, test } from 'vitest'
import { type Asked, matchesOf, termsOf } from './support/form.ts'

test.each<[string, Asked]>([
  ['a user name', { label: 'Username', name: 'login' }],
  ['a password', { label: 'Choose a password' }],
  ['a display name', { label: 'Display name' }],
  ['a card', { label: 'Card number', name: 'ccnum' }],
  ['a name on a card', { label: 'Name on card' }],
  ['an expiry', { label: 'Expiration date', placeholder: 'MM/YY' }],
  ['a one-time code', { label: 'Verification code' }],
  ['a captcha', { label: 'Enter the text you see', name: 'captcha' }],
  ['a coupon', { label: 'Promo code' }],
  ['a birthday', { label: 'Date of birth', type: 'date' }],
  ['a gender', { label: 'Gender', options: ['Female', 'Male', 'Other'] }],
  ['a form of address', { label: 'Title', options: ['Mr', 'Mrs', 'Dr'] }],
  ['a newsletter', { label: 'Send me product news by email', type: 'checkbox' }],
  ['a month', { label: 'Month', options: ['January', 'February', 'March', 'April'] }],
  ['a search', { label: 'Search', name: 'q' }],
  ['a security question', { label: 'Security question' }],
  ['a fax', { label: 'Fax number' }],
  ['a middle name', { label: 'Middle name' }],
  ['a reading aid', { label: '氏名（フリガナ）' }],
  ['German user name', { label: 'Benutzername', lang: 'de' }],
  ['what a customer thinks', { label: 'Customer satisfaction', section: 'Customer' }],
  ['a yes or no', { label: 'Is the budget approved?', options: ['Yes', 'No'] }],
  ['another industry', { label: 'Other industry' }],
  ['the distributor', { label: 'Distributor name' }],
  ["the vendor's people", { label: 'Vendor account manager' }],
  ['a fault report', { label: 'Describe the problem', section: 'Contact support' }],
  ['a number of an account', { label: 'Account number' }],
  ['digits of an id', { label: 'Last 4 digits of SSN' }],
  ["a friend's address", { label: "Friend's email" }],
  ['a search by place', { label: 'Search by city or ZIP' }],
  ['nothing known', { label: 'Favourite colour' }],
  ['nothing at all', {}],
])('%s gets no term, and a reason', (_, asked) => {
  const [match] = matchesOf([asked])
  expect(match?.term).toBeUndefined()
  expect(match?.abstained).toMatch(/\.$/)
})

test.each(['password', 'card', 'one-time code', 'search', 'file', 'read-only', 'disabled'] as const)(
  'a field locked as %s is not for filling',
  locked => {
    const [match] = matchesOf([{ label: 'Company name', locked }])
    expect(match).toMatchObject({ abstained: `It is not for filling (${locked}).` })
    expect(match?.term).toBeUndefined()
  },
)

test('two fields that claim the same equally both stay empty', () => {
  const asked: Asked[] = [{ label: 'Close date' }, { label: 'Closing date' }, { label: 'Deal name' }]
  expect(termsOf(asked, 'portal', { formText: 'Register a deal' })).toEqual(['-', '-', 'deal.name'])
})

test('of two claims the clearly stronger keeps the term', () => {
  const asked: Asked[] = [
    { label: 'Deal name' },
    { label: 'Short internal nickname of the deal name for reports' },
    { label: 'Close date' },
  ]
  expect(termsOf(asked)).toEqual(['deal.name', '-', 'deal.closeDate'])
})

test('a box to tick never takes a text', () => {
  expect(
    termsOf([
      { label: 'Company name is confidential', type: 'checkbox' },
      { label: 'Industry professional', type: 'checkbox' },
    ]),
  ).toEqual(['-', '-'])
})

test('a fit that is close names both meanings', () => {
  const [match] = matchesOf([{ label: 'Mobile number or email' }])
  expect(match?.term).toBeUndefined()
  expect(match?.alternatives.map(one => one.term).sort()).toEqual(['contact.email', 'contact.mobile'])
})

test('the two strongest reasons say what was seen, in words of the page where there are any', () => {
  const [match] = matchesOf([{ label: 'Close date', name: 'close_date', type: 'date' }])
  expect(match?.reasons).toEqual(['label “Close date”', 'made for a date'])
  const [customer] = matchesOf(
    [{ label: 'Company', name: 'c_1', section: 'End customer' }, 'Deal name', 'Close date'].map(one =>
      typeof one === 'string' ? { label: one } : one,
    ),
  )
  expect(customer?.reasons).toEqual(['label “Company”', 'in the section “End customer”'])
  const [unnamed] = matchesOf([{ name: 'company_name' }])
  expect(unnamed?.reasons).toEqual(['called “company_name” in the page'])
})
