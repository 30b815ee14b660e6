import { expect, test } from 'vitest'
import type { ApiRequest } from '../../../lib/sites/api/api.ts'
import { apiOf } from '../../../lib/sites/api/index.ts'
import { isAllowed } from '../../../lib/sites/api/send.ts'

const guid = '6f1c1c30-9a5d-4c28-b6a9-0d8e6a2b4f11'
const good: [site: string, method: ApiRequest['method'], path: string][] = [
  ['salesforce', 'GET', '/services/data/v60.0/ui-api/records/006Hs00001Qw2LrIAJ?optionalFields=Opportunity.Name'],
  ['salesforce', 'PATCH', '/services/data/v60.0/ui-api/records/006Hs00001Qw2LrIAJ'],
  ['dynamics', 'GET', `/api/data/v9.2/opportunities(${guid})?$expand=parentaccountid($select=name)`],
  ['dynamics', 'PATCH', `/api/data/v9.2/opportunities(${guid})`],
  ['hubspot', 'PUT', '/api/inbounddb-objects/v1/crm-objects/0-3?portalId=1'],
  ['odoo', 'POST', '/web/dataset/call_kw/crm.lead/write'],
]
test.each(good)('%s may be asked %s %s', (site, method, path) => {
  expect(isAllowed(siteApi(site), { method, path })).toBe(true)
})

const bad: [site: string, method: ApiRequest['method'], path: string][] = [
  ['salesforce', 'GET', '/services/data/v60.0/query?q=SELECT+Id+FROM+User'],
  ['salesforce', 'POST', '/services/data/v60.0/ui-api/records'],
  ['salesforce', 'PATCH', '/services/data/v60.0/ui-api/object-info/Opportunity'],
  ['salesforce', 'GET', '/services/data/v60.0/ui-api/records/../../query'],
  ['dynamics', 'GET', '/api/data/v9.2/systemusers'],
  ['dynamics', 'POST', `/api/data/v9.2/opportunities(${guid})`],
  ['dynamics', 'GET', `/api/data/v9.2/opportunities(${guid})/Microsoft.Dynamics.CRM.Merge`],
  ['hubspot', 'GET', '/api/inbounddb-objects/v1/crm-objects/0-3'],
  ['hubspot', 'PUT', '/api/automation/v4/workflows'],
  ['odoo', 'POST', '/web/dataset/call_kw/crm.lead/unlink'],
  ['odoo', 'POST', '/web/dataset/call_kw/res.users/../crm.lead/read'],
  ['odoo', 'GET', '/web/dataset/call_kw/crm.lead/read'],
  ['odoo', 'POST', '//elsewhere.example/web/dataset/call_kw/crm.lead/read'],
  ['odoo', 'POST', 'https://elsewhere.example/web/dataset/call_kw/crm.lead/read'],
  ['odoo', 'POST', '/\\elsewhere.example/web/dataset/call_kw/crm.lead/read'],
  ['odoo', 'POST', '/web/dataset/%2e%2e/call_kw/crm.lead/read'],
  ['odoo', 'POST', '@elsewhere.example/web/dataset/call_kw/crm.lead/read'],
]
test.each(bad)('%s may not be asked %s %s', (site, method, path) => {
  expect(isAllowed(siteApi(site), { method, path })).toBe(false)
})

test('every host that the background may ask belongs to the customer whose page it is', () => {
  const { host } = siteApi('salesforce').session ?? {}
  expect(host?.('acme.lightning.force.com')).toBe('acme.my.salesforce.com')
  expect(host?.('acme--uat.sandbox.lightning.force.com')).toBe('acme--uat.sandbox.my.salesforce.com')
  expect(host?.('acme.my.salesforce.com')).toBe('acme.my.salesforce.com')
  for (const other of [
    'lightning.force.com',
    'acme.force.com',
    'evil.example',
    'acme.lightning.force.com.evil.example',
  ])
    expect(host?.(other)).toBeUndefined()
})

function siteApi(site: string) {
  const api = apiOf(site)
  if (!api) throw new Error(`There is no interface of ${site}.`)
  return api
}
