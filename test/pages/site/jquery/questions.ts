import type { Question } from '../../question.ts'
import { sample } from '../../sample.ts'

export const questions = [
  { id: 'customer', label: 'End customer', control: 'lookup', term: 'account.name', expected: '001A01', async: true },
  { id: 'url', label: 'Web site', control: 'text', term: 'account.website', expected: sample.website },
  { id: 'country', label: 'Country', control: 'combobox', term: 'account.country', expected: sample.country },
  { id: 'industry', label: 'Industry', control: 'listbox', term: 'account.industry', expected: sample.industry },
  { id: 'first', label: 'Contact first name', control: 'text', term: 'contact.firstName', expected: sample.firstName },
  { id: 'last', label: 'Contact last name', control: 'text', term: 'contact.lastName', expected: sample.lastName },
  { id: 'email', label: 'Contact e-mail', control: 'text', term: 'contact.email', expected: sample.email },
  { id: 'phone', label: 'Contact phone', control: 'phone', term: 'contact.phone', expected: sample.phone },
  { id: 'project', label: 'Project name', control: 'text', term: 'deal.name', expected: sample.dealName },
  { id: 'revenue', label: 'Estimated revenue', control: 'number', term: 'deal.amount', expected: sample.amount },
  { id: 'currency', label: 'Currency', control: 'select', term: 'deal.currency', expected: sample.currency },
  { id: 'close', label: 'Close date', control: 'date', term: 'deal.closeDate', expected: sample.closeDate },
  { id: 'products', label: 'Products', control: 'multiselect', term: 'deal.products', expected: [...sample.products] },
  { id: 'type', label: 'Deal type', control: 'radio', term: 'deal.type', expected: sample.type },
  { id: 'quantity', label: 'Number of seats', control: 'number', answer: '250', expected: 250 },
  {
    id: 'comments',
    label: 'Project description',
    control: 'textarea',
    term: 'deal.description',
    expected: sample.description,
  },
  { id: 'certify', label: 'I certify that the above is correct', control: 'checkbox', trap: true, expected: false },
] as const satisfies readonly Question[]
