import type { SiteCase } from '../support/case.ts'
import { lightningHost } from '../support/lightning.ts'

const noResult = 'A CRM gives no answer to a registration.'
const id = '0065g00000SrRefAAB'

const values: NonNullable<SiteCase['view']>['values'] = {
  'deal.name': 'Refinery monitoring rollout',
  'deal.amount': { kind: 'money', amount: '248000', currency: 'USD' },
  'deal.closeDate': { kind: 'date', date: '2026-12-11' },
  'deal.stage': 'Proposal/Price Quote',
  'deal.type': 'New Customer',
  'deal.leadSource': 'Partner Referral',
  'deal.nextStep': 'Send the revised quote',
  'deal.probability': { kind: 'percent', number: '75' },
  'deal.campaign': 'Energy roadshow 2026',
  'deal.description': 'Replace vibration sensors on 42 pumps and send alarms to one board.',
  'account.name': 'Solvay Ridge Energy',
  'extra:Expected Revenue': '$186,000.00',
}
const owner = { 'deal.ownerName': 'Mara Lindgren' }

/** What stands around the record: other tabs, the path, the activity feed, related lists, buttons beside values. */
const absent = ['Harbour crane', 'Port of Tern', '91,500', 'Overdue', 'Sensor pack', 'Negotiation', 'Preview', 'Follow']

const fill = {
  'Deal Registration ID': 'REG-204417',
  'Deal Registration Status': 'Approved',
  'Deal Registration Submitted': '2026-11-20',
  'Deal Registration Expires': '2027-03-31',
}

const save = (path: string) => ({
  by: 'popup' as const,
  sent: (request: { method: string; path: string }) => request.method === 'POST' && request.path.startsWith(path),
  body: {
    recordId: id,
    recordInput: {
      fields: {
        Name: 'Refinery monitoring rollout',
        CloseDate: '2026-12-11',
        Registration_ID__c: 'REG-204417',
        Registration_Status__c: 'Approved',
        Registration_Submitted__c: '2026-11-20',
        Registration_Expires__c: '2027-03-31',
      },
    },
  },
})

const record = { id, type: 'Opportunity' }
const aura = save('/aura')
const ready: SiteCase['ready'] = page => page.waitForSelector('>>> records-record-layout-item')

export const cases: SiteCase[] = [
  {
    site: 'salesforce',
    layout: 'console, inline edit',
    address: `https://northgate.lightning.force.com/lightning/r/Opportunity/${id}/view`,
    host: () => lightningHost(['northgate.lightning.force.com']),
    ready,
    record,
    view: { name: 'Refinery monitoring rollout', values: { ...values, ...owner }, absent },
    edit: { by: 'popup', values: { ...values, ...owner }, absent },
    fill,
    save: aura,
    none: { 'result captured': noResult },
  },
  {
    site: 'salesforce',
    layout: 'console, edit window',
    address: `https://northgate--uat.sandbox.lightning.force.com/lightning/r/Opportunity/${id}/view`,
    host: () => lightningHost(['northgate--uat.sandbox.lightning.force.com']),
    ready,
    record,
    view: { values, absent },
    edit: {
      by: page => page.click('.active li[data-target-selection-name$=".Edit"] button[name=Edit]'),
      values,
      absent,
    },
    fill,
    save: aura,
    none: { 'result captured': noResult },
  },
  {
    site: 'salesforce',
    layout: 'Experience Cloud, native shadow',
    address: `https://northgate.my.site.com/partners/opportunity/${id}/refinery-monitoring-rollout`,
    host: () => lightningHost(['northgate.my.site.com']),
    ready,
    record,
    view: { values: { ...values, ...owner }, absent },
    edit: { by: 'popup', values: { ...values, ...owner }, absent },
    fill,
    save: aura,
    none: { 'result captured': noResult },
  },
]
