import { describe, expect, it } from 'vitest'
import { decidedFor, findPair, labelsOf, lostPairs, prefill, undecided, withPair } from '../../lib/mapping/choices.ts'
import type { Rule } from '../../lib/mapping/mapping.ts'
import { sketchField } from '../support/field.ts'

const options = (...labels: string[]) => labels.map(label => ({ key: label, label, value: label }))

describe('a choice list', () => {
  it('is pre-filled where an option says the same, or a standard synonym joins them, and else undecided', () => {
    const pairs = prefill(['Retail', 'Software', 'Space mining'], options('RETAIL', 'Technology', 'Other'), undefined)
    expect(pairs).toEqual([
      { from: 'Retail', to: 'RETAIL', by: 'same text' },
      { from: 'Software' },
      { from: 'Space mining' },
    ])
    const stages = prefill(['Closed Won'], options('Prospecting', 'Won', 'Lost'), 'deal.stage')
    expect(stages).toEqual([{ from: 'Closed Won', to: 'Won', by: 'synonym' }])
    expect(undecided(pairs)).toEqual(['Software', 'Space mining'])
  })
  it('knows by the meaning of a text what a fill would choose', () => {
    const sizes = options('1 to 50 employees', '51 to 250 employees')
    expect(prefill(['120'], sizes, 'account.employees')[0]?.to).toBe('51 to 250 employees')
    expect(prefill(['Germany'], options('DE', 'FR'), 'account.country')[0]?.to).toBe('DE')
    expect(prefill(['300'], sizes, 'account.employees')).toEqual([{ from: '300' }])
  })
  it('leaves placeholders out, takes no text twice and keeps what the person decided', () => {
    const before = [{ from: 'Retail', to: 'Other' }, { from: 'Banking' }]
    const pairs = prefill(['retail', 'Banking', 'Banking'], options('Select…', 'Retail', 'Banking'), undefined, before)
    expect(pairs).toEqual([
      { from: 'Retail', to: 'Other' },
      { from: 'Banking', to: 'Banking', by: 'same text' },
    ])
    expect(labelsOf([...options('--None--', 'A'), { key: 'B', label: 'B', value: 'B', disabled: true }])).toEqual(['A'])
  })
  it('learns a pick in the place of what was there', () => {
    const pairs = withPair([{ from: 'Baking' }, { from: 'Retail', to: 'Shops', by: 'synonym' }], 'Retail', 'Trade')
    expect(pairs).toEqual([{ from: 'Baking' }, { from: 'Retail', to: 'Trade' }])
    expect(withPair(pairs, 'Retail', undefined)).toContainEqual({ from: 'Retail' })
    expect(withPair([], 'constructor', 'X')).toEqual([{ from: 'constructor', to: 'X' }])
  })
  it('finds a text in other case, but does not choose between two', () => {
    const pairs = [
      { from: 'SaaS', to: 'Cloud' },
      { from: 'saas', to: 'Software' },
    ]
    expect(findPair(pairs, 'saas')?.to).toBe('Software')
    expect(findPair(pairs, 'SAAS')).toBeUndefined()
    expect(findPair(pairs, 'constructor')).toBeUndefined()
  })
  it('says which of its options the form no longer offers', () => {
    const pairs = [{ from: 'A', to: 'One' }, { from: 'B', to: 'Two' }, { from: 'C', to: '' }, { from: 'D' }]
    expect(lostPairs(pairs, ['One', 'Three'])).toEqual([{ from: 'B', to: 'Two' }])
  })
  it('answers after the rule’s own pairs', () => {
    const id = '0b9d8c1e-2f58-4b6e-8f21-6d9b1f0e7a31'
    const list = { id, name: 'Industries', options: [], updatedAt: '2026-11-01T10:00:00.000Z' }
    const lists = [
      {
        ...list,
        pairs: [
          { from: 'Baking', to: 'Food' },
          { from: 'Retail', to: 'Shops' },
        ],
      },
    ]
    const rule: Rule = {
      field: sketchField('Industry').print,
      source: { from: 'term', term: 'account.industry' },
      overwrite: false,
      pairs: [{ from: 'Baking', to: 'Manufacturing' }, { from: 'Retail' }],
      list: id,
    }
    expect(decidedFor('Baking', rule, lists)).toBe('Manufacturing')
    expect(decidedFor('Retail', rule, lists)).toBe('Shops')
    expect(decidedFor('Retail', rule, [])).toBeUndefined()
  })
})
