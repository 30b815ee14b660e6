import type { SiteCase } from '../support/case.ts'
import { hostPages } from '../support/serve.ts'

const reads: NonNullable<SiteCase['view']> = {
  name: 'Greenhouse climate control',
  values: {
    'deal.name': 'Greenhouse climate control',
    'deal.amount': { kind: 'money', amount: '48900' },
    'deal.probability': { kind: 'percent', number: '35' },
    'deal.closeDate': { kind: 'date', date: '2027-02-26' },
    'deal.ownerName': 'Marc Demo',
    'deal.description': 'Sensors and valves for six greenhouses.',
    'account.name': 'Hollands Glas BV',
    'account.street': 'Kasweg 12',
    'account.city': 'Naaldwijk',
    'account.postalCode': '2671 LV',
    'account.country': { kind: 'country', code: 'NL' },
    'account.website': 'https://www.hollandsglas.example',
    'contact.fullName': 'Pieter de Boer',
    'contact.title': 'Head of Operations',
    'contact.email': 'p.deboer@hollandsglas.example',
    'contact.phone': { kind: 'phone', e164: '+31174550117' },
  },
  // Messages beside the form, its smart buttons, pager and status bar.
  absent: ['12,000', '3 hours ago', 'Similar Leads', 'Pipeline', 'Log note', 'New Quotation'],
}

/** Version 15 shows the notes on a tab of their own, without a label. */
const { 'deal.description': _, ...legacy } = reads.values

const fill = {
  'Registration Number': 'REG-204417',
  'Registration Status': 'Approved',
  'Registration Submitted On': '11/20/2026',
  'Registration Expiry Date': '03/31/2027',
}

const save: SiteCase['save'] = {
  by: 'popup',
  sent: ({ path }) => path === '/web/dataset/call_kw/crm.lead/web_save',
  body: {
    id: 42,
    x_registration_number: 'REG-204417',
    x_registration_status: 'Approved',
    x_registration_submitted: '11/20/2026',
    x_registration_expiry: '03/31/2027',
  },
}

const none = { 'result captured': 'A CRM gives no answer to a registration.' }
const record = { id: '42', type: 'crm.lead' }
const ready: SiteCase['ready'] = page => page.waitForSelector('.o_form_view')

export const cases: SiteCase[] = [
  {
    site: 'odoo',
    layout: 'form, always editable (16 and later)',
    address: 'https://hollands.odoo.com/odoo/crm/42',
    host: () => hostPages('hollands.odoo.com', { '/odoo/crm/42': 'odoo-lead.html' }),
    ready,
    record,
    view: reads,
    edit: { ...reads, by: 'here' },
    fill,
    save,
    none,
  },
  {
    site: 'odoo',
    layout: 'form with an Edit button (up to 15)',
    address: 'https://erp.hollandsglas.example/web#id=42&action=141&model=crm.lead&view_type=form',
    host: () => hostPages('erp.hollandsglas.example', { '/web': 'odoo-lead.html' }),
    ready,
    record,
    view: { ...reads, values: legacy },
    edit: { ...reads, values: legacy, by: 'popup' },
    fill,
    save,
    none,
  },
]
