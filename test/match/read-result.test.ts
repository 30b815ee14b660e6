import { expect, it } from 'vitest'
import { readResult } from '../../lib/match/read-result.ts'
import { page, shown } from './reading.ts'

const at = '2026-11-22T09:00:00.000Z'
const deal = [
  shown('Account name', 'Acme Ltd'),
  shown('Amount', '€ 5.000,00'),
  shown('Close date', '2027-03-31'),
  shown('Stage', 'Proposal'),
]
const answer = [shown('Registration ID', 'DR-1001'), shown('Registration status', 'Approved')]
const values = (entries: ReturnType<typeof readResult>) =>
  Object.fromEntries(entries.map(entry => [entry.term, entry.problem ?? entry.text]))

it('takes a status page with the deal’s own data for an answer', () => {
  expect(values(readResult(page([...deal, ...answer], { title: 'Deal registration' }), at))).toEqual({
    'registration.id': 'DR-1001',
    'registration.status': 'Approved',
    'registration.url': 'https://crm.example/deals/318',
  })
})

it('takes a CRM record that keeps a registration’s id for none', () => {
  expect(
    readResult(page([...deal, ...answer], { heading: 'AWS migration', title: 'AWS migration | CRM' }), at),
  ).toEqual([])
})

it('never reads what a form holds', () => {
  const held = answer.map(field => ({ ...field, control: 'text' }))
  expect(readResult(page(held, { title: 'Deal registration' }), at)).toEqual([])
})

it('reads a closed field of a status page', () => {
  const closed = answer.map(field => ({ ...field, control: 'text', locked: 'read-only' as const }))
  expect(values(readResult(page(closed), at))).toMatchObject({ 'registration.id': 'DR-1001' })
})

it('prefers the registration’s own id to other receipts, and one id said twice is one', () => {
  const fields = [shown('Reference number', 'REF-77'), shown('Deal registration ID', 'DR-1001')]
  const text = 'Your deal registration DR-1001 has been approved.'
  expect(values(readResult(page(fields, { text }), at))).toMatchObject({
    'registration.id': 'DR-1001',
    'registration.status': 'approved',
  })
})

it.each([
  ['Enregistrement FR-45120', 'FR-45120'],
  ['Registrierung D-4', 'D-4'],
  ['Deal registration #40018', '40018'],
  ['Registo PT-331', 'PT-331'],
  ['Registration 2026', undefined],
  ['Registration step 2', undefined],
  ['Register deal 2', undefined],
  ['Warehouse registration of Harbor & Finch 24/7', undefined],
])('of the heading “%s” the id is %s', (heading, id) => {
  const entries = readResult(page([shown('Status', 'Approved')], { heading, title: 'Deal registration' }), at)
  expect(values(entries)['registration.id']).toBe(id)
})

it('finds the id of the address where the page shows it, and takes none that it does not show', () => {
  const more = { url: 'https://portal.example/deal-registrations/DR-2044', text: 'DR-2044\nYour deal was submitted.' }
  expect(values(readResult(page([], more), at))['registration.id']).toBe('DR-2044')
  const entries = readResult(page([], { ...more, text: 'Your deal was submitted.' }), at)
  expect(entries.map(entry => entry.term)).toEqual(['registration.status', 'registration.url'])
})
