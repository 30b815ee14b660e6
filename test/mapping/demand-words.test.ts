import { describe, expect, it } from 'vitest'
import type { Demand } from '../../lib/mapping/demand.ts'
import { askedOf } from '../../lib/mapping/demand-fields.ts'
import { demandsInWords } from '../../lib/mapping/demand-words.ts'
import { explainRule } from '../../lib/mapping/explain.ts'
import { fieldOf, formFieldOf } from '../../lib/mapping/form-field.ts'
import { sketchField } from '../support/field.ts'

const of = { api: 'Summary' }
const source = 'portal.example/docs'
const today = '2026-11-20'
const remembered = (sketch: Parameters<typeof sketchField>[1]) =>
  formFieldOf(sketchField('Summary', { ...sketch, signals: { apiName: 'Summary', ...sketch?.signals } }))
const said = (sketch: Parameters<typeof sketchField>[1], demands: Demand[]) => {
  const field = remembered(sketch)
  return demandsInWords(askedOf(fieldOf(field), undefined, demands), field)
}

describe('what a portal demands of a remembered field', () => {
  it('is said where the form itself does not, with where it is documented', () => {
    const demands: Demand[] = [
      { of, source, asks: 'length', max: 2000, min: 20 },
      { of, source, asks: 'answer', because: 'The portal requires a summary.' },
      { of: { api: 'Other' }, source, asks: 'answer', because: 'This is of another field.' },
    ]
    expect(said({}, demands)).toEqual({
      says: ['At most 2,000 characters.', 'At least 20 characters.', 'The portal requires a summary.'],
      sources: [source],
    })
    expect(said({ accepts: { maxLength: 100, minLength: 30 } }, demands).says).toEqual([
      'The portal requires a summary.',
    ])
  })
  it('is read from the form’s own words too', () => {
    expect(said({ signals: { help: 'Max 255 characters, in lower case' } }, [])).toEqual({
      says: ['At most 255 characters.', 'It must be in lower case.'],
      sources: [],
    })
  })
  it('names the portal’s own list where the form shows none', () => {
    const demands: Demand[] = [{ of, source, asks: 'option', options: ['Prospect', 'Launched'] }]
    expect(said({}, demands).says).toEqual(['One of: Prospect, Launched.'])
    expect(said({ options: ['Prospect'] }, demands).says).toEqual([])
  })
  it('holds in the live result, as in a fill', () => {
    const field = remembered({})
    const { facts: _, ...print } = field
    const demands: Demand[] = [{ of, source, asks: 'length', max: 10 }]
    const rule = { field: print, source: { from: 'fixed' as const, text: 'Twelve signs' }, overwrite: false }
    const { row } = explainRule(rule, askedOf(fieldOf(field), undefined, demands), { entries: [], today })
    expect(row).toMatchObject({ action: 'ask', demands: [{ text: 'Too long: 12 of 10 characters.' }] })
  })
})
