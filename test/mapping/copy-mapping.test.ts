import { describe, expect, it } from 'vitest'
import { copyMapping } from '../../lib/mapping/copy-mapping.ts'
import { formFieldOf } from '../../lib/mapping/form-field.ts'
import { type Mapping, mappingSchema, type Rule } from '../../lib/mapping/mapping.ts'
import { sketchField } from '../support/field.ts'

const from = ['Customer', 'Industry', 'Deal size', 'Our reference'].map((label, position) =>
  sketchField(label, { position, name: label.toLowerCase().replace(' ', '_') }),
)
const rule = (at: number, source: Rule['source'], more: Partial<Rule> = {}): Rule => {
  const field = from[at]
  if (!field) throw new Error('the form has four fields')
  return { field: field.print, source, overwrite: false, ...more }
}
const mapping: Mapping = {
  id: '5b0f0c5e-7f5d-4c3b-9a38-0d4f4f0f7a10',
  name: 'Nimbus',
  side: 'portal',
  origin: 'https://nimbus.example',
  path: '/new',
  fields: from.map(formFieldOf),
  rules: [
    rule(0, { from: 'term', term: 'account.name' }),
    rule(1, { from: 'term', term: 'account.industry' }, { pairs: [{ from: 'Baking', to: 'Food' }] }),
    rule(2, { from: 'term', term: 'deal.amount' }),
    rule(3, { from: 'fixed', text: 'R-17' }),
  ],
  profile: '0b9d8c1e-2f58-4b6e-8f21-6d9b1f0e7a31',
  approved: { at: '2026-11-01T10:00:00.000Z', fingerprint: 'x' },
  updatedAt: '2026-11-01T10:00:00.000Z',
}

function copyTo(labels: (string | [label: string, options: string[]])[], terms: (string | undefined)[] = []) {
  const fields = labels.map((label, position) => {
    const [text, options] = typeof label === 'string' ? [label] : label
    return formFieldOf(sketchField(text, { position, name: text.toLowerCase().replace(' ', '_'), options }))
  })
  const id = 'a1d7e7b2-6c0e-4a0c-9f5b-2f6a3f7f9c02'
  const place = { name: 'Cirrus', side: 'portal' as const, origin: 'https://cirrus.example', path: '/register' }
  return copyMapping(mapping, { id, ...place, fields, at: '2026-11-20T10:00:00.000Z' }, terms)
}

describe('a mapping copied to another form', () => {
  it('carries the rules whose fields are surely there, and says which are lost', () => {
    const { mapping: copy, carried, asked, lost } = copyTo(['Deal size', 'Customer', 'Industry', 'Region'])
    expect(carried.map(({ field }) => field.label)).toEqual(['Customer', 'Industry', 'Deal size'])
    expect(asked).toEqual([])
    expect(lost).toEqual([{ rule: mapping.rules[3], why: expect.stringContaining('Our reference') }])
    expect(mappingSchema.parse(copy)).toMatchObject({ origin: 'https://cirrus.example', profile: mapping.profile })
    expect(copy.rules.map(one => one.field.position)).toEqual([1, 2, 0])
    expect(copy).not.toHaveProperty('approved')
  })
  it('asks where only the meaning is the same', () => {
    const terms = ['account.name', undefined, 'account.name']
    const { carried, asked } = copyTo(['Endkunde', 'Notizen', 'Kunde'], terms)
    expect(carried).toEqual([])
    expect(asked).toHaveLength(1)
    expect(asked[0]?.fields.map(({ label }) => label)).toEqual(['Endkunde', 'Kunde'])
  })
  it('asks where the form does not offer what was decided', () => {
    const { carried, asked } = copyTo(['Customer', ['Industry', ['Retail', 'Other']]])
    expect(carried.map(({ field }) => field.label)).toEqual(['Customer'])
    expect(asked).toMatchObject([{ why: expect.stringContaining('Food') }])
  })
})
