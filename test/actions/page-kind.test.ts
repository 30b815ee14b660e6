import { describe, expect, it } from 'vitest'
import { pageKind } from '../../lib/actions/page-kind.ts'
import type { Entry } from '../../lib/deal/deal.ts'
import type { Field, PageReading } from '../../lib/page/field.ts'
import { sketchField } from '../support/field.ts'

const page = (fields: Field[]): PageReading => ({
  url: 'https://x.example/1',
  title: '',
  lang: 'en',
  text: '',
  fields,
  blocked: [],
})
const entries = (...terms: string[]): Entry[] =>
  terms.map(term => ({
    term,
    text: 'x',
    evidence: { url: '', title: '', label: '', text: 'x', at: '2026-11-22T10:00:00.000Z', via: 'page' },
  }))
const empty = (count: number) => Array.from({ length: count }, (_, at) => sketchField(`Question ${at}`))
const filled = (count: number) => Array.from({ length: count }, (_, at) => sketchField(`Value ${at}`, { text: 'x' }))
const shown = (count: number) =>
  Array.from({ length: count }, (_, at) => sketchField(`Shown ${at}`, { control: 'output', text: 'x' }))

describe('a page seems to be', () => {
  it('a form where most fields are empty, though some are given', () => {
    expect(pageKind(page([...empty(9), ...filled(2)]), entries('account.name', 'account.city'), [], false)).toBe('form')
  })
  it('a record where values are shown', () => {
    const read = entries('account.name', 'deal.amount', 'deal.closeDate', 'deal.stage')
    expect(pageKind(page(shown(8)), read, [], false)).toBe('record')
  })
  it('a record that is always open for editing', () => {
    const read = entries('account.name', 'deal.amount', 'deal.closeDate', 'deal.stage')
    expect(pageKind(page([...filled(8), ...empty(3)]), read, [], false)).toBe('record')
  })
  it('a result where a registration’s id is shown and nothing is asked', () => {
    expect(pageKind(page(shown(3)), entries('account.name'), entries('registration.id'), false)).toBe('result')
  })
  it('a record where a deal was captured from it, whatever it shows', () => {
    expect(pageKind(page(empty(9)), [], [], true)).toBe('record')
  })
  it('nothing of the kind elsewhere', () => {
    expect(pageKind(page([]), entries('deal.crmUrl'), [], false)).toBe('other')
  })
})
