import { expect, test } from 'vitest'
import { nameOfOther, namesOfDeal, strangerTo } from '../../lib/deal/registration-names.ts'
import { sampleDeal } from '../support/sample-deal.ts'
import { portal, registration, told } from '../support/sample-registration.ts'

const own = namesOfDeal(sampleDeal)
const about = (deal?: string, account?: string) => ({ deals: deal ? [deal] : [], accounts: account ? [account] : [] })

test.each([
  ['the very names', about('Warehouse control platform', 'Harbor & Finch Logistics')],
  ['nothing', about()],
  ['nothing but a dash', about('—', '–')],
  ['a longer name', about('Harbor & Finch – Warehouse control platform (renewal)')],
  ['a shortened name', about('Warehouse control', 'HARBOR FINCH LOG.')],
  ['the customer’s name in the deal’s', about('Harbor & Finch Logistics 2027')],
  ['another legal form', about(undefined, 'Harbor and Finch Logistics, Inc.')],
  ['the own names beside others', { deals: ['Cold store', 'Warehouse control platform'], accounts: [] }],
])('a page with %s may be about the deal', (_, page) => expect(nameOfOther(page, own)).toBeUndefined())

test.each([
  [about('Cold chain sensors', 'Fjord Seafood'), 'Cold chain sensors'],
  [about(undefined, 'Fjord Seafood'), 'Fjord Seafood'],
  // The same name at another customer, or of another deal of the customer.
  [about('Warehouse control platform', 'Fjord Seafood Inc.'), 'Fjord Seafood Inc.'],
  [about('Cold chain sensors', 'Harbor & Finch Logistics'), 'Cold chain sensors'],
  // One word in common, or the legal form, is not enough.
  [about(undefined, 'Harbor Mills'), 'Harbor Mills'],
  [about('倉庫管理システム更新'), '倉庫管理システム更新'],
])('a page with %j is about another one', (page, name) => expect(nameOfOther(page, own)).toBe(name))

test('names without spaces are compared by their parts', () => {
  const ours = { deals: ['倉庫管理システム更新'], accounts: ['株式会社みなと物流'] }
  expect(nameOfOther(about('倉庫管理システム', 'みなと物流株式会社'), ours)).toBeUndefined()
  expect(nameOfOther(about('会計クラウド'), ours)).toBe('会計クラウド')
})

test('a number that is the deal’s own says more than any name', () => {
  const answer = (id: string) => ({ portal, entries: [told('registration.id', id)] })
  const deal = { ...sampleDeal, registrations: [registration('DR-7', 'pending')] }
  expect(strangerTo(deal, answer('DR-7'), about('Cold chain sensors'))).toBeUndefined()
  expect(strangerTo(deal, answer('DR-8'), about('Cold chain sensors'))).toBe('Cold chain sensors')
  expect(strangerTo(sampleDeal, answer('DR-8'), about('Warehouse control'))).toBeUndefined()
})
