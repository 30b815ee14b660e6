import { describe, expect, it } from 'vitest'
import { changesBetween } from '../../lib/mapping/changes.ts'
import { approve, fingerprintOf, isApproved } from '../../lib/mapping/fingerprint.ts'
import { type FormField, formFieldOf } from '../../lib/mapping/form-field.ts'
import { type Mapping, mappingSchema, type Rule } from '../../lib/mapping/mapping.ts'
import { upgradeMapping } from '../../lib/mapping/upgrade.ts'
import { sketchField } from '../support/field.ts'

const close = sketchField('Close date', { position: 0, name: 'close' })
const industry = sketchField('Industry', { position: 1, name: 'industry', options: ['Retail', 'Other'] })
const rule = (field: typeof close, source: Rule['source'], more: Partial<Rule> = {}): Rule => ({
  field: field.print,
  source,
  overwrite: false,
  ...more,
})
const mapping = (rules: Rule[], more: Partial<Mapping> = {}): Mapping => ({
  id: '5b0f0c5e-7f5d-4c3b-9a38-0d4f4f0f7a10',
  name: 'Deal registration',
  side: 'portal',
  origin: 'https://portal.example',
  path: '/deals/new',
  fields: [close, industry].map(formFieldOf),
  rules,
  updatedAt: '2026-11-01T10:00:00.000Z',
  ...more,
})

describe('what changed', () => {
  const first = mapping([rule(close, { from: 'term', term: 'deal.closeDate' })])

  it('is told rule by rule in plain words', () => {
    const later = mapping([
      rule(
        close,
        { from: 'term', term: 'deal.closeDate' },
        { conversions: [{ do: 'dateFormat', shape: 'DD.MM.YYYY' }] },
      ),
      rule(industry, { from: 'fixed', text: 'Retail' }),
    ])
    expect(changesBetween(first, later)).toEqual([
      expect.stringMatching(/^“Close date” gets .*DD\.MM\.YYYY; before: .*close date\.$/i),
      '“Industry” gets “Retail”.',
    ])
    expect(changesBetween(later, mapping([]))).toEqual([
      '“Close date” has no rule any more.',
      '“Industry” has no rule any more.',
    ])
  })
  it('is nothing where only the dates differ', () => {
    expect(changesBetween(first, { ...first, updatedAt: '2026-12-01T10:00:00.000Z' })).toEqual([])
    expect(changesBetween(first, { ...first, profile: undefined })).toEqual([])
  })
  it('names a new name, other addresses, another profile and the approval', () => {
    const more = {
      name: 'Nimbus',
      places: [{ origin: 'https://b.example', path: '/' }],
      profile: first.id,
      approved: { at: first.updatedAt, fingerprint: 'x' },
    }
    expect(changesBetween(first, { ...first, ...more })).toHaveLength(4)
  })
})

describe('an approved mapping', () => {
  const fields = [close, industry].map(formFieldOf)
  const changed = (more: Partial<FormField>): FormField[] =>
    fields.map((field, at) => (at ? { ...field, ...more } : field))

  it('holds while the form asks the same, in whatever order', async () => {
    const approved = await approve(mapping([]), '2026-11-20T10:00:00.000Z')
    expect(await isApproved(approved, fields)).toBe(true)
    const moved = fields.toReversed().map((field, position) => ({ ...field, position }))
    expect(await isApproved(approved, moved)).toBe(true)
    expect(await isApproved(mapping([]), fields)).toBe(false)
  })
  it.each([
    ['a label', { label: 'Branch' }],
    ['an option', formFieldOf(sketchField('Industry', { position: 1, name: 'industry', options: ['Retail', 'None'] }))],
    ['a demand', { facts: { ...fields[1]?.facts, required: true } }],
    ['a limit', { facts: { ...fields[1]?.facts, maxLength: 20 } }],
    ['a type', { type: 'select-multiple' }],
  ])('does not hold when %s changes', async (_, more) => {
    const approved = await approve(mapping([]), '2026-11-20T10:00:00.000Z')
    expect(await isApproved(approved, changed(more))).toBe(false)
  })
  it('does not hold when a field comes or goes', async () => {
    expect(await fingerprintOf(fields.slice(1))).not.toBe(await fingerprintOf(fields))
  })
})

describe('a first-version mapping', () => {
  const old = {
    ...mapping([]),
    fields: [close.print],
    rules: [
      {
        field: industry.print,
        source: { from: 'term', term: 'account.industry' },
        overwrite: true,
        choices: { Baking: 'Other' },
      },
      { field: close.print, source: { from: 'leave' }, overwrite: false, choices: {} },
    ],
  }

  it('keeps all that was decided', () => {
    const { rules } = mappingSchema.parse(upgradeMapping(old))
    expect(rules[0]).toMatchObject({ overwrite: true, pairs: [{ from: 'Baking', to: 'Other' }] })
    expect(rules[1]).toEqual({ field: close.print, source: { from: 'leave' }, overwrite: false })
  })
  it('is today’s already, or no mapping at all, and stays as it is', () => {
    const now = mapping([rule(industry, { from: 'leave' }, { pairs: [{ from: 'A' }] })])
    expect(upgradeMapping(now)).toEqual(now)
    for (const other of [null, 7, 'x', [], { rules: 'none' }, { rules: [null] }])
      expect(upgradeMapping(other)).toEqual(other)
  })
})
