import type { SiteCase } from '../support/case.ts'
import { hostPages } from '../support/serve.ts'

const none = {
  'record id': 'The form is for a new registration, which has no id yet.',
  'read view': 'A portal’s form is always open for editing.',
}

const fill = {
  Company: 'Harbor & Finch Logistics',
  'Company web address': 'https://www.harborfinch.example',
  'First Name': 'Ana',
  'Last Name': 'Okafor',
  Job: 'VP Operations',
  Email: 'ana.okafor@harborfinch.example',
  Phone: '+14155550178',
  Street: '1200 Embarcadero Road',
  City: 'Oakland',
  Zip: '94606',
  Staff: '420',
  'What is it about?': 'Replace three warehouse systems with one before the peak season.',
}

export const cases: SiteCase[] = [
  {
    site: 'experience-cloud',
    layout: 'deal registration flow',
    address: 'https://northgate.my.site.com/partners/s/register-deal',
    host: () =>
      hostPages('northgate.my.site.com', {
        '/partners/s/register-deal': 'experience-cloud-register-deal.html',
        '/portal.js': 'portal.js',
      }),
    edit: { rows: { ...fill } },
    fill,
    save: {
      by: page => page.click('button[type=submit]'),
      sent: ({ method, path }) =>
        method === 'POST' && path === '/webruntime/api/services/data/v67.0/connect/interview/runtime',
      body: {
        Company: 'Harbor & Finch Logistics',
        Website: 'https://www.harborfinch.example',
        FirstName: 'Ana',
        LastName: 'Okafor',
        Title: 'VP Operations',
        Email: 'ana.okafor@harborfinch.example',
        Phone: '+14155550178',
        Street: '1200 Embarcadero Road',
        City: 'Oakland',
        PostalCode: '94606',
        NumberOfEmployees: '420',
        Description: 'Replace three warehouse systems with one before the peak season.',
      },
    },
    result: {
      'registration.id': 'DR-00042718',
      'registration.status': 'Pending approval',
    },
    none,
  },
]
