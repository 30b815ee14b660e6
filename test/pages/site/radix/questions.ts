import type { Question } from '../../question.ts'
import { sample } from '../../sample.ts'

export const questions = [
  { id: 'company', label: 'Company', control: 'text', term: 'account.name', expected: sample.company },
  { id: 'domain', label: 'Company website', control: 'text', term: 'account.website', expected: sample.website },
  { id: 'country', label: 'Country', control: 'combobox', term: 'account.country', expected: sample.country },
  { id: 'industry', label: 'Industry', control: 'listbox', term: 'account.industry', expected: sample.industry },
  {
    id: 'contactName',
    label: 'Contact name',
    control: 'text',
    term: 'contact.fullName',
    expected: `${sample.firstName} ${sample.lastName}`,
  },
  { id: 'contactEmail', label: 'Work email', control: 'text', term: 'contact.email', expected: sample.email },
  { id: 'contactPhone', label: 'Phone', control: 'phone', term: 'contact.phone', expected: sample.phone },
  { id: 'name', label: 'Opportunity name', control: 'text', term: 'deal.name', expected: sample.dealName },
  // Its sample is “0.00”.
  { id: 'amount', label: 'Amount', control: 'number', term: 'deal.amount', expected: sample.amount.toFixed(2) },
  { id: 'currency', label: 'Currency', control: 'listbox', term: 'deal.currency', expected: sample.currency },
  { id: 'closeDate', label: 'Expected close', control: 'date', term: 'deal.closeDate', expected: sample.closeDate },
  { id: 'type', label: 'Deal type', control: 'radio', term: 'deal.type', expected: sample.type },
  {
    id: 'products',
    label: 'Products of interest',
    control: 'checkbox group',
    term: 'deal.products',
    expected: [...sample.products],
  },
  { id: 'stage', label: 'Stage', control: 'toggle group', term: 'deal.stage', expected: sample.stage },
  { id: 'support', label: 'Request a solutions engineer', control: 'switch', answer: 'Yes', expected: true },
  { id: 'summary', label: 'Summary', control: 'textarea', term: 'deal.description', expected: sample.description },
  { id: 'terms', label: 'Accept terms and conditions', control: 'checkbox', trap: true, expected: false },
] as const satisfies readonly Question[]
