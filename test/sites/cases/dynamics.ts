import type { SiteCase } from '../support/case.ts'
import { hostPages } from '../support/serve.ts'

const id = '7f3c1d52-8e0a-ef11-9f89-6045bd9c41aa'
const app = '9d1c61a0-3d2b-4b5e-8c7f-1f2e3d4c5b6a'

const reads: NonNullable<SiteCase['view']> = {
  name: 'Line 4 inspection robots',
  values: {
    'deal.name': 'Line 4 inspection robots',
    'deal.amount': { kind: 'money', amount: '312400', currency: 'USD' },
    'deal.currency': { kind: 'currency', code: 'USD' },
    'deal.closeDate': { kind: 'date', date: '2027-01-29' },
    'deal.probability': { kind: 'percent', number: '60' },
    'deal.description': 'Camera robots that check welds on line 4 before painting.',
    'deal.campaign': 'Trade fair Hanover 2026',
    'deal.ownerName': 'Ines Falk',
    'account.name': 'Brandt Werkzeug GmbH',
    'contact.fullName': 'Karim Osei',
    'contact.email': 'k.osei@brandt-werkzeug.example',
    'contact.phone': { kind: 'phone', e164: '+495115550142' },
    'extra:Status Reason': 'In Progress',
    'extra:Purchase Timeframe': 'Immediate',
    'extra:Budget Amount': '$300,000.00',
  },
  // Another session's form, the process flow, the timeline, the search box, buttons.
  absent: ['Paint shop', '77,000', 'Propose', 'Develop', 'Phone call', 'Overdue', 'Active for', 'Sales Hub', 'Search'],
}

export const cases: SiteCase[] = [
  {
    site: 'dynamics',
    layout: 'main form',
    address: `https://brandt.crm4.dynamics.com/main.aspx?appid=${app}&pagetype=entityrecord&etn=opportunity&id=${id}`,
    host: () => hostPages('brandt.crm4.dynamics.com', { '/main.aspx': 'dynamics-opportunity.html' }),
    ready: page => page.waitForSelector('[data-id="name-FieldSectionItemContainer"]'),
    record: { id, type: 'opportunity' },
    view: reads,
    edit: { ...reads, by: 'here' },
    fill: {
      'Registration ID': 'REG-204417',
      'Registration status': 'Approved',
      'Date of Registration submitted on': '11/20/2026',
      'Date of Registration expires on': '3/31/2027',
    },
    save: {
      by: 'popup',
      sent: ({ method, path }) => method === 'PATCH' && path === `/api/data/v9.0/opportunities(${id})`,
      body: {
        name: 'Line 4 inspection robots',
        estimatedvalue: '$312,400.00',
        cr1f2_registrationid: 'REG-204417',
        cr1f2_registrationstatus: 'Approved',
        cr1f2_registrationsubmitted: '2026-11-20',
        cr1f2_registrationexpires: '2027-03-31',
      },
    },
    none: { 'result captured': 'A CRM gives no answer to a registration.' },
  },
]
