import { describe, expect, it } from 'vitest'
import type { ChoiceList } from '../../lib/mapping/choice-list.ts'
import { askedOf } from '../../lib/mapping/demand-fields.ts'
import { explainRule } from '../../lib/mapping/explain.ts'
import { fieldOf, formFieldOf } from '../../lib/mapping/form-field.ts'
import { type Rule, ruleSchema } from '../../lib/mapping/mapping.ts'
import { planRow } from '../../lib/mapping/plan-row.ts'
import type { Field } from '../../lib/page/field.ts'
import { sketchField } from '../support/field.ts'
import { entries } from './entries.ts'

const list: ChoiceList = {
  id: '0b9d8c1e-2f58-4b6e-8f21-6d9b1f0e7a31',
  name: 'Industries',
  pairs: [{ from: 'Baking', to: 'Food and drink' }],
  options: ['Food and drink', 'Retail'],
  updatedAt: '2026-11-01T10:00:00.000Z',
}

function rowOf(field: Field, source: Rule['source'], more: Partial<Rule> = {}) {
  const rule = ruleSchema.parse({ field: field.print, source, ...more })
  return planRow(field, { rule, entries, lists: [list], samples: [] })
}
const industry = { from: 'term', term: 'account.industry' } as const

describe('a rule in a plan', () => {
  it('fills what its template says, and says that it is one', () => {
    const row = rowOf(sketchField('Title'), { from: 'template', text: '{{account.name}}: {{deal.name}}' })
    expect(row).toMatchObject({ action: 'fill', write: { text: 'Acme GmbH: Ovens' }, learned: true })
    expect(row.why).toContain('template')
  })
  it('names the one of several that it took', () => {
    const of = ['account.city', 'account.name'].map(term => ({ from: 'term', term }) as const)
    expect(rowOf(sketchField('Place'), { from: 'first', of }).why).toMatch(/first of .*which is/i)
  })
  it('leaves the field where its condition does not hold', () => {
    const when: Rule['when'] = [{ of: { from: 'term', term: 'account.country' }, test: 'is', texts: ['US'] }]
    const row = rowOf(sketchField('State'), { from: 'fixed', text: 'n/a' }, { when })
    expect(row).toMatchObject({ action: 'leave', value: '' })
    expect(row.why).toMatch(/only when .*country is US/i)
    expect(row.write).toBeUndefined()
  })
  it('marks an amount in another currency, and still meets the field’s own format and currency', () => {
    const to = { do: 'currency', from: 'EUR', to: 'USD', rate: '1.0825', date: '2026-11-02' } as const
    const amount = { from: 'term', term: 'deal.amount' } as const
    const dollars = sketchField('Deal size (USD)', { signals: { placeholder: '1,000.00' } })
    const row = rowOf(dollars, amount, { conversions: [to] })
    expect(row).toMatchObject({ action: 'fill', write: { text: '79,888.50' }, converted: true })
    expect(row.why).toContain('rate of 2026-11-02')
    const pounds = rowOf(sketchField('Deal size (GBP)'), amount, { conversions: [to] })
    expect(pounds).toMatchObject({ action: 'ask' })
  })
  it('asks where a conversion does not work', () => {
    const row = rowOf(sketchField('Country'), industry, { conversions: [{ do: 'country', as: 'alpha2' }] })
    expect(row).toMatchObject({ action: 'ask', why: expect.stringContaining('no country') })
  })
  it('goes by its choice list, for an option and for a text', () => {
    const select = sketchField('Industry', { options: ['Food and drink', 'Retail'] })
    expect(rowOf(select, industry, { list: list.id })).toMatchObject({ write: { choose: ['Food and drink'] } })
    const box = rowOf(sketchField('Industry'), industry, { list: list.id })
    expect(box).toMatchObject({ action: 'fill', write: { text: 'Food and drink' } })
    expect(box.why).toContain('Baking')
  })
  it('looks for the decided option where the options show only when opened', () => {
    const lookup = sketchField('Industry', { control: 'combobox', accepts: { opens: true }, content: { chosen: [] } })
    expect(rowOf(lookup, industry, { list: list.id })).toMatchObject({ write: { choose: ['Food and drink'] } })
  })
  it('leaves the field where that was decided for the text', () => {
    const row = rowOf(sketchField('Industry'), industry, { pairs: [{ from: 'Baking', to: '' }] })
    expect(row).toMatchObject({ action: 'leave', why: expect.stringContaining('Baking') })
  })
  it('asks anew where the form no longer offers what was picked', () => {
    const select = sketchField('Industry', { options: ['Baking', 'Retail'] })
    const row = rowOf(select, industry, { list: list.id })
    expect(row).toMatchObject({ action: 'ask', candidates: ['Baking', 'Retail'] })
    expect(row.why).toContain('Food and drink')
  })
  it('puts a day into a date field, however a text wrote it, unless it reads two ways', () => {
    const date = sketchField('Close date', { control: 'date', type: 'date' })
    const read = { do: 'dateFormat', shape: 'DD MMM YYYY', reads: 'dmy' } as const
    const close = { from: 'term', term: 'deal.closeDate' } as const
    expect(rowOf(date, close, { conversions: [read] })).toMatchObject({ write: { text: '2026-04-03' } })
    expect(rowOf(date, { from: 'fixed', text: '31.12.2026' })).toMatchObject({ write: { text: '2026-12-31' } })
    expect(rowOf(date, { from: 'fixed', text: '03/04/2026' }).action).toBe('ask')
  })
  it('ticks a box by a word for yes, whatever gave it', () => {
    const box = sketchField('Agree', { control: 'checkbox', type: 'checkbox', content: { checked: false } })
    expect(rowOf(box, { from: 'template', text: 'Ja' })).toMatchObject({ write: { check: true } })
    expect(rowOf(box, industry, { pairs: [{ from: 'Baking', to: 'yes' }] })).toMatchObject({ write: { check: true } })
    expect(rowOf(box, { from: 'fixed', text: 'perhaps' }).action).toBe('ask')
  })
})

describe('the live result of a remembered field', () => {
  const field = formFieldOf(
    sketchField('Industry', { text: 'Retail', options: ['Food and drink', 'Retail'], accepts: { required: true } }),
  )
  const { facts: _, ...print } = field
  it('is what a fill of the page would do, with the steps to it', () => {
    const rule = ruleSchema.parse({ field: print, source: industry, list: list.id })
    const { steps, row } = explainRule(rule, askedOf(fieldOf(field), undefined, []), {
      entries,
      lists: [list],
      today: '2026-11-20',
    })
    expect(steps.at(-1)).toMatchObject({ text: 'Baking' })
    expect(row).toMatchObject({ action: 'fill', value: 'Food and drink' })
  })
  it('does not know what the page holds', () => {
    expect(JSON.stringify(field)).not.toContain('"content"')
    expect(field.facts).toMatchObject({ required: true })
  })
})
