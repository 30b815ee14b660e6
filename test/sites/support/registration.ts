import type { Entry, Registration } from '../../../lib/deal/deal.ts'
import type { Value } from '../../../lib/deal/value.ts'

const url = 'https://partners.northwind.example/registrations/REG-204417'
const at = '2026-11-21T08:15:00.000Z'

const values: [term: string, label: string, text: string, value: Value][] = [
  ['registration.id', 'Registration ID', 'REG-204417', { kind: 'text', text: 'REG-204417' }],
  ['registration.status', 'Status', 'Approved', { kind: 'choice', text: 'Approved' }],
  ['registration.submittedDate', 'Submitted on', '2026-11-20', { kind: 'date', date: '2026-11-20' }],
  ['registration.expiryDate', 'Protected until', '2027-03-31', { kind: 'date', date: '2027-03-31' }],
]

/** What a portal answered: written back into every CRM record. Date formats are the page's own. */
export const sampleRegistration: Registration = {
  id: '7c0a2b8e-0e61-4d8e-8c11-9a4f3b6d2e05',
  portal: 'https://partners.northwind.example',
  url,
  at,
  history: [{ state: 'approved', at, by: 'page', reason: 'Approved' }],
  entries: values.map(
    ([term, label, text, value]): Entry => ({
      term,
      text,
      value,
      evidence: { url, title: 'Deal registration', label, text, at, via: 'page' },
    }),
  ),
}
