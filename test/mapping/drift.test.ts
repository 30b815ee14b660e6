import { describe, expect, it } from 'vitest'
import { driftOf } from '../../lib/mapping/drift.ts'
import { driftInWords } from '../../lib/mapping/drift-words.ts'
import { remembered } from '../../lib/mapping/remember.ts'
import type { Field } from '../../lib/page/field.ts'
import { addNeighbours } from '../../lib/page/print.ts'
import { sketchField } from '../support/field.ts'
import { mappingWith, regions, registration } from './form.ts'

const told = (before: Field[], now: Field[]) => {
  const mapping = mappingWith(before, before)
  return driftOf(mapping, remembered(now)).filter(({ matters }) => matters)
}

describe('a form that is as it was', () => {
  it('is not said to have changed', () => {
    expect(told(registration(), registration())).toEqual([])
  })
  it('is not where another step of it is shown', () => {
    const second = [sketchField('Reseller'), sketchField('Programme'), sketchField('Notes')]
    addNeighbours(second)
    const both = mappingWith([...registration(), ...second], registration())
    expect(driftOf(both, remembered(registration()))).toEqual([])
    expect(driftOf(both, remembered(second))).toEqual([])
  })
  it('is not where an answer brought a question, or took it', () => {
    const asks = (chosen: string[], more: Field[]) => {
      const fields = [...registration(chosen), ...more]
      addNeighbours(fields)
      return fields
    }
    const contract = () => [
      sketchField('Contract number', { name: 'contract', accepts: { required: true }, position: 9 }),
    ]
    const [without, withIt] = [asks([], []), asks(['Renewal'], contract())]
    expect(told(without, withIt)).toEqual([])
    expect(told(withIt, without)).toEqual([])
  })
  it('is not where the answers of a list hang on another answer', () => {
    const form = (country: string) => regions(country)
    expect(told(form('US'), form('DE'))).toEqual([])
  })
  it('is not where it stands in another language with the same values', () => {
    const list = (labels: string[]) =>
      registration([], { options: labels.map((label, at) => ({ key: `${at}`, label, value: `v${at}` })) })
    expect(told(list(['Retail', 'Health', 'Other']), list(['Handel', 'Gesundheit', 'Andere']))).toEqual([])
  })
})

describe('a form that changed', () => {
  it('lost a field that has a rule', () => {
    const now = registration().filter(({ label }) => label !== 'Budget')
    addNeighbours(now)
    const differences = told(registration(), now)
    expect(differences).toMatchObject([
      { kind: 'gone', before: { label: 'Budget' }, rule: { source: { from: 'leave' } } },
    ])
    expect(driftInWords(differences)).toBe('This form changed since you mapped it: 1 field is gone (“Budget”).')
  })
  it('asks one thing more, which must be answered', () => {
    const now = [...registration(), sketchField('Tax number', { accepts: { required: true }, position: 9 })]
    addNeighbours(now)
    expect(told(registration(), now)).toMatchObject([{ kind: 'new', now: { label: 'Tax number' } }])
  })
  it('offers other answers', () => {
    const differences = told(registration(), registration([], { options: ['Retail', 'Space', 'Mining', 'Other'] }))
    expect(differences).toMatchObject([{ kind: 'options', added: ['Space', 'Mining'], removed: ['Health'] }])
    expect(driftInWords(differences)).toContain('2 answers of Industry are new, 1 is gone')
  })
  it('takes an answer from a list where it took a text', () => {
    const now = registration().map(field =>
      field.label === 'Budget'
        ? sketchField('Budget', { name: 'budget', options: ['< 10k', '> 10k'], position: 3 })
        : field,
    )
    addNeighbours(now)
    expect(told(registration(), now)).toMatchObject([{ kind: 'type', before: { label: 'Budget' } }])
  })
  it('says nothing large about fields without a rule', () => {
    const now = registration().filter(({ label }) => label !== 'Budget')
    addNeighbours(now)
    const mapping = mappingWith(registration(), registration().slice(0, 1))
    expect(driftInWords(driftOf(mapping, remembered(now)))).toBeUndefined()
    expect(driftOf(mapping, remembered(now))).toMatchObject([{ kind: 'gone', matters: false }])
  })
})
