import { describe, expect, it } from 'vitest'
import type { Mapping } from '../../lib/mapping/mapping.ts'
import { findPrint } from '../../lib/mapping/relocate.ts'
import { mappingFor, rulesFor, withRule } from '../../lib/mapping/which.ts'
import type { Field } from '../../lib/page/field.ts'
import { sketchField } from '../support/field.ts'

const form = () => [
  sketchField('Customer name', { name: 'customer', position: 0 }),
  sketchField('Industry', { name: 'industry', options: ['Retail', 'Other'], position: 1 }),
  sketchField('Deal size', { name: 'size', position: 2 }),
  sketchField('Close date', { name: 'close', position: 3 }),
]

function mappingOf(fields: Field[], path = '/deals/new', rules: Mapping['rules'] = []): Mapping {
  return {
    id: '5b0f0c5e-7f5d-4c3b-9a38-0d4f4f0f7a10',
    name: path,
    side: 'portal',
    origin: 'https://portal.example',
    path,
    fields: fields.map(({ print }) => print),
    rules,
    updatedAt: '2026-11-01T10:00:00.000Z',
  }
}

describe('mappingFor', () => {
  it('finds the mapping of a form when it is seen again', () => {
    const mapping = mappingOf(form())
    expect(mappingFor([mapping], 'https://portal.example/deals/new', form())).toBe(mapping)
  })
  it('does not lay it over another form at the same address', () => {
    const other = [sketchField('Subject'), sketchField('Message'), sketchField('Your name')]
    expect(mappingFor([mappingOf(form())], 'https://portal.example/deals/new', other)).toBeUndefined()
  })
  it('prefers the one made at this address', () => {
    const here = mappingOf(form(), '/deals/new')
    const there = mappingOf(form(), '/deals/import')
    expect(mappingFor([there, here], 'https://portal.example/deals/new', form())).toBe(here)
  })
  it('still knows a form that lost one of four fields and gained two', () => {
    const mapping = mappingOf(form())
    const changed = [sketchField('Reference'), ...form().slice(1), sketchField('Comments')]
    expect(mappingFor([mapping], 'https://portal.example/deals/new', changed)).toBe(mapping)
  })
  describe('a form that is shown in parts', () => {
    const customer = ['Customer name', 'Street', 'City', 'Country'].map(label => sketchField(label))
    const project = ['Project title', 'Deal size', 'Close date', 'Competitor'].map(label => sketchField(label))
    const people = ['Contact name', 'Contact email', 'Contact phone'].map(label => sketchField(label))
    const whole = mappingOf([...customer, ...project, ...people])
    const at = 'https://portal.example/deals/new'

    it.each([
      ['the first step', customer],
      ['the last, which is the shortest', people],
      ['a step with a question more', [...project, sketchField('Reseller tier')]],
    ])('is known by %s', (_, step) => {
      expect(mappingFor([whole], at, step)).toBe(whole)
    })
    it('is known by what it asks before any answer', () => {
      expect(mappingFor([whole], at, customer.slice(0, 3))).toBe(whole)
    })
    it('is not known by the two fields that any form may have, nor by half of another form', () => {
      expect(mappingFor([whole], at, people.slice(0, 2))).toBeUndefined()
      const contact = [...people, ...['Subject', 'Message', 'Topic'].map(label => sketchField(label))]
      expect(mappingFor([whole], at, contact)).toBeUndefined()
    })
    it('is not known by a part at another address', () => {
      expect(mappingFor([whole], 'https://portal.example/contact', people)).toBeUndefined()
    })
    it('leaves a step that was never remembered to a mapping of its own', () => {
      const [first, second] = [mappingOf(customer), mappingOf(project)]
      expect(mappingFor([first], at, project)).toBeUndefined()
      expect(mappingFor([first, second], at, project)).toBe(second)
    })
  })
})

describe('rulesFor', () => {
  const rule = (field: Field) => ({ field: field.print, source: { from: 'leave' as const }, overwrite: false })

  it('gives each rule to its field, though the fields moved', () => {
    const [customer, industry] = form()
    if (!customer || !industry) throw new Error('the sketch has four fields')
    const moved = [
      sketchField('Reference', { position: 0 }),
      ...form().map(field => ({ ...field, key: `1:${field.key}` })),
    ]
    const rules = rulesFor(mappingOf(form(), '/', [rule(industry)]), moved)
    expect([...rules.keys()]).toEqual(['1:0:1'])
  })
  it('gives it to none of two fields that look the same', () => {
    const twins = [sketchField('Email', { position: 0 }), sketchField('Email', { position: 1 })]
    const [first] = twins
    if (!first) throw new Error('two twins')
    expect(rulesFor(mappingOf(twins, '/', [rule(first)]), twins).size).toBe(0)
  })
  it('replaces a rule and takes it out again', () => {
    const [customer] = form()
    if (!customer) throw new Error('the sketch has four fields')
    const once = withRule(mappingOf(form()), customer, rule(customer))
    const twice = withRule(once, customer, { ...rule(customer), overwrite: true })
    expect(twice.rules).toEqual([{ ...rule(customer), overwrite: true }])
    expect(withRule(twice, customer, undefined).rules).toEqual([])
  })
})

describe('withRule', () => {
  it('leaves the rules of other fields alone, however like their names are', () => {
    const numbered = (label: string, name: string) =>
      sketchField(label, { name, id: name, signals: { autocomplete: undefined } })
    const [surname, dealName] = [numbered('Surname', 'f_202'), numbered('Deal name', 'f_301')]
    const rule = (field: Field) => ({ field: field.print, source: { from: 'leave' as const }, overwrite: false })
    const first = withRule(mappingOf([surname, dealName]), dealName, rule(dealName))
    expect(withRule(first, surname, rule(surname)).rules).toHaveLength(2)
    expect(rulesFor(withRule(first, surname, rule(surname)), [surname, dealName]).size).toBe(2)
  })
})

describe('findPrint', () => {
  it('does not take a field of another label for the remembered one', () => {
    const prints = [sketchField('Delivery date'), sketchField('Order date')].map(({ print }) => print)
    expect(findPrint(sketchField('Close date').print, prints)).toBe(-1)
  })
  it('knows a field by name where its label was reworded', () => {
    const before = sketchField('Deal size', { name: 'size', id: 'deal-size', position: 2 }).print
    const after = sketchField('Estimated value', { name: 'size', id: 'deal-size', position: 2 }).print
    expect(findPrint(before, [sketchField('Notes').print, after])).toBe(1)
  })
})
