import { expect, test } from 'vitest'
import type { Entry } from '../../../lib/deal/deal.ts'
import { changeBack, changeOf, holds } from '../../../lib/sites/api/changes.ts'
import { joinEntries } from '../../../lib/sites/api/entries.ts'
import { sketchField } from '../../support/field.ts'

const entry = (term: string, text: string, via: 'site' | 'page', more: Partial<Entry> = {}): Entry => ({
  term,
  text,
  value: { kind: 'text', text },
  evidence: { url: '', title: '', label: term.replace(/^extra:/, ''), text, at: '2026-11-22T10:00:00.000Z', via },
  ...more,
})
const texts = (entries: Entry[]) => Object.fromEntries(entries.map(({ term, text }) => [term, text]))

test('the site’s exact value stands for the page’s, and the page fills the rest', () => {
  const site = [entry('deal.amount', 'USD 73800.5', 'site'), entry('extra:Segment', 'Energy', 'site')]
  const page = [
    entry('deal.amount', '$73.8K', 'page', { approximate: true }),
    entry('extra:Segment', 'Energy & Utilities…', 'page'),
    entry('account.name', 'Borealis', 'page'),
  ]
  expect(texts(joinEntries(site, page))).toEqual({
    'deal.amount': 'USD 73800.5',
    'extra:Segment': 'Energy',
    'account.name': 'Borealis',
  })
})

test('where the site’s value is not certain and the page’s is, the page’s stands', () => {
  const site = [entry('deal.closeDate', '2027-03-30T22:00:00Z', 'site', { approximate: true })]
  const page = [entry('deal.closeDate', '31.03.2027', 'page')]
  expect(texts(joinEntries(site, page))).toEqual({ 'deal.closeDate': '31.03.2027' })
})

test('a number is handed over as a number, an emptied field as nothing, a choice as its value', () => {
  const printOf = (type: string) => ({ ...sketchField('Field', { name: 'x' }).print, type })
  expect(changeOf(printOf('money'), { text: '81250.50' }).value).toBe(81250.5)
  expect(changeOf(printOf('text'), { text: '0042' }).value).toBe('0042')
  expect(changeOf(printOf('choices'), { choose: ['a', 'b'] }).value).toEqual(['a', 'b'])
  expect(changeBack(printOf('text'), { text: '' }).value).toBeNull()
  expect(changeBack(printOf('choice'), { text: '', chosen: [] }).value).toBeNull()
  expect(changeBack(printOf('boolean'), { text: '', checked: false }).value).toBe(false)
  expect(holds({ text: '81250.5' }, printOf('money'), { text: '81250.50' })).toBe(true)
  expect(holds({ text: '' }, printOf('money'), { text: '0' })).toBe(false)
})
