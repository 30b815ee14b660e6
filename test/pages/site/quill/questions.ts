import type { Question } from '../../question.ts'
import { sample } from '../../sample.ts'

export const questions = [
  { id: 'endUser', label: 'End user company', control: 'text', term: 'account.name', expected: sample.company },
  { id: 'web', label: 'End user web address', control: 'text', term: 'account.website', expected: sample.website },
  { id: 'country', label: 'End user country', control: 'select', term: 'account.country', expected: sample.country },
  { id: 'vertical', label: 'Vertical', control: 'select', term: 'account.industry', expected: sample.industry },
  { id: 'givenName', label: 'Given name', control: 'text', term: 'contact.firstName', expected: sample.firstName },
  { id: 'familyName', label: 'Family name', control: 'text', term: 'contact.lastName', expected: sample.lastName },
  { id: 'mail', label: 'Business email', control: 'text', term: 'contact.email', expected: sample.email },
  { id: 'opportunity', label: 'Opportunity', control: 'text', term: 'deal.name', expected: sample.dealName },
  { id: 'volume', label: 'Deal size', control: 'number', term: 'deal.amount', expected: String(sample.amount) },
  { id: 'currency', label: 'Currency', control: 'select', term: 'deal.currency', expected: sample.currency },
  {
    id: 'decision',
    label: 'Expected decision date',
    control: 'date',
    term: 'deal.closeDate',
    expected: sample.closeDate,
  },
  { id: 'type', label: 'Registration type', control: 'radio', term: 'deal.type', expected: sample.type },
  {
    id: 'products',
    label: 'Product lines',
    control: 'checkbox group',
    term: 'deal.products',
    expected: [...sample.products],
  },
  {
    id: 'description',
    label: 'Opportunity description',
    control: 'rich text',
    term: 'deal.description',
    expected: sample.description,
  },
  { id: 'nda', label: 'I agree to the non-disclosure agreement', control: 'checkbox', trap: true, expected: false },
] as const satisfies readonly Question[]
