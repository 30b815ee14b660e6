import { describe, expect, it } from 'vitest'
import type { Mapping } from '../../lib/mapping/mapping.ts'
import { remembered, seeForm } from '../../lib/mapping/see-form.ts'
import { rulesFor } from '../../lib/mapping/which.ts'
import type { Field } from '../../lib/page/field.ts'
import { sketchField } from '../support/field.ts'

const company = () => sketchField('Company', { name: 'company', position: 0 })
const amount = () => sketchField('Amount', { name: 'amount', position: 1 })
const notes = () => sketchField('Notes', { name: 'notes', position: 2 })

function mappingOf(fields: Field[], ruled: Field[]): Mapping {
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

const labels = ({ fields }: Mapping) => fields.map(({ label }) => label)

describe('seeForm', () => {
  it('remembers a reworded field as it reads now, and its rule with it', () => {
    const before = mappingOf([company(), amount()], [amount()])
    const reworded = { ...amount(), label: 'Deal value', print: { ...amount().print, label: 'Deal value' } }
    const after = seeForm(before, [company(), reworded])
    expect(labels(after)).toEqual(['Company', 'Deal value'])
    expect(after.rules[0]?.field.label).toBe('Deal value')
  })
  it('keeps the fields of a wizard’s other steps, in their order', () => {
    const first = mappingOf([company(), amount()], [company()])
    const second = seeForm(first, [notes()])
    expect(labels(second)).toEqual(['Company', 'Amount', 'Notes'])
    expect(rulesFor(second, [company(), amount()]).size).toBe(1)
  })
  it('puts a new field where it stands', () => {
    const before = mappingOf([company(), notes()], [])
    expect(labels(seeForm(before, [company(), amount(), notes()]))).toEqual(['Company', 'Amount', 'Notes'])
  })
})
