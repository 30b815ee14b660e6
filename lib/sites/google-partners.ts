import type { Demand } from '../mapping/demand.ts'
import type { Site } from './site.ts'
import { byLabel, type FieldLabels } from './support/labelled.ts'

/** Which fields of a lead are required, and what each is. */
const source = 'developers.google.com/cloud-crm-partners/reference/rest/v1/partners.leads'

/** Fields of a lead by the words of their documentation. */
const labels: FieldLabels = {
  title: 'Title | Opportunity title | Lead title | Opportunity name',
  opportunitySummary: 'Opportunity summary | Summary of the opportunity',
  description: 'Description',
  'customer.companyName': 'Company name | Customer name | Customer company name',
  partnerAnnualContractValue:
    'Partner annual contract value | Estimated partner annual contract value | Estimated annual contract value (ACV)',
  leadCurrencyCode: 'Currency | Currency code',
  estimatedCloseDate: 'Estimated close date | Estimated deal close date',
  dealTerm: 'Deal term',
  dealTransactionType: 'Deal transaction type | Type of deal transaction',
  engagementModel: 'Engagement model | Partner engagement model',
  supportLevel: 'Support level | Level of support',
  productInterests: 'Product interest | Product interests | Product family',
  externalSystemId: 'External system ID | CRM ID | External ID',
  deliveryModel: 'Delivery model',
  leadSource: 'Lead source',
  name: 'Lead ID | Opportunity ID | Lead number',
  leadStatus: 'Lead status',
  leadApprovalStatus: 'Approval status | Lead approval status',
  rejectionComments: 'Rejection comments',
  submittedTime: 'Submitted time | Submitted date | Submitted on',
}

const names: Record<string, string> = {
  title: 'deal.name',
  opportunitySummary: 'deal.description',
  'customer.companyName': 'account.name',
  // A year's worth of it: neither the whole amount nor a month's.
  partnerAnnualContractValue: 'other:site',
  leadCurrencyCode: 'deal.currency',
  estimatedCloseDate: 'deal.closeDate',
  dealTerm: 'deal.contractTerm',
  externalSystemId: 'deal.crmId',
  leadSource: 'deal.leadSource',
  name: 'registration.id',
  // The approval is the answer; leadStatus is how far the lead itself has come.
  leadApprovalStatus: 'registration.status',
  rejectionComments: 'registration.comments',
  submittedTime: 'registration.submittedDate',
}

const required: Record<string, string> = {
  engagementModel: 'the engagement model',
  dealTransactionType: 'the type of deal transaction',
  partnerAnnualContractValue: 'the annual contract value',
  leadCurrencyCode: 'the currency',
  estimatedCloseDate: 'the estimated close date',
  dealTerm: 'the deal term',
  opportunitySummary: 'a summary of the opportunity',
  supportLevel: 'the level of support',
  productInterests: 'a product family',
}

/** Google Cloud's Partner Network Hub. */
export const googlePartners: Site = {
  id: 'google-partners',
  name: 'Google Cloud Partner Network Hub',
  side: 'portal',
  // cloud.google.com/partners links to it there.
  recognise: ({ hostname }) => hostname === 'partners.cloud.google.com',
  // Resource names: partners/{partner_id}/leads/{lead_id}.
  record({ pathname }) {
    const [, id] = /\/leads\/([\w-]+)(?=\/|$)/.exec(pathname) ?? []
    return id && !/^(?:new|create)$/.test(id) ? { id, type: 'lead' } : undefined
  },
  nameOf: byLabel(labels),
  names,
  demands: Object.entries(required).map(
    ([api, what]): Demand => ({ of: { api }, source, asks: 'answer', because: `Google Cloud requires ${what}.` }),
  ),
}
