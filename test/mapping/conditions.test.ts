import { describe, expect, it } from 'vitest'
import type { Condition } from '../../lib/mapping/condition.ts'
import { whyNot } from '../../lib/mapping/conditions.ts'
import { entries } from './entries.ts'

const context = { entries, lang: 'en' }
const holds = (term: string, test: Condition['test'], ...texts: string[]) =>
  whyNot({ of: { from: 'term', term }, test, texts }, context) === undefined

describe('a condition', () => {
  it('compares by meaning: a country by code, name or language', () => {
    expect(holds('account.country', 'is', 'DE')).toBe(true)
    expect(holds('account.country', 'is', 'Germany')).toBe(true)
    expect(holds('account.country', 'is', 'US')).toBe(false)
    expect(holds('account.country', 'isNot', 'US')).toBe(true)
    expect(holds('account.country', 'isNot', 'Allemagne')).toBe(false)
  })
  it('compares amounts with their currency', () => {
    expect(holds('deal.amount', 'is', '73,800 EUR')).toBe(true)
    expect(holds('deal.amount', 'is', '73,800 USD')).toBe(false)
  })
  it('compares texts without case, but keeps C and C++ apart', () => {
    expect(holds('account.name', 'is', 'ACME gmbh')).toBe(true)
    const skill = { ...context, entries: [{ ...entries[0], term: 'extra:Skill', text: 'C++' }] as typeof entries }
    expect(whyNot({ of: { from: 'term', term: 'extra:Skill' }, test: 'is', texts: ['C'] }, skill)).toBeDefined()
  })
  it('takes one of several', () => {
    expect(holds('account.country', 'oneOf', 'US', 'Deutschland')).toBe(true)
    expect(holds('account.country', 'oneOf', 'US', 'CA')).toBe(false)
  })
  it('knows empty from not empty; what is there but undecided is not empty', () => {
    expect(holds('account.city', 'empty')).toBe(true)
    expect(holds('account.city', 'notEmpty')).toBe(false)
    expect(holds('deal.closeDate', 'empty')).toBe(false)
    expect(holds('deal.closeDate', 'notEmpty')).toBe(true)
  })
  it('does not hold where nothing can be told', () => {
    expect(holds('account.city', 'isNot', 'Berlin')).toBe(false)
    // 03/04/2026 may be 3 April.
    expect(holds('deal.closeDate', 'isNot', '2026-04-03')).toBe(false)
    expect(holds('deal.recurringAmount', 'isNot', '5 USD')).toBe(false)
  })
  it('says in plain words why not', () => {
    const why = whyNot({ of: { from: 'term', term: 'account.country' }, test: 'oneOf', texts: ['US', 'CA'] }, context)
    expect(why).toMatch(/^Only when .*country is one of US, CA: it is Deutschland\.$/i)
  })
})
