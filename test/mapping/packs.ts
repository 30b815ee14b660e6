import type { CaptureRules } from '../../lib/mapping/capture-rules.ts'
import { formFieldOf } from '../../lib/mapping/form-field.ts'
import type { Mapping } from '../../lib/mapping/mapping.ts'
import type { Pack } from '../../lib/mapping/pack.ts'
import { sketchField } from '../support/field.ts'

const at = '2026-11-20T10:00:00.000Z'
const industry = sketchField('Industry', { position: 0, name: 'industry', options: ['Food', 'Retail', 'Acme GmbH'] })
const owner = sketchField('Partner contact', { position: 1, name: 'owner' })

export const list = {
  id: '0b9d8c1e-2f58-4b6e-8f21-6d9b1f0e7a31',
  name: 'Industries',
  term: 'account.industry',
  pairs: [{ from: 'Baking', to: 'Food' }, { from: 'Trade' }],
  options: ['Food', 'Retail'],
  updatedAt: at,
}

/** What a person taught about one kind of record; a field remembers its own text by nothing. */
export const capture: CaptureRules = {
  id: '2f1e8a90-4c5d-4b6a-9e7f-8a9b0c1d2e3f',
  name: 'Deals of our CRM',
  origin: 'https://crm.example',
  path: '/deals/*',
  rules: [
    { field: sketchField('Zet figure', { position: 0, section: ['Numbers'] }).print, term: 'deal.amount' },
    { field: sketchField('Internal rank', { position: 1 }).print, term: null },
  ],
  updatedAt: at,
}

/** A mapping as the studio makes it, with everything that is the person's own. */
export const mapping: Mapping = {
  id: '5b0f0c5e-7f5d-4c3b-9a38-0d4f4f0f7a10',
  name: 'Nimbus registration',
  side: 'portal',
  origin: 'https://nimbus.example',
  path: '/new',
  places: [{ origin: 'https://*.nimbus.example', path: '/*/new' }],
  fields: [industry, owner].map(formFieldOf),
  rules: [
    { field: industry.print, source: { from: 'term', term: 'account.industry' }, overwrite: false, list: list.id },
    { field: owner.print, source: { from: 'template', text: '{{partner.fullName}} <desk>' }, overwrite: true },
  ],
  profile: 'a1d7e7b2-6c0e-4a0c-9f5b-2f6a3f7f9c02',
  approved: { at, fingerprint: 'x' },
  updatedAt: at,
}

const { profile: _, approved: __, ...shared } = mapping

export const pack: Pack = {
  format: 'dealbridge-pack',
  version: 2,
  name: 'Nimbus',
  exportedAt: at,
  mappings: [shared],
  lists: [list],
  captureRules: [capture],
}
