import type { Question } from '../../question.ts'
import { sample } from '../../sample.ts'

export const questions = [
  { id: 'account', label: 'Account Name', control: 'lookup', term: 'account.name', expected: '001A01', async: true },
  { id: 'website', label: 'Website', control: 'text', term: 'account.website', expected: sample.website },
  { id: 'country', label: 'Country', control: 'listbox', term: 'account.country', expected: sample.country },
  {
    id: 'state',
    label: 'State/Province',
    control: 'listbox',
    term: 'account.state',
    expected: sample.state,
    after: 'country',
  },
  { id: 'industry', label: 'Industry', control: 'select', term: 'account.industry', expected: sample.industry },
  {
    id: 'firstName',
    label: 'Contact First Name',
    control: 'text',
    term: 'contact.firstName',
    expected: sample.firstName,
  },
  { id: 'lastName', label: 'Contact Last Name', control: 'text', term: 'contact.lastName', expected: sample.lastName },
  { id: 'email', label: 'Contact Email', control: 'text', term: 'contact.email', expected: sample.email },
  { id: 'phone', label: 'Contact Phone', control: 'phone', term: 'contact.phone', expected: sample.phone },
  { id: 'name', label: 'Opportunity Name', control: 'text', term: 'deal.name', expected: sample.dealName },
  { id: 'amount', label: 'Amount', control: 'number', term: 'deal.amount', expected: String(sample.amount) },
  {
    id: 'currency',
    label: 'Opportunity Currency',
    control: 'listbox',
    term: 'deal.currency',
    expected: sample.currency,
  },
  { id: 'closeDate', label: 'Close Date', control: 'date', term: 'deal.closeDate', expected: sample.closeDate },
  { id: 'type', label: 'Deal Type', control: 'radio', term: 'deal.type', expected: sample.type },
  { id: 'products', label: 'Products', control: 'dual list', term: 'deal.products', expected: [...sample.products] },
  { id: 'support', label: 'Presales Support Needed', control: 'switch', answer: 'Yes', expected: true },
  {
    id: 'description',
    label: 'Description',
    control: 'textarea',
    term: 'deal.description',
    expected: sample.description,
  },
  { id: 'attachment', label: 'Attachment', control: 'file' },
  { id: 'terms', label: 'I accept the partner program terms', control: 'checkbox', trap: true, expected: false },
] as const satisfies readonly Question[]
