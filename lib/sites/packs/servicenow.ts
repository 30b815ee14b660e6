import { type StarterPack, story } from './starter.ts'

/** Labels: lib/sites/servicenow/columns.ts (servicenow.com/docs: deal registration table fields). */
export const servicenow: StarterPack = {
  id: '6c1d3f0a-58b2-4e57-9b0e-0a4b6f2d7e40',
  name: 'ServiceNow PRM: deal registration',
  about:
    'The short description names customer and deal; the description comes from the deal’s description, use case or comments.',
  site: 'servicenow-prm',
  origin: 'https://*.service-now.com',
  path: '/**',
  fields: [
    { label: 'Account name', term: 'account.name' },
    {
      label: 'Short description',
      term: 'deal.name',
      source: { from: 'template', text: '{{account.name}} – {{deal.name}}' },
    },
    { label: 'Description', term: 'deal.description', source: story },
    { label: 'Estimated deal size', term: 'deal.amount' },
    { label: 'Estimated close date', term: 'deal.closeDate' },
  ],
}
