import { type StarterPack, story } from './starter.ts'

/** Portals of Impartner and its like: each company sets up its own form at its own address; these are the usual fields. */
export const prm: StarterPack = {
  id: '6c1d3f0a-58b2-4e57-9b0e-0a4b6f2d7e50',
  name: 'Partner portal (Impartner and others): deal registration',
  about:
    'The project’s description comes from the deal’s description, use case or comments. Say at which address your portal is.',
  path: '/**',
  fields: [
    { label: 'Company Name', term: 'account.name' },
    { label: 'Deal Name', term: 'deal.name' },
    { label: 'Estimated Value', term: 'deal.amount' },
    { label: 'Expected Close Date', term: 'deal.closeDate' },
    { label: 'Project Description', term: 'deal.description', source: story },
  ],
}
