import { expect, it } from 'vitest'
import { recordIdOf } from '../../lib/deal/record-address.ts'

it.each([
  ['https://x.lightning.force.com/lightning/r/Opportunity/0065g00000XyZabAAF/view', '0065g00000XyZabAAF'],
  ['https://app.hubspot.com/contacts/1234567/record/0-3/9876543210', '9876543210'],
  [
    'https://org.crm.dynamics.com/main.aspx?appid=11111111-2222-3333-4444-555555555555&etn=opportunity&id=7c9e6679-7425-40de-944b-e07fc1f90ae7',
    '7c9e6679-7425-40de-944b-e07fc1f90ae7',
  ],
  ['https://erp.example/web#id=42&model=crm.lead&view_type=form', '42'],
  ['http://localhost:8000/#tryton/model/sale.opportunity/17', '17'],
  ['https://crm.zoho.eu/crm/org20081234/tab/Potentials/512345000000123456', '512345000000123456'],
  ['https://acme.pipedrive.com/deal/318', '318'],
  ['https://crm.example/deals/OPP-4711?tab=notes#top', 'OPP-4711'],
  ['https://erp.example/ui?sessionId=7c9e6679-7425-40de-944b-e07fc1f90ae7#Account-display?id=100045', '100045'],
  ['https://base.example/app1/tblDeals/recLind77AbCd1234', 'recLind77AbCd1234'],
])('%s', (url, id) => {
  expect(recordIdOf(url)).toBe(id)
})

it.each([
  'https://crm.example/',
  'https://crm.example/deals/new',
  'https://crm.example/api/v2/deals',
  'about:blank',
  '',
])('no id in %s', url => {
  expect(recordIdOf(url)).toBeUndefined()
})
