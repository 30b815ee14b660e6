import type { Mapping } from '../../lib/mapping/mapping.ts'
import { remembered } from '../../lib/mapping/remember.ts'
import type { Field, Option } from '../../lib/page/field.ts'
import { addNeighbours } from '../../lib/page/print.ts'
import { sketchField } from '../support/field.ts'

/** A registration form as it is read: company, type, industry, budget, close date. `chosen`: answers of its type. */
export function registration(chosen: string[] = [], industry: { options?: (string | Option)[] } = {}): Field[] {
  const fields = [
    sketchField('Company', { name: 'company', position: 0 }),
    sketchField('Deal type', { name: 'type', options: ['New', 'Renewal'], content: { chosen }, position: 1 }),
    sketchField('Industry', {
      name: 'industry',
      options: industry.options ?? ['Retail', 'Health', 'Other'],
      position: 2,
    }),
    sketchField('Budget', { name: 'budget', position: 3 }),
    sketchField('Close date', { name: 'close', type: 'date', position: 4 }),
  ]
  addNeighbours(fields)
  return fields
}

/** A form whose list of regions is filled by the answer to its country. */
export function regions(country: string): Field[] {
  const offered: Record<string, string[]> = { US: ['Ohio', 'Texas', 'Utah'], DE: ['Bayern', 'Hessen', 'Sachsen'] }
  const fields = [
    sketchField('Company', { name: 'company', position: 0 }),
    sketchField('Country', { name: 'country', options: ['US', 'DE'], content: { chosen: [country] }, position: 1 }),
    sketchField('Region', { name: 'region', options: offered[country] ?? [], position: 2 }),
  ]
  addNeighbours(fields)
  return fields
}

/** A mapping that remembers a form, with rules that leave the `ruled` fields. */
export function mappingWith(fields: Field[], ruled: Field[]): Mapping {
  return {
    id: '5b0f0c5e-7f5d-4c3b-9a38-0d4f4f0f7a10',
    name: 'Deal registration',
    side: 'portal',
    origin: 'https://portal.example',
    path: '/deals/new',
    fields: remembered(fields),
    rules: ruled.map(({ print }) => ({ field: print, source: { from: 'leave' }, overwrite: false })),
    updatedAt: '2026-11-01T10:00:00.000Z',
  }
}
