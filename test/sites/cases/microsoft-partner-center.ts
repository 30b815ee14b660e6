import type { SiteCase } from '../support/case.ts'
import { hostPages } from '../support/serve.ts'

const none = {
  'record id': 'The form is for a new registration, which has no id yet.',
  'read view': 'A portal’s form is always open for editing.',
}

const fill = {
  'Customer name': 'Harbor & Finch Logistics',
  'Customer country': 'United States',
  'Customer address line 1': '1200 Embarcadero Road',
  'Customer city': 'Oakland',
  'Customer state': 'California',
  'Customer postal code': '94606',
  'D-U-N-S': '150483782',
  'Customer size': '251 to 1000 employees',
  'Deal name': 'Warehouse control platform',
  'Estimated deal value': '184500',
  Currency: 'USD',
  'Estimated close date': '2026-12-18',
  'CRM ID': 'OPP-10482',
  'Contact first name': 'Ana',
  'Contact last name': 'Okafor',
  'Contact email': 'ana.okafor@harborfinch.example',
  'Contact phone number': '+14155550178',
}

export const cases: SiteCase[] = [
  {
    site: 'microsoft-partner-center',
    layout: 'Referrals, new co-sell deal',
    address: 'https://partner.microsoft.com/dashboard/v2/referrals/v2/cosell/new',
    host: () =>
      hostPages('partner.microsoft.com', {
        '/dashboard/v2/referrals/v2/cosell/new': 'microsoft-new-deal.html',
        '/portal.js': 'portal.js',
      }),
    edit: { rows: { ...fill, 'Microsoft help required?': '', 'Notes to Microsoft': '' } },
    fill,
    save: {
      by: page => page.click('button[type=submit]'),
      sent: ({ method, path }) => method === 'POST' && path === '/api/v1.0/engagements/referrals',
      body: {
        Name: 'Warehouse control platform',
        ExternalReferenceId: 'OPP-10482',
        CustomerProfile: {
          Name: 'Harbor & Finch Logistics',
          Size: '251to1000employees',
          Address: {
            AddressLine1: '1200 Embarcadero Road',
            City: 'Oakland',
            State: 'CA',
            PostalCode: '94606',
            Country: 'US',
          },
          Ids: {
            Duns: '150483782',
          },
          Team: {
            FirstName: 'Ana',
            LastName: 'Okafor',
            Email: 'ana.okafor@harborfinch.example',
            PhoneNumber: '+14155550178',
          },
        },
        Details: {
          DealValue: '184500',
          Currency: 'USD',
          ClosingDateTime: '2026-12-18',
        },
      },
    },
    result: {
      'registration.id': '6f1c2a44-90b1-4a53-9c5e-7d7b1f0a2e63',
      'registration.status': 'Pending',
    },
    none,
  },
]
