import { describe, expect, it } from 'vitest'
import { formPath, recordIdOf, recordPlace } from '../../lib/deal/record-address.ts'

describe('recordPlace', () => {
  const same: [string, string][] = [
    [
      'https://acme.lightning.force.com/lightning/r/Opportunity/006Aa00000K1XyzIAF/view',
      'https://acme.lightning.force.com/lightning/r/Opportunity/006Aa00000K1XyzIAF/edit?count=1',
    ],
    ['http://crm.example/#demo/model/sale.opportunity/12', 'http://crm.example/#demo/model/sale.opportunity/12'],
    [
      'https://app.hubspot.com/contacts/123456/record/0-3/98765',
      'https://app.hubspot.com/contacts/123456/record/0-3/98765?utm_source=mail',
    ],
    ['https://x.example/odoo/crm/17', 'https://x.example/odoo/crm/17?view=form'],
    ['https://x.example/deal?id=42', 'https://x.example/deal?id=42&tab=notes'],
  ]
  it.each(same)('is one place for %s and %s', (a, b) => expect(recordPlace(a)).toBe(recordPlace(b)))

  const different: [string, string][] = [
    ['http://crm.example/#demo/model/sale.opportunity/12', 'http://crm.example/#demo/model/sale.opportunity/13'],
    ['http://crm.example/#demo/model/sale.opportunity/12', 'http://crm.example/#demo/model/party.party/12'],
    ['https://x.example/deal?id=42', 'https://x.example/deal?id=43'],
    ['https://a.example/deal/42', 'https://b.example/deal/42'],
    [
      'https://org.crm.dynamics.com/main.aspx?etn=opportunity&id=3f2504e0-4f89-11d3-9a0c-0305e82c3301',
      'https://org.crm.dynamics.com/main.aspx?etn=opportunity&id=3f2504e0-4f89-11d3-9a0c-0305e82c3302',
    ],
    ['https://x.example/portal/123456/deals?id=42', 'https://x.example/portal/123456/deals?id=43'],
    ['https://x.example/deals/acme-cloud', 'https://x.example/deals/beta-cloud'],
  ]
  it.each(different)('tells %s from %s', (a, b) => expect(recordPlace(a)).not.toBe(recordPlace(b)))

  it('keeps what is no address as it is', () => expect(recordPlace('not an address')).toBe('not an address'))
})

describe('formPath', () => {
  it('is the same for every record', () => {
    expect(formPath('https://p.example/s/opportunity/006Aa00000K1XyzIAF/submit')).toBe('/s/opportunity/*/submit')
    expect(formPath('https://p.example/deals/17/register?ref=mail')).toBe('/deals/*/register')
    expect(formPath('https://p.example/app#/referral/new')).toBe('/app/#/referral/new')
  })
  it('keeps words that are no ids', () => {
    expect(formPath('https://p.example/partnercentral2/s/deal-registration')).toBe(
      '/partnercentral2/s/deal-registration',
    )
  })
})

describe('recordIdOf', () => {
  it('is the last id in the address', () => {
    expect(recordIdOf('https://app.hubspot.com/contacts/123456/record/0-3/98765')).toBe('98765')
    expect(recordIdOf('http://crm.example/#demo/model/sale.opportunity/12')).toBe('12')
    expect(recordIdOf('https://x.example/deals/new')).toBeUndefined()
  })
})
