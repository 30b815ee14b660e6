import type { SiteCase } from '../support/case.ts'
import { hostPages } from '../support/serve.ts'

const none = {
  'record id': 'The form is for a new registration, which has no id yet.',
  'read view': 'A portal’s form is always open for editing.',
}

const fill = {
  'Company name': 'Harbor & Finch Logistics',
  Website: 'https://www.harborfinch.example',
  Country: 'United States',
  'Contact first name': 'Ana',
  'Contact last name': 'Okafor',
  'Contact email': 'ana.okafor@harborfinch.example',
  Title: 'Warehouse control platform',
  'Opportunity summary': 'Replace three warehouse systems with one before the peak season.',
  'Currency code': 'USD',
  'Estimated close date': '2026-12-18',
  'External system ID': 'OPP-10482',
}

export const cases: SiteCase[] = [
  {
    site: 'google-partners',
    layout: 'new opportunity',
    address: 'https://partners.cloud.google.com/opportunities/new',
    host: () =>
      hostPages('partners.cloud.google.com', {
        '/opportunities/new': 'google-new-lead.html',
        '/portal.js': 'portal.js',
      }),
    edit: { rows: { ...fill, 'Product interest': '', 'Estimated partner annual contract value': '', 'Deal term': '' } },
    fill,
    save: {
      by: page => page.click('button[type=submit]'),
      sent: ({ method, path }) => method === 'POST' && path === '/v1/partners/C0abc123/leads',
      body: {
        title: 'Warehouse control platform',
        opportunitySummary: 'Replace three warehouse systems with one before the peak season.',
        customer: {
          companyName: 'Harbor & Finch Logistics',
          countryCode: 'US',
          contactEmail: 'ana.okafor@harborfinch.example',
        },
        leadCurrencyCode: 'USD',
        estimatedCloseDate: '2026-12-18',
        externalSystemId: 'OPP-10482',
        partnerAnnualContractValue: '',
      },
    },
    result: {
      'registration.id': 'L-7740219',
      'registration.status': 'Pending',
      'registration.submittedDate': {
        kind: 'date',
        date: '2026-11-22',
      },
    },
    none,
  },
]
