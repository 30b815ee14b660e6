import type { Deal, Entry } from '../../lib/deal/deal.ts'
import type { Value } from '../../lib/deal/value.ts'

const url = 'https://crm.example/opportunities/10482'
const at = '2026-11-20T09:30:00.000Z'

const values: [term: string, label: string, text: string, value: Value][] = [
  ['account.name', 'Account', 'Harbor & Finch Logistics', { kind: 'text', text: 'Harbor & Finch Logistics' }],
  [
    'account.website',
    'Website',
    'https://www.harborfinch.example',
    { kind: 'url', text: 'https://www.harborfinch.example' },
  ],
  ['account.phone', 'Account phone', '+1 415 555 0134', { kind: 'phone', e164: '+14155550134' }],
  ['account.industry', 'Industry', 'Transportation', { kind: 'choice', text: 'Transportation' }],
  ['account.employees', 'Employees', '420', { kind: 'number', number: '420' }],
  ['account.duns', 'D-U-N-S', '150483782', { kind: 'text', text: '150483782' }],
  ['account.street', 'Street', '1200 Embarcadero Road', { kind: 'text', text: '1200 Embarcadero Road' }],
  ['account.street2', 'Street 2', 'Suite 300', { kind: 'text', text: 'Suite 300' }],
  ['account.city', 'City', 'Oakland', { kind: 'text', text: 'Oakland' }],
  ['account.state', 'State', 'California', { kind: 'region', text: 'California', code: 'US-CA' }],
  ['account.postalCode', 'Zip', '94606', { kind: 'text', text: '94606' }],
  ['account.country', 'Country', 'United States', { kind: 'country', code: 'US' }],
  ['contact.firstName', 'First name', 'Ana', { kind: 'text', text: 'Ana' }],
  ['contact.lastName', 'Last name', 'Okafor', { kind: 'text', text: 'Okafor' }],
  ['contact.title', 'Title', 'VP Operations', { kind: 'text', text: 'VP Operations' }],
  [
    'contact.email',
    'Email',
    'ana.okafor@harborfinch.example',
    { kind: 'email', text: 'ana.okafor@harborfinch.example' },
  ],
  ['contact.phone', 'Phone', '+1 415 555 0178', { kind: 'phone', e164: '+14155550178' }],
  ['deal.name', 'Opportunity', 'Warehouse control platform', { kind: 'text', text: 'Warehouse control platform' }],
  [
    'deal.description',
    'Description',
    'Replace three warehouse systems with one before the peak season.',
    { kind: 'longText', text: 'Replace three warehouse systems with one before the peak season.' },
  ],
  ['deal.amount', 'Amount', '$184,500.00', { kind: 'money', amount: '184500', currency: 'USD' }],
  ['deal.currency', 'Currency', 'USD', { kind: 'currency', code: 'USD' }],
  ['deal.closeDate', 'Close date', '2026-12-18', { kind: 'date', date: '2026-12-18' }],
  ['deal.stage', 'Stage', 'Qualified', { kind: 'choice', text: 'Qualified' }],
  ['deal.probability', 'Probability', '60%', { kind: 'percent', number: '60' }],
  ['deal.type', 'Type', 'New business', { kind: 'choice', text: 'New business' }],
  ['deal.products', 'Products', 'CRM, Analytics', { kind: 'choices', texts: ['CRM', 'Analytics'] }],
  ['deal.nextStep', 'Next step', 'Technical workshop on site', { kind: 'text', text: 'Technical workshop on site' }],
  ['deal.leadSource', 'Lead source', 'Trade show', { kind: 'choice', text: 'Trade show' }],
  ['deal.crmId', 'Opportunity number', 'OPP-10482', { kind: 'text', text: 'OPP-10482' }],
]

/** One deal with a value for most of what partner forms ask; a customer in the United States. */
export const sampleDeal: Deal = {
  id: '5b0c6a52-6f3e-4f6e-9b1e-2f4f3a7d1c90',
  name: 'Warehouse control platform',
  capturedAt: at,
  source: { url, title: 'Warehouse control platform', recordId: '10482' },
  entries: values.map(
    ([term, label, text, value]): Entry => ({
      term,
      text,
      value,
      evidence: { url, title: 'Warehouse control platform', label, text, at, via: 'page' },
    }),
  ),
  registrations: [],
}

/** Our own company, as entered once in the options: term to text. */
export const samplePartner: Record<string, string> = {
  'partner.companyName': 'Kestrel Systems GmbH',
  'partner.website': 'https://kestrel.example',
  'partner.partnerId': 'P-20931',
  'partner.firstName': 'Jonas',
  'partner.lastName': 'Weber',
  'partner.email': 'jonas.weber@kestrel.example',
  'partner.phone': '+49 30 90182055',
}
