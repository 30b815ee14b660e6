import { expect, it } from 'vitest'
import { readDeal } from '../../lib/match/read-deal.ts'
import { page, shown } from './reading.ts'

const at = '2026-11-22T09:00:00.000Z'
const terms = (fields: Parameters<typeof page>[0], more: Parameters<typeof page>[1] = {}) =>
  readDeal(page(fields, more), at).entries.map(entry => [entry.term, entry.text])

it('names the deal by the heading, and knows the record by its address', () => {
  const deal = readDeal(page([shown('Amount', '€ 5.000,00')], { heading: 'Cold store', lang: 'de' }), at)
  expect(deal.name).toBe('Cold store')
  expect(deal.entries.map(entry => [entry.term, entry.text])).toEqual([
    ['deal.amount', '€ 5.000,00'],
    ['deal.name', 'Cold store'],
    ['deal.crmUrl', 'https://crm.example/deals/318'],
    ['deal.crmId', '318'],
  ])
})

it('takes no account’s page title for a deal’s name', () => {
  const deal = readDeal(page([shown('Account name', 'Acme Ltd')], { heading: 'Acme Ltd' }), at)
  expect(deal.entries.some(entry => entry.term === 'deal.name')).toBe(false)
})

it('keeps unknown labels, numbers repeated ones, and leaves out empty values', () => {
  const fields = [shown('Torque', '12 Nm'), shown('Torque', '14 Nm'), shown('Colour of crate', ''), shown('', 'lost')]
  expect(terms(fields)).toEqual([
    ['extra:Torque', '12 Nm'],
    ['extra:Torque (2)', '14 Nm'],
    ['deal.crmUrl', 'https://crm.example/deals/318'],
    ['deal.crmId', '318'],
  ])
})

it('lets the first sure value answer a term and keeps the other as an extra', () => {
  const entries = readDeal(page([shown('Amount', '$73.8K'), shown('Opportunity amount', 'USD 73,812.50')]), at).entries
  const amount = entries.find(entry => entry.term === 'deal.amount')
  expect(amount?.evidence.label).toBe('Opportunity amount')
  expect(entries.find(entry => entry.term === 'extra:Amount')?.text).toBe('$73.8K')
})

it('flags what is shortened, and says why a value is undecided', () => {
  const { entries } = readDeal(page([shown('Amount', '€73.8K'), shown('Close date', '03/04/2027')], { lang: '' }), at)
  expect(entries[0]).toMatchObject({ term: 'deal.amount', approximate: true })
  expect(entries[1]?.term).toBe('deal.closeDate')
  expect(entries[1]?.value).toBeUndefined()
  expect(entries[1]?.problem).toBeTruthy()
})

it('decides an unclear date by the other dates of the page, or by the exact one it carries', () => {
  const byOthers = readDeal(page([shown('Close date', '03/04/2027'), shown('Created', '25/12/2026')], { lang: '' }), at)
  expect(byOthers.entries[0]?.value).toEqual({ kind: 'date', date: '2027-04-03' })
  const exact = { text: '03/04/2027', exact: { text: '2027-03-04', from: 'datetime' as const } }
  const carried = readDeal(page([shown('Close date', exact)], { lang: '' }), at).entries[0]
  expect(carried?.value).toEqual({ kind: 'date', date: '2027-03-04' })
  expect(carried?.evidence.text).toBe('03/04/2027 (date stamp: 2027-03-04)')
})

it('reads a national phone number by the record’s country', () => {
  const fields = [shown('Contact phone', '04 72 00 11 22'), shown('Country', 'France')]
  const phone = readDeal(page(fields), at).entries.find(entry => entry.term === 'contact.phone')
  expect(phone?.value).toEqual({ kind: 'phone', e164: '+33472001122' })
})

it('takes no date, number or address for a person’s name', () => {
  const when = { text: '3 weeks ago', exact: { text: '2026-11-01T09:30:00Z', from: 'datetime' as const } }
  const { entries } = readDeal(page([shown('Last contacted', when), shown('Contact name', 'a@b.example')]), at)
  expect(entries.filter(entry => entry.term.startsWith('contact.'))).toEqual([])
})

it('never keeps a secret', () => {
  const secret = { ...shown('Password', 'hunter2'), control: 'text', locked: 'password' as const }
  expect(JSON.stringify(readDeal(page([secret]), at))).not.toContain('hunter2')
})

it('takes a whole address under one label apart', () => {
  const address = '500 Pike Street\nSuite 400\nSeattle, WA 98101\nUnited States'
  const { entries } = readDeal(page([shown('Billing Address', address), shown('Phone', '(206) 555-0142')]), at)
  expect(entries.slice(0, 7).map(entry => [entry.term, entry.text])).toEqual([
    ['account.street', '500 Pike Street'],
    ['account.street2', 'Suite 400'],
    ['account.city', 'Seattle'],
    ['account.state', 'WA'],
    ['account.postalCode', '98101'],
    ['account.country', 'United States'],
    expect.arrayContaining(['(206) 555-0142']),
  ])
  expect(entries.find(({ term }) => term === 'account.state')?.value).toMatchObject({ code: 'US-WA' })
  expect(entries[0]?.evidence).toMatchObject({ label: 'Billing Address', text: address })
})

it('leaves a part of an address to the field that has it for itself', () => {
  const fields = [shown('Address', 'Hafenstr. 12\n68159 Mannheim\nDeutschland'), shown('City', 'Mannheim-Hafen')]
  const { entries } = readDeal(page(fields), at)
  expect(entries.filter(({ term }) => term === 'account.city').map(({ text }) => text)).toEqual(['Mannheim-Hafen'])
})

it('takes no address that it cannot take apart for a street', () => {
  const { entries } = readDeal(page([shown('Address', 'Acme Tower\nNorth Gate\nDock 4\nPort City')]), at)
  expect(entries[0]).toMatchObject({ term: 'extra:Address' })
})

it('takes “Title” for the deal’s where nobody is spoken of, for the job of the contact where somebody is', () => {
  const named = terms([shown('Title', 'Cold-store WMS'), shown('Amount', 'CAD 96,300.00')])
  expect(named).toContainEqual(['deal.name', 'Cold-store WMS'])
  const job = terms([shown('Title', 'Buyer'), shown('Contact email', 'a@b.example'), shown('Amount', 'CAD 96,300.00')])
  expect(job).toContainEqual(['contact.title', 'Buyer'])
})

it('says once what a strip of highlights and the details show under one label', () => {
  const found = terms([shown('Amount', '€1.2M'), shown('Amount', '€1,150,000.00'), shown('Amount', '€1,150,000')])
  expect(found.filter(([, text]) => text?.startsWith('€'))).toEqual([['deal.amount', '€1,150,000.00']])
})

it('reads what recurs without how often, which the term says', () => {
  const { entries } = readDeal(page([shown('Monthly recurring revenue', '€ 8,900.00/month')]), at)
  expect(entries[0]?.value).toEqual({ kind: 'money', amount: '8900', currency: 'EUR' })
})
