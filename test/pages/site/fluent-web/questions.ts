import type { Question } from '../../question.ts'
import { sample } from '../../sample.ts'

export const questions = [
  { id: 'organization', label: 'Organization name', control: 'text', term: 'account.name', expected: sample.company },
  { id: 'website', label: 'Website URL', control: 'text', term: 'account.website', expected: sample.website },
  { id: 'country', label: 'Country or region', control: 'combobox', term: 'account.country', expected: sample.country },
  { id: 'industry', label: 'Industry', control: 'listbox', term: 'account.industry', expected: sample.industry },
  {
    id: 'firstName',
    label: 'Contact first name',
    control: 'text',
    term: 'contact.firstName',
    expected: sample.firstName,
  },
  { id: 'lastName', label: 'Contact last name', control: 'text', term: 'contact.lastName', expected: sample.lastName },
  { id: 'email', label: 'Contact email', control: 'text', term: 'contact.email', expected: sample.email },
  { id: 'phone', label: 'Contact phone', control: 'phone', term: 'contact.phone', expected: sample.phone },
  { id: 'name', label: 'Referral name', control: 'text', term: 'deal.name', expected: sample.dealName },
  { id: 'value', label: 'Estimated value', control: 'number', term: 'deal.amount', expected: String(sample.amount) },
  { id: 'currency', label: 'Currency', control: 'listbox', term: 'deal.currency', expected: sample.currency },
  {
    id: 'closeDate',
    label: 'Estimated close date (MM/DD/YYYY)',
    control: 'date',
    term: 'deal.closeDate',
    expected: '12/18/2026',
  },
  {
    id: 'products',
    label: 'Solution areas',
    control: 'multiselect',
    term: 'deal.products',
    expected: [...sample.products],
  },
  { id: 'type', label: 'Deal type', control: 'radio', term: 'deal.type', expected: sample.type },
  { id: 'help', label: 'Co-sell help needed', control: 'switch', answer: 'Yes', expected: true },
  { id: 'notes', label: 'Notes', control: 'textarea', term: 'deal.description', expected: sample.description },
  {
    id: 'consent',
    label: 'The customer consents to being contacted',
    control: 'checkbox',
    trap: true,
    expected: false,
  },
] as const satisfies readonly Question[]
