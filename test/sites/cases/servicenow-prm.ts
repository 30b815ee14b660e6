import type { SiteCase } from '../support/case.ts'
import { hostPages } from '../support/serve.ts'

const none = {
  'record id': 'The form is for a new registration, which has no id yet.',
  'read view': 'A portal’s form is always open for editing.',
}

const fill = {
  'Account name': 'Harbor & Finch Logistics',
  'First name': 'Ana',
  'Last name': 'Okafor',
  Email: 'ana.okafor@harborfinch.example',
  'Short description': 'Warehouse control platform',
  Description: 'Replace three warehouse systems with one before the peak season.',
  'Estimated deal size': '184500',
  'Estimated close date': '2026-12-18',
}

export const cases: SiteCase[] = [
  {
    site: 'servicenow-prm',
    layout: 'partner portal, deal registration',
    address: 'https://alder.service-now.com/prm?id=sn_prm_dr_register',
    host: () =>
      hostPages('alder.service-now.com', { '/prm': 'servicenow-register-deal.html', '/portal.js': 'portal.js' }),
    edit: { rows: { ...fill } },
    fill,
    save: {
      by: page => page.click('now-record-form >>> button'),
      sent: ({ method, path }) => method === 'POST' && path === '/api/now/table/sn_prm_dr_deal_registration',
      body: {
        account_name: 'Harbor & Finch Logistics',
        first_name: 'Ana',
        last_name: 'Okafor',
        email: 'ana.okafor@harborfinch.example',
        short_description: 'Warehouse control platform',
        description: 'Replace three warehouse systems with one before the peak season.',
        estimated_deal_size: '184500',
        estimated_close_date: '2026-12-18',
      },
    },
    result: {
      'registration.id': 'DREG0010427',
      'registration.status': 'Submitted',
    },
    none,
  },
]
