import type { SiteCase } from '../support/case.ts'
import { hostPages } from '../support/serve.ts'

const reads: NonNullable<SiteCase['view']> = {
  name: 'Harbour lighting',
  values: {
    'deal.name': 'Harbour lighting',
    'deal.amount': { kind: 'money', amount: '61200', currency: 'EUR' },
    'deal.closeDate': { kind: 'date', date: '2027-04-16' },
    'deal.probability': { kind: 'percent', number: '70' },
    'deal.stage': 'Proposal made',
    'deal.ownerName': 'Liv Haugen',
    'deal.leadSource': 'Partner',
    'contact.fullName': 'Erik Solberg',
    'contact.email': 'erik.solberg@nordhavn.example',
    'contact.phone': { kind: 'phone', e164: '+4722550142' },
    'contact.title': 'Port engineer',
    'account.name': 'Nordhavn Drift AS',
    'account.website': 'https://nordhavn.example',
    'account.industry': 'Transportation',
  },
  absent: ['9,000', 'Tomorrow', '12 days', 'Notes', 'Won'],
}

export const cases: SiteCase[] = [
  {
    site: 'pipedrive',
    layout: 'deal page, rows that open one by one',
    address: 'https://nordhavn.pipedrive.com/deal/4107',
    host: () => hostPages('nordhavn.pipedrive.com', { '/deal/4107': 'pipedrive-deal.html' }),
    ready: page => page.waitForSelector('[data-testid="fields-list-row"]'),
    record: { id: '4107', type: 'deal' },
    view: reads,
    edit: { ...reads, by: 'popup' },
    fill: {
      'Registration ID': 'REG-204417',
      'Registration status': 'Approved',
      'Registration submitted on': '2026-11-20',
      'Registration expiry date': '2027-03-31',
    },
    save: {
      by: 'popup',
      sent: ({ method, path, body }) => method === 'PUT' && path === '/api/v1/deals/4107' && body.includes('expiry'),
      body: { 'Registration expiry date': '2027-03-31' },
    },
    none: { 'result captured': 'A CRM gives no answer to a registration.' },
  },
]
