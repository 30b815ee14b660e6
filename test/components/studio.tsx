import type { OptionsHost } from '../../components/options/host.ts'
import { Options } from '../../components/options/options.tsx'
import type { Deal } from '../../lib/deal/deal.ts'
import { formFieldOf } from '../../lib/mapping/form-field.ts'
import type { Mapping, Rule } from '../../lib/mapping/mapping.ts'
import { managedFrom } from '../../lib/store/managed-policy.ts'
import { sketchField } from '../support/field.ts'
import { deal, entry } from './fixtures.ts'
import { mount } from './mount.tsx'

export const industry = sketchField('Industry', {
  position: 0,
  name: 'industry',
  options: ['Financial Services', 'Manufacturing', 'Retail', 'Software and Internet'],
})
export const company = sketchField('Company', { position: 1, name: 'company' })

export const ruleFor = (field: typeof industry, source: Rule['source'], more: Partial<Rule> = {}): Rule => ({
  field: field.print,
  source,
  overwrite: false,
  ...more,
})

/** A form with a list to choose from and a plain field. */
export const portal: Mapping = {
  id: '7d0f5d5e-1f0c-4b7e-9d2b-1a9a4e5c6d10',
  name: 'Nimbus registration',
  side: 'portal',
  origin: 'https://nimbus.example',
  path: '/register',
  fields: [industry, company].map(formFieldOf),
  rules: [ruleFor(industry, { from: 'term', term: 'account.industry' })],
  updatedAt: '2026-11-20T10:00:00.000Z',
}

/** Another portal, with the same questions in other words. */
export const other: Mapping = {
  ...portal,
  id: '7d0f5d5e-1f0c-4b7e-9d2b-1a9a4e5c6d11',
  name: 'Cirrus lead',
  origin: 'https://cirrus.example',
  path: '/leads/new',
  rules: [],
}

/** A deal with an industry, as a CRM says it. */
export function dealIn(text: string): Deal {
  return { ...deal, id: crypto.randomUUID(), entries: [entry('account.industry', text, 'Industry')] }
}

/** A browser around the options page, with what an organisation set. */
export function hostWith(policy?: unknown): OptionsHost {
  return {
    sites: async () => [],
    allow: async () => true,
    revoke: async () => {},
    watch: () => () => {},
    managed: async () => managedFrom(policy),
    watchManaged: () => () => {},
  }
}

/** Opens the options page at an address of its own. */
export function openAt(hash: string, host = hostWith()): void {
  history.replaceState(null, '', `#${hash}`)
  mount(<Options host={host} />)
}
