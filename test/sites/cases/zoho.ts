import type { SiteCase } from '../support/case.ts'
import { hostPages } from '../support/serve.ts'

const id = '4876876000000624001'
const path = `/crm/org200/tab/Potentials/${id}`

const values: NonNullable<SiteCase['view']>['values'] = {
  'deal.name': 'Tunnel ventilation',
  'deal.amount': { kind: 'money', amount: '128400', currency: 'CHF' },
  'deal.closeDate': { kind: 'date', date: '2027-05-21' },
  'deal.stage': 'Value Proposition',
  'deal.probability': { kind: 'percent', number: '40' },
  'deal.leadSource': 'Partner',
  'deal.type': 'New Business',
  'deal.nextStep': 'Site visit in Chur',
  'deal.ownerName': 'Nadine Weber',
  'deal.description': 'Fans and sensors for two tunnels.',
  'account.name': 'Alpina Bau AG',
  'contact.fullName': 'Reto Caduff',
}
const absent = ['9,100', 'Sina Meier', 'Decision Maker', 'Send Email']

export const cases: SiteCase[] = [
  {
    site: 'zoho',
    layout: 'detail page, edited on a page of its own',
    address: `https://crm.zoho.eu${path}`,
    host: () => hostPages('crm.zoho.eu', { [path]: 'zoho-deal.html', [`${path}/edit`]: 'zoho-deal.html' }),
    record: { id, type: 'Deals' },
    view: { name: 'Tunnel ventilation', values: { ...values, 'extra:Expected Revenue': 'CHF 51,360.00' }, absent },
    edit: { name: 'Tunnel ventilation', values, absent, by: 'popup' },
    fill: {
      'Registration ID': 'REG-204417',
      'Registration Status': 'Approved',
      'Registration Submitted On': '2026-11-20',
      'Registration Expiry Date': '2027-03-31',
    },
    save: {
      by: 'popup',
      sent: request => request.method === 'PUT' && request.path === `/crm/v2.2/Deals/${id}`,
      body: { id, POTENTIALNAME: 'Tunnel ventilation', POTENTIALCF1: 'REG-204417', POTENTIALCF2: 'Approved' },
    },
    none: { 'result captured': 'A CRM gives no answer to a registration.' },
  },
]
