import { expect, test } from 'vitest'
import type { Deal } from '../../lib/deal/deal.ts'
import { sameDeal } from '../../lib/deal/same-deal.ts'
import { samePortal } from '../../lib/deal/same-portal.ts'
import { sampleDeal } from '../support/sample-deal.ts'

const from = (url: string, recordId?: string, more: Partial<Deal> = {}): Deal => ({
  ...{ ...sampleDeal, id: crypto.randomUUID(), source: { url, title: '', ...(recordId && { recordId }) } },
  ...more,
})
const withoutAccount = sampleDeal.entries.filter(({ term }) => term !== 'account.name')

test.each<[string, Deal, boolean]>([
  ['another address of its record', from('https://crm.example/#/deals/10482/view', '10482'), true],
  ['a record without an id', from('https://crm.example/board?open'), true],
  ['another CRM, whatever its id', from('https://m.crm.example/7', '7'), true],
  ['another case of its name', from('https://m.crm.example/7', '7', { name: 'Warehouse Control Platform' }), true],
  ['another record of the same CRM', from('https://crm.example/opportunities/10483', '10483'), false],
  ['another name', from('https://m.crm.example/7', '7', { name: 'Cold store' }), false],
  ['no customer', from('https://m.crm.example/7', '7', { entries: withoutAccount }), false],
])('a deal with %s', (_, other, same) => {
  expect(sameDeal(sampleDeal, other)).toBe(same)
  expect(sameDeal(other, sampleDeal)).toBe(same)
})

test.each([
  ['https://portal.example', 'https://portal.example', true],
  ['https://de.portal.example', 'https://fr.portal.example', true],
  ['https://www.portal.example', 'https://portal.example', true],
  ['https://pt-br.portal.example', 'https://portal.example', true],
  ['http://portal.example', 'https://portal.example', true],
  ['https://acme.portal.example', 'https://beta.portal.example', false],
  ['https://portal.example:8443', 'https://portal.example', false],
  ['https://de.example', 'https://fr.example', false],
  ['http://127.0.0.1:3000', 'http://127.0.0.1:3001', false],
])('%s and %s: one portal is %s', (one, other, same) => expect(samePortal(one, other)).toBe(same))
