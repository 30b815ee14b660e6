import type { Question } from '../../question.ts'
import { sample } from '../../sample.ts'

export const questions = [
  { id: 'account', label: 'Account name', control: 'text', term: 'account.name', expected: sample.company },
  { id: 'website', label: 'Website', control: 'text', term: 'account.website', expected: sample.website },
  { id: 'country', label: 'Billing country', control: 'select', term: 'account.country', expected: sample.country },
  { id: 'industry', label: 'Industry', control: 'select', term: 'account.industry', expected: sample.industry },
  {
    id: 'contact',
    label: 'Primary contact',
    control: 'text',
    term: 'contact.fullName',
    expected: `${sample.firstName} ${sample.lastName}`,
  },
  {
    id: 'contactEmail',
    label: 'Primary contact email',
    control: 'text',
    term: 'contact.email',
    expected: sample.email,
  },
  {
    id: 'contactPhone',
    label: 'Primary contact phone',
    control: 'phone',
    term: 'contact.phone',
    expected: sample.phone,
  },
  { id: 'deal', label: 'Deal title', control: 'text', term: 'deal.name', expected: sample.dealName },
  { id: 'value', label: 'Deal amount', control: 'number', term: 'deal.amount', expected: String(sample.amount) },
  { id: 'currency', label: 'Deal currency', control: 'select', term: 'deal.currency', expected: sample.currency },
  { id: 'close', label: 'Close date', control: 'date', term: 'deal.closeDate', expected: sample.closeDate },
  {
    id: 'solution',
    label: 'Solution area',
    control: 'cascader',
    answer: 'Data / Monitoring',
    expected: 'data-monitoring',
  },
  { id: 'type', label: 'Deal type', control: 'radio', term: 'deal.type', expected: sample.type },
  {
    id: 'description',
    label: 'Description',
    control: 'rich text',
    term: 'deal.description',
    expected: sample.description,
  },
  { id: 'nextStep', label: 'Next steps', control: 'rich text', term: 'deal.nextStep', expected: sample.nextStep },
  { id: 'terms', label: 'I accept the deal registration terms', control: 'checkbox', trap: true, expected: false },
] as const satisfies readonly Question[]
