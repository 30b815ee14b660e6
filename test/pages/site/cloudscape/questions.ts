import type { Question } from '../../question.ts'
import { sample } from '../../sample.ts'

export const questions = [
  { id: 'company', label: 'Customer company name', control: 'lookup', term: 'account.name', expected: sample.company, async: true },
  { id: 'website', label: 'Customer website', control: 'text', term: 'account.website', expected: sample.website },
  { id: 'country', label: 'Country', control: 'listbox', term: 'account.country', expected: 'DE', virtual: true },
  { id: 'state', label: 'State or region', control: 'listbox', term: 'account.state', expected: 'Bavaria', after: 'country' },
  { id: 'industry', label: 'Industry vertical', control: 'listbox', term: 'account.industry', expected: 'Manufacturing' },
  { id: 'firstName', label: 'Customer first name', control: 'text', term: 'contact.firstName', expected: sample.firstName },
  { id: 'lastName', label: 'Customer last name', control: 'text', term: 'contact.lastName', expected: sample.lastName },
  { id: 'email', label: 'Customer email', control: 'text', term: 'contact.email', expected: sample.email },
  { id: 'phone', label: 'Customer phone', control: 'phone', term: 'contact.phone', expected: sample.phone },
  { id: 'title', label: 'Partner project title', control: 'text', term: 'deal.name', expected: sample.dealName },
  { id: 'type', label: 'Opportunity type', control: 'tiles', term: 'deal.type', expected: 'Net New Business' },
  { id: 'amount', label: 'Expected customer spend', control: 'number', term: 'deal.amount', expected: '125000' },
  { id: 'currency', label: 'Currency', control: 'listbox', term: 'deal.currency', expected: 'EUR' },
  { id: 'closeDate', label: 'Target close date', control: 'date', term: 'deal.closeDate', expected: sample.closeDate },
  { id: 'products', label: 'Products', control: 'multiselect', term: 'deal.products', expected: [...sample.products] },
  { id: 'support', label: 'Do you need support from Nimbus?', control: 'radio', answer: 'Yes', expected: 'yes' },
  { id: 'tender', label: 'This is a public tender', control: 'switch', answer: 'Yes', expected: true },
  { id: 'description', label: 'Customer business problem', control: 'textarea', term: 'deal.description', expected: sample.description },
  { id: 'attachment', label: 'Supporting documents', control: 'file' },
  { id: 'consent', label: 'The customer has agreed to share these data with Nimbus', control: 'checkbox', trap: true, expected: false },
] as const satisfies readonly Question[]
