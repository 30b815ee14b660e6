import type { Question } from '../../question.ts'
import { sample } from '../../sample.ts'

export const questions = [
  { id: 'dealName', label: 'Deal name', control: 'text', term: 'deal.name', expected: sample.dealName },
  { id: 'customer', label: 'Customer legal name', control: 'text', term: 'account.name', expected: sample.company },
  { id: 'city', label: 'City', control: 'text', term: 'account.city', expected: sample.city },
  { id: 'country', label: 'Country/region', control: 'combobox', term: 'account.country', expected: sample.country },
  {
    id: 'state',
    label: 'State/province',
    control: 'listbox',
    term: 'account.state',
    expected: sample.state,
    after: 'country',
  },
  { id: 'industry', label: 'Industry', control: 'listbox', term: 'account.industry', expected: sample.industry },
  { id: 'contactFirst', label: 'First name', control: 'text', term: 'contact.firstName', expected: sample.firstName },
  { id: 'contactLast', label: 'Last name', control: 'text', term: 'contact.lastName', expected: sample.lastName },
  { id: 'contactEmail', label: 'Email address', control: 'text', term: 'contact.email', expected: sample.email },
  { id: 'contactPhone', label: 'Phone number', control: 'phone', term: 'contact.phone', expected: sample.phone },
  { id: 'value', label: 'Estimated deal value', control: 'number', term: 'deal.amount', expected: sample.amount },
  { id: 'currency', label: 'Currency', control: 'listbox', term: 'deal.currency', expected: sample.currency },
  {
    id: 'closeDate',
    label: 'Estimated close date',
    control: 'date',
    term: 'deal.closeDate',
    expected: sample.closeDate,
  },
  {
    id: 'products',
    label: 'Solution areas',
    control: 'multiselect',
    term: 'deal.products',
    expected: [...sample.products],
  },
  { id: 'dealType', label: 'Deal type', control: 'radio', term: 'deal.type', expected: sample.type },
  { id: 'help', label: 'Is help from Contosa required?', control: 'switch', answer: 'Yes', expected: true },
  {
    id: 'notes',
    label: 'Notes for the Contosa sales team',
    control: 'textarea',
    term: 'deal.description',
    expected: sample.description,
  },
  {
    id: 'consent',
    label: 'I have the consent of the customer to share the contact details',
    control: 'checkbox',
    trap: true,
    expected: false,
  },
] as const satisfies readonly Question[]
