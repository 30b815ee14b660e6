import type { Entry } from '../../lib/deal/deal.ts'
import type { Value } from '../../lib/deal/value.ts'

/** One value of a deal, as reading a page gives it. */
export function entry(term: string, text: string, value?: Value, more: Partial<Entry> = {}): Entry {
  const evidence = { url: 'https://crm.example/1', title: 'Deal', label: term, text, at: '2026-11-01T10:00:00.000Z' }
  return { term, text, value, evidence: { ...evidence, via: 'page' }, ...more }
}

/** A deal with one of each kind of trouble: undecided, shortened, missing. */
export const entries: Entry[] = [
  entry('account.name', 'Acme GmbH', { kind: 'text', text: 'Acme GmbH' }),
  entry('account.country', 'Deutschland', { kind: 'country', code: 'DE' }),
  entry('account.industry', 'Baking', { kind: 'choice', text: 'Baking' }),
  entry('account.employees', '51 – 200', undefined, { problem: 'it is a range' }),
  entry('contact.fullName', 'Anna van der Berg', {
    kind: 'name',
    text: 'Anna van der Berg',
    first: 'Anna',
    last: 'van der Berg',
  }),
  entry('deal.name', 'Ovens', { kind: 'text', text: 'Ovens' }),
  entry('deal.amount', '73.800,00 €', { kind: 'money', amount: '73800.00', currency: 'EUR' }),
  entry('deal.recurringAmount', '$73.8K', { kind: 'money', amount: '73800', currency: 'USD' }, { approximate: true }),
  entry('deal.closeDate', '03/04/2026', undefined, { problem: 'it could be 3 April or 4 March' }),
  entry('extra:Sales Region', 'Nord', { kind: 'text', text: 'Nord' }),
]
