import type { Deal } from '../../lib/deal/deal.ts'
import type { Mapping } from '../../lib/mapping/mapping.ts'

const at = '2026-11-20T09:30:00.000Z'
const evidence = (label: string, text: string) => ({
  url: 'https://crm.example/deals/17',
  title: 'Warehouse robots',
  label,
  text,
  at,
  via: 'page' as const,
})

/** A deal and a mapping as an export holds them. */
export const someDeal: Deal = {
  id: '5f0c2a64-8a1e-4a0c-9f0e-0d6a5b1f7a11',
  name: 'Warehouse robots',
  capturedAt: at,
  source: { url: 'https://crm.example/deals/17', title: 'Warehouse robots', recordId: '17' },
  entries: [
    {
      term: 'account.name',
      text: 'Lindqvist Maskin AB',
      value: { kind: 'text', text: 'Lindqvist Maskin AB' },
      evidence: evidence('Account', 'Lindqvist Maskin AB'),
    },
    {
      term: 'deal.closeDate',
      text: '12 March 2027',
      value: { kind: 'date', date: '2027-03-12' },
      evidence: evidence('Close date', '12 March 2027'),
    },
  ],
  registrations: [],
}

export const someMapping: Mapping = {
  id: '0f6a1f0e-4a53-4c1f-9a52-3f9e3c1d2b77',
  name: 'Deal registration',
  side: 'portal',
  origin: 'https://portal.example',
  path: '/deals/new',
  fields: [],
  rules: [
    {
      field: { control: 'text', label: 'Region', name: 'region', id: '', type: 'text', section: '', position: 3 },
      source: { from: 'fixed', text: 'Nordics' },
      overwrite: false,
    },
  ],
  updatedAt: at,
}

export const someExport = {
  format: 'dealbridge',
  version: 1,
  exportedAt: at,
  deals: [someDeal],
  mappings: [someMapping],
  runs: [],
  partner: { 'partner.companyName': 'Northgate Cloud Partners' },
}
