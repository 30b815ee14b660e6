import type { SiteCase } from '../support/case.ts'
import { hostPages } from '../support/serve.ts'

const id = '21877340125'
const path = `/contacts/2619034/record/0-3/${id}`

const values: NonNullable<SiteCase['view']>['values'] = {
  'deal.name': 'Cold chain tracking, 40 depots',
  'deal.stage': 'Contract sent',
  'deal.amount': { kind: 'money', amount: '73800', currency: 'EUR' },
  'deal.closeDate': { kind: 'date', date: '2027-03-05' },
  'deal.currency': { kind: 'currency', code: 'EUR' },
  'deal.type': 'New business',
  'deal.nextStep': 'Agree on pilot depots',
  'deal.description': 'Sensors in 40 depots that report temperature every minute.',
  'deal.ownerName': 'Noor Haddad',
  'account.name': 'Lakeshore Cold Storage BV',
  'contact.fullName': 'Femke Ruys',
  'account.website': 'lakeshorecold.example',
  'account.phone': { kind: 'phone', e164: '+31205550177' },
  'contact.title': 'Head of logistics',
  'contact.email': 'f.ruys@lakeshorecold.example',
  'extra:Priority': 'High',
  'extra:Pipeline': 'Sales Pipeline',
}

/** Navigation, engagement buttons, the timeline, cards without a record. */
const absent = ['Overdue', 'Connected', '12 min', 'Send security', 'View all', 'More actions', 'attached', 'Upcoming']

const submitted = { name: 'registration_submitted', value: '2026-11-20' }

export const cases: SiteCase[] = [
  {
    site: 'hubspot',
    layout: 'deal record',
    address: `https://app-eu1.hubspot.com${path}`,
    host: () => hostPages('app-eu1.hubspot.com', { [path]: 'hubspot-deal.html' }),
    record: { id, type: '0-3' },
    view: { name: 'Cold chain tracking, 40 depots', values, absent },
    edit: { by: 'popup', values, absent },
    fill: {
      'Registration ID': 'REG-204417',
      'Registration status': 'Approved',
      'Registration submitted on': '11/20/2026',
      'Registration expires on': '03/31/2027',
    },
    save: {
      by: 'popup',
      sent: ({ method, path }) => method === 'PUT' && path.startsWith('/api/inbounddb-objects/v1/crm-objects/0-3'),
      body: {
        objectId: Number(id),
        properties: [
          { name: 'registration_id', value: 'REG-204417' },
          { name: 'registration_status', value: 'Approved' },
          submitted,
          { name: 'registration_expires', value: '2027-03-31' },
        ],
      },
    },
    none: { 'result captured': 'A CRM gives no answer to a registration.' },
  },
]
