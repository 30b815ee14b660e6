import { stages } from '../aws/demands.ts'
import { certainIndustries, industries, openIndustries } from '../aws/industries.ts'
import { listOf, type StarterPack, story, term } from './starter.ts'

const types = ['Net New Business', 'Flat Renewal', 'Expansion']

const industryList = listOf(
  {
    id: '6c1d3f0a-58b2-4e57-9b0e-0a4b6f2d7e01',
    name: 'Industries for AWS',
    term: 'account.industry',
    options: industries,
  },
  certainIndustries,
  Object.keys(openIndustries),
)

/** Standard stages of Salesforce, HubSpot and Dynamics 365. Only those with one stage of AWS that holds them are decided. */
const stageList = listOf(
  { id: '6c1d3f0a-58b2-4e57-9b0e-0a4b6f2d7e02', name: 'Stages for AWS', term: 'deal.stage', options: stages },
  { Prospect: ['Prospecting'], Qualified: ['Qualified to buy'], 'Closed Lost': ['Closed lost', 'Lost'] },
  [
    'Qualification',
    'Qualify',
    'Appointment scheduled',
    'Needs Analysis',
    'Value Proposition',
    'Id. Decision Makers',
    'Perception Analysis',
    'Presentation scheduled',
    'Develop',
    'Decision maker bought-in',
    'Proposal/Price Quote',
    'Propose',
    'Negotiation/Review',
    'Contract sent',
    'Close',
    'Closed Won',
  ],
)

const typeList = listOf(
  { id: '6c1d3f0a-58b2-4e57-9b0e-0a4b6f2d7e03', name: 'Opportunity types for AWS', term: 'deal.type', options: types },
  { 'Net New Business': ['New Customer', 'New Business', 'New Logo'] },
  [
    'Existing Customer - Upgrade',
    'Existing Customer - Replacement',
    'Existing Customer - Downgrade',
    'Existing Business',
    'Renewal',
  ],
)

/** Labels and lists: lib/sites/aws. */
export const aws: StarterPack = {
  id: '6c1d3f0a-58b2-4e57-9b0e-0a4b6f2d7e00',
  name: 'AWS Partner Central: opportunity',
  about:
    'What CRM stages, industries and deal types mean at AWS; the customer’s business problem from the deal’s description. Stages that could mean two at AWS are for you to decide.',
  site: 'aws-partner-central',
  origin: 'https://*.console.aws.amazon.com',
  path: '/partnercentral/**',
  // Until a partner is migrated.
  places: [{ origin: 'https://partnercentral.awspartner.com', path: '/**' }],
  lists: [industryList, stageList, typeList],
  fields: [
    { label: 'Customer company name', term: 'account.name' },
    { label: 'Customer website', term: 'account.website' },
    { label: 'Country', term: 'account.country' },
    {
      label: 'Industry',
      term: 'account.industry',
      source: term('account.industry'),
      list: industryList.id,
      options: industries,
    },
    { label: 'Partner project title', term: 'deal.name' },
    { label: 'Customer business problem', term: 'deal.description', source: story },
    { label: 'Opportunity type', term: 'deal.type', source: term('deal.type'), list: typeList.id, options: types },
    { label: 'Stage', term: 'deal.stage', source: term('deal.stage'), list: stageList.id, options: stages },
    { label: 'Target close date', term: 'deal.closeDate' },
  ],
}
