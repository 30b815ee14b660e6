import type { Demand } from '../mapping/demand.ts'
import { composedClosest } from '../page/walk.ts'
import { recordInAddress } from './salesforce/record.ts'
import type { Site } from './site.ts'

/** Standard fields of a lead, their lengths and what they are: developer.salesforce.com, Object Reference, Lead. */
const source = 'developer.salesforce.com: Object Reference, Lead'
const lead: Record<string, { term: string; max?: number }> = {
  Company: { term: 'account.name', max: 255 },
  FirstName: { term: 'contact.firstName', max: 40 },
  LastName: { term: 'contact.lastName', max: 80 },
  Title: { term: 'contact.title', max: 128 },
  Email: { term: 'contact.email', max: 80 },
  Phone: { term: 'contact.phone', max: 40 },
  MobilePhone: { term: 'contact.mobile', max: 40 },
  Website: { term: 'account.website', max: 255 },
  Industry: { term: 'account.industry' },
  NumberOfEmployees: { term: 'account.employees' },
  AnnualRevenue: { term: 'account.revenue' },
  Street: { term: 'account.street', max: 255 },
  City: { term: 'account.city', max: 40 },
  State: { term: 'account.state', max: 80 },
  PostalCode: { term: 'account.postalCode', max: 20 },
  Country: { term: 'account.country', max: 80 },
  Description: { term: 'deal.description', max: 32_000 },
}
const fields = Object.keys(lead)

const demands: Demand[] = [
  ...fields.flatMap((api): Demand[] => {
    const { max } = lead[api] ?? {}
    return max ? [{ of: { api }, source, asks: 'length', max }] : []
  }),
  { of: { api: 'Company' }, source, asks: 'answer', because: 'A lead must have a company.' },
  { of: { api: 'LastName' }, source, asks: 'answer', because: 'A lead must have a last name.' },
]

/** Experience Cloud sites (help.salesforce.com: My Domain URL formats); a company may put them under a name of its own. */
const hosts = /\.(?:my\.site\.com|force\.com)$/

/**
 * Deal registration on a Salesforce Experience Cloud site, also of Partner Cloud: a screen flow that makes a lead
 * (help.salesforce.com: xcloud.pc_registerdeal_flow, `partner_deal_rgstr__RegisterDeal`).
 */
export const experienceCloud: Site = {
  id: 'experience-cloud',
  name: 'Salesforce Experience Cloud',
  side: 'portal',
  recognise(url, document) {
    if (recordInAddress(url)) return false
    const flow = document.querySelector('flowruntime-flow, flowruntime-lwc-body') !== null
    return (
      flow || (hosts.test(url.hostname) && document.querySelector('lightning-input, lightning-input-field') !== null)
    )
  },
  // The name of a flow's component is its author's; where it is a standard field's, so is the field.
  nameOf(element) {
    const field = composedClosest(element, '[field-name], [data-field-name]')
    const own = field?.getAttribute('field-name') ?? field?.getAttribute('data-field-name')
    const name = own ?? element.getAttribute('name') ?? composedClosest(element, '[name]')?.getAttribute('name')
    const plain = name?.replace(/^(?:Lead|lead)[._]/, '').replaceAll('_', '')
    return fields.find(one => one === plain)
  },
  names: Object.fromEntries(fields.map(api => [api, lead[api]?.term ?? ''])),
  demands,
}
