import { type StarterPack, story } from './starter.ts'

/** Labels: lib/sites/google-partners.ts (developers.google.com/cloud-crm-partners, partners.leads). */
export const google: StarterPack = {
  id: '6c1d3f0a-58b2-4e57-9b0e-0a4b6f2d7e20',
  name: 'Google Cloud: lead',
  about:
    'The opportunity’s summary, which Google requires, comes from the deal’s description, or else its use case or comments.',
  site: 'google-partners',
  origin: 'https://partners.cloud.google.com',
  path: '/**',
  fields: [
    { label: 'Title', term: 'deal.name' },
    { label: 'Company name', term: 'account.name' },
    { label: 'Opportunity summary', term: 'deal.description', source: story },
    { label: 'Estimated close date', term: 'deal.closeDate' },
    { label: 'Deal term', term: 'deal.contractTerm' },
  ],
}
