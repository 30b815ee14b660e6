import { firstOf, type StarterPack } from './starter.ts'

/** Labels: lib/sites/microsoft (learn.microsoft.com/partner-center/bulk-operations). */
export const microsoft: StarterPack = {
  id: '6c1d3f0a-58b2-4e57-9b0e-0a4b6f2d7e10',
  name: 'Microsoft Partner Center: co-sell opportunity',
  about: 'The notes to Microsoft come from the deal’s comments, or else its description.',
  site: 'microsoft-partner-center',
  origin: 'https://partner.microsoft.com',
  path: '/**',
  fields: [
    { label: 'Customer name', term: 'account.name' },
    { label: 'Customer country', term: 'account.country' },
    { label: 'Deal name', term: 'deal.name' },
    { label: 'Estimated deal value', term: 'deal.amount' },
    { label: 'Estimated close date', term: 'deal.closeDate' },
    { label: 'Notes to Microsoft', source: firstOf('deal.comments', 'deal.description') },
  ],
}
