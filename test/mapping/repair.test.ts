import { describe, expect, it } from 'vitest'
import { type Difference, driftOf } from '../../lib/mapping/drift.ts'
import type { Mapping } from '../../lib/mapping/mapping.ts'
import { remembered } from '../../lib/mapping/remember.ts'
import { proposedAnswers, repaired, repairsFor } from '../../lib/mapping/repair.ts'
import { rulesFor } from '../../lib/mapping/which.ts'
import type { Field } from '../../lib/page/field.ts'
import { addNeighbours } from '../../lib/page/print.ts'
import { sketchField } from '../support/field.ts'
import { mappingWith, registration } from './form.ts'

const at = '2026-11-20T09:30:00.000Z'

function met(now: Field[], rules?: Mapping['rules']): Mapping {
  const mapping = mappingWith(registration(), registration())
  addNeighbours(now)
  const approved = { at, fingerprint: 'f' }
  return { ...mapping, ...(rules && { rules }), approved, seen: { at, fields: remembered(now) } }
}

const large = (mapping: Mapping): Difference[] =>
  driftOf(mapping, mapping.seen?.fields ?? []).filter(({ matters }) => matters)

function only(mapping: Mapping): Difference {
  const [difference, ...more] = large(mapping)
  expect(more).toEqual([])
  if (!difference) throw new Error('one difference was expected')
  return difference
}

describe('a field that is gone', () => {
  const gone = () => met(registration().filter(({ label }) => label !== 'Budget'))

  it('is forgotten with its rule, and the form has to be approved anew', () => {
    const mapping = gone()
    const after = repaired(mapping, [{ difference: only(mapping), repair: { do: 'forget' } }])
    expect(after.rules.map(({ field }) => field.label)).toEqual(['Company', 'Deal type', 'Industry', 'Close date'])
    expect(after.fields.map(({ label }) => label)).not.toContain('Budget')
    expect(after.seen).toBeUndefined()
    expect(after.approved).toBeUndefined()
  })
  it('keeps its rule where the person says that it comes and goes', () => {
    const mapping = gone()
    const after = repaired(mapping, [{ difference: only(mapping), repair: { do: 'keep' } }])
    expect(after.rules).toHaveLength(5)
    expect(driftOf(after, mapping.seen?.fields ?? [])).toEqual([])
  })
  it('is another field where the person says so, and its rule goes there', () => {
    const now = registration().map(field =>
      field.label === 'Budget' ? sketchField('Worth to the client', { name: 'x9', position: 3 }) : field,
    )
    const mapping = met(now)
    const difference = only(mapping)
    const free = mapping.seen?.fields.find(({ label }) => label === 'Worth to the client')
    if (!free) throw new Error('the form has that field')
    const after = repaired(mapping, [{ difference, repair: { do: 'is', now: free } }])
    const field = now.find(({ label }) => label === 'Worth to the client')
    expect(rulesFor(after, now).get(field?.key ?? '')).toMatchObject({ source: { from: 'leave' } })
    expect(after.seen).toBeUndefined()
  })
})

describe('other answers', () => {
  const options = ['Retail', 'Healthcare', 'Space', 'Other']
  const [company, type, industry] = registration()
  if (!company || !type || !industry) throw new Error('the form has five fields')
  const rule = {
    field: industry.print,
    source: { from: 'term' as const, term: 'account.industry' },
    overwrite: false,
    pairs: [{ from: 'Clinics', to: 'Health' }],
  }

  it('take the place of those that a rule names, where the person chose them', () => {
    const mapping = met(registration([], { options }), [rule])
    const difference = only(mapping)
    expect(difference).toMatchObject({ kind: 'options', added: ['Healthcare', 'Space'], removed: ['Health'] })
    const repair = { do: 'answers' as const, instead: [{ from: 'Health', to: 'Healthcare' }] }
    const after = repaired(mapping, [{ difference, repair }])
    expect(after.rules[0]?.pairs).toEqual([{ from: 'Clinics', to: 'Healthcare' }])
    expect(large(after)).toEqual([])
  })
  it('are not guessed where none surely says the same', () => {
    const mapping = met(registration([], { options: ['Retail', 'Space', 'Other'] }), [rule])
    expect(proposedAnswers(only(mapping))).toEqual([{ from: 'Health' }])
  })
})

describe('a new required field', () => {
  it('is fed by what it asks for', () => {
    const now = [...registration(), sketchField('Tax number', { accepts: { required: true }, position: 9 })]
    const mapping = met(now)
    const seen = mapping.seen?.fields.map(field =>
      field.label === 'Tax number' ? { ...field, term: 'account.vat' } : field,
    )
    const known = { ...mapping, ...(seen && { seen: { at, fields: seen } }) }
    const difference = only(known)
    const [proposed] = repairsFor(difference, [])
    expect(proposed?.repair).toEqual({ do: 'feed', source: { from: 'term', term: 'account.vat' } })
    const after = repaired(known, proposed ? [{ difference, repair: proposed.repair }] : [])
    expect(after.rules.at(-1)).toMatchObject({ field: { label: 'Tax number' }, source: { term: 'account.vat' } })
    expect(after.fields.map(({ label }) => label).at(-1)).toBe('Tax number')
    expect(after.seen).toBeUndefined()
  })
})
