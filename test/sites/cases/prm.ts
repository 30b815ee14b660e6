import type { SiteCase } from '../support/case.ts'
import { hostPages } from '../support/serve.ts'

const none = {
  recognised: 'No file knows this portal: each company sets up its own form, and the general way reads it.',
  'record id': 'The form is for a new registration, which has no id yet.',
  'read view': 'A portal’s form is always open for editing.',
}

const fill = {
  'Company Name': 'Harbor & Finch Logistics',
  Website: 'https://www.harborfinch.example',
  Country: 'United States',
  State: 'California',
  City: 'Oakland',
  Zip: '94606',
  'First Name': 'Ana',
  'Last Name': 'Okafor',
  Email: 'ana.okafor@harborfinch.example',
  Phone: '+14155550178',
  'Deal Name': 'Warehouse control platform',
  'Estimated Value': '$100,000 - $249,999',
  'Expected Close Date': '2026-12-18',
  'Project Description': 'Replace three warehouse systems with one before the peak season.',
}

export const cases: SiteCase[] = [
  {
    site: 'any',
    layout: 'PRM vendor’s deal registration',
    address: 'https://partners.aldernetworks.example/en/s/register-deal',
    host: () =>
      hostPages('partners.aldernetworks.example', {
        '/en/s/register-deal': 'prm-register-deal.html',
        '/portal.js': 'portal.js',
      }),
    edit: { rows: { ...fill, 'Product Interest': '', 'I accept the terms of the program': '' } },
    fill,
    save: {
      by: page => page.click('button[type=submit]'),
      sent: ({ method, path }) => method === 'POST' && path === '/en/s/api/deals',
      body: {
        AccountName: 'Harbor & Finch Logistics',
        Country: 'US',
        State: 'CA',
        Value: '3',
        CloseDate: '2026-12-18',
        Notes: 'Replace three warehouse systems with one before the peak season.',
        Terms: false,
      },
    },
    result: {
      'registration.id': 'DR-2026-11874',
      'registration.status': 'Pending approval',
      'registration.expiryDate': {
        kind: 'date',
        date: '2027-02-20',
      },
    },
    none,
  },
]
