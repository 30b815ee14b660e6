import { describe, expect, it } from 'vitest'
import { findSource } from '../../lib/mapping/find-source.ts'
import { resultOf } from '../../lib/mapping/result.ts'
import { type Source, sourceSchema } from '../../lib/mapping/source.ts'
import { partsOf } from '../../lib/mapping/template.ts'
import { entries } from './entries.ts'

const context = { entries, lang: 'en' }
const find = (source: Source) => findSource(sourceSchema.parse(source), context)

describe('a template', () => {
  it('is filled with what the deal has, extras by their label too', () => {
    const text = '{{account.name}} – {{ deal.name }} ({{Sales Region}}/{{extra:sales region}})'
    expect(find({ from: 'template', text })).toMatchObject({ ok: true, text: 'Acme GmbH – Ovens (Nord/Nord)' })
  })
  it('is not filled where a part is missing, and says which', () => {
    const found = find({ from: 'template', text: '{{account.name}}, {{account.city}}' })
    expect(found).toMatchObject({ ok: false, open: false, why: expect.stringMatching(/no .*city.*not filled/i) })
  })
  it('asks where a part is there but undecided or shortened', () => {
    for (const term of ['deal.closeDate', 'deal.recurringAmount'])
      expect(find({ from: 'template', text: `By {{${term}}}` })).toMatchObject({ ok: false, open: true })
  })
  it('takes derived values as they would be shown', () => {
    expect(find({ from: 'template', text: 'Dear {{contact.firstName}}' })).toMatchObject({ text: 'Dear Anna' })
  })
  it('keeps braces that are none of it', () => {
    expect(partsOf('a {b} {{}} {{open')).toEqual([{ text: 'a {b} ' }, { text: '{{}}' }, { text: ' {{open' }])
    expect(find({ from: 'template', text: '{{account.name}} {x}' })).toMatchObject({ text: 'Acme GmbH {x}' })
  })
  it('never grows past what a field could take', () => {
    const big = [{ ...entries[0], term: 'deal.description', text: 'x'.repeat(60_000) }] as typeof entries
    const source: Source = { from: 'template', text: '{{deal.description}}'.repeat(400) }
    expect(findSource(source, { entries: big, lang: '' })).toMatchObject({ ok: false })
  })
})

describe('the first of several', () => {
  const first = (...terms: string[]): Source => ({
    from: 'first',
    of: terms.map(term => ({ from: 'term', term }) as const),
  })

  it('is the first that the deal has', () => {
    expect(find(first('account.city', 'deal.name', 'account.name'))).toMatchObject({ text: 'Ovens', term: 'deal.name' })
  })
  it('may end in a fixed text', () => {
    const source: Source = {
      from: 'first',
      of: [
        { from: 'term', term: 'account.city' },
        { from: 'fixed', text: 'n/a' },
      ],
    }
    expect(find(source)).toMatchObject({ ok: true, text: 'n/a' })
  })
  it('does not pass over one that is there but undecided', () => {
    expect(find(first('deal.closeDate', 'deal.name'))).toMatchObject({ ok: false, open: true })
  })
  it('says why none is there', () => {
    expect(find(first('account.city', 'account.state'))).toMatchObject({ ok: false, open: false })
  })
})

describe('an extra', () => {
  it('is found by a label that differs in case and accents, unless two do', () => {
    expect(find({ from: 'term', term: 'extra:SALES REGION' })).toMatchObject({ ok: true, text: 'Nord' })
    const two = [...entries, { ...entries.at(-1), term: 'extra:sales-region', text: 'Süd' }] as typeof entries
    const found = findSource({ from: 'term', term: 'extra:SALES REGION' }, { entries: two, lang: '' })
    expect(found.ok).toBe(false)
  })
})

describe('a chain of conversions', () => {
  it('shows every step of the way', () => {
    const result = resultOf(
      {
        source: { from: 'term', term: 'account.name' },
        when: [{ of: { from: 'term', term: 'account.country' }, test: 'is', texts: ['DE'] }],
        conversions: [
          { do: 'replace', find: ' GmbH', by: '' },
          { do: 'letterCase', to: 'upper' },
        ],
      },
      context,
    )
    expect(result).toMatchObject({ ok: true, text: 'ACME', converted: false })
    expect(result.steps.map(({ text }) => text)).toEqual([undefined, 'Acme GmbH', 'Acme', 'ACME'])
  })
  it('stops where a step fails, with the reason', () => {
    const result = resultOf(
      {
        source: { from: 'term', term: 'account.name' },
        conversions: [
          { do: 'country', as: 'alpha2' },
          { do: 'letterCase', to: 'lower' },
        ],
      },
      context,
    )
    expect(result).toMatchObject({ ok: false, open: true, why: expect.stringContaining('no country') })
    expect(result.steps).toHaveLength(2)
    expect(result.steps[1]?.why).toContain('no country')
  })
  it('takes an undecided text only where its first step says how to read it', () => {
    const source: Source = { from: 'term', term: 'deal.closeDate' }
    const read = { do: 'dateFormat', shape: 'DD.MM.YYYY', reads: 'dmy' } as const
    expect(resultOf({ source, conversions: [read] }, context)).toMatchObject({ ok: true, text: '03.04.2026' })
    const { reads: _, ...unread } = read
    expect(resultOf({ source, conversions: [unread] }, context)).toMatchObject({ ok: false, open: true })
    const shout = { do: 'letterCase', to: 'upper' } as const
    expect(resultOf({ source, conversions: [shout] }, context)).toMatchObject({ ok: false, open: true })
  })
  it('never takes an amount that its page shortened', () => {
    const rule = {
      source: { from: 'term', term: 'deal.recurringAmount' } as const,
      conversions: [{ do: 'trim' } as const],
    }
    expect(resultOf(rule, context)).toMatchObject({ ok: false, open: true })
  })
})
