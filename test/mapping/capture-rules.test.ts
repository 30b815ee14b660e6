import { expect, test } from 'vitest'
import {
  type CaptureRules,
  captureRulesFor,
  captureRulesSchema,
  newCaptureRules,
  taughtTerms,
  withTaught,
} from '../../lib/mapping/capture-rules.ts'
import { readDeal } from '../../lib/match/read-deal.ts'
import type { Field } from '../../lib/page/field.ts'

const at = '2026-11-20T09:30:00.000Z'
const shown = (key: string, label: string, text: string, section = ''): Field => ({
  key,
  frame: 0,
  control: 'output',
  label,
  signals: {
    labels: [{ text: label, from: 'cell' }],
    section: section ? [section] : [],
    type: 'dd',
    form: -1,
    lang: 'en',
  },
  content: { text },
  accepts: {},
  print: { control: 'output', label, name: '', id: '', type: 'dd', section, position: 0 },
})
const record = (url: string, net: string) => ({
  url,
  title: 'Robots',
  lang: 'en',
  text: '',
  blocked: [],
  fields: [
    shown('0:1', 'Account', 'Lindqvist AB'),
    shown('0:2', 'Amount', 'EUR 1.00'),
    shown('0:3', 'Zet figure', net),
  ],
})
const first = record('https://crm.example/deals/4711', 'EUR 12,500.00')
const [, amount, zet] = first.fields as [Field, Field, Field]
const rules = withTaught(newCaptureRules(first), zet, 'deal.amount')

test('a taught value answers its term on the next record; what was taken for it stays a value of the record', () => {
  const next = record('https://crm.example/deals/99', 'EUR 7,000.00')
  const known = captureRulesFor([rules], next)
  const { entries, terms } = readDeal(next, at, taughtTerms(known, next.fields))
  expect(entries.find(({ term }) => term === 'deal.amount')?.value).toEqual({
    kind: 'money',
    amount: '7000',
    currency: 'EUR',
  })
  expect(entries.find(({ term }) => term === 'extra:Amount')?.text).toBe('EUR 1.00')
  expect(terms.get('0:3')).toBe('deal.amount')
})

test('a value that is no term of the deal is kept under its own label', () => {
  const { entries } = readDeal(first, at, new Map([[amount.key, null]]))
  expect(entries.some(({ term }) => term === 'deal.amount')).toBe(false)
  expect(entries.find(({ term }) => term === 'extra:Amount')?.text).toBe('EUR 1.00')
})

test('rules hold for records of their kind only', () => {
  const at = (url: string, site?: string) => captureRulesFor([rules], { url, ...(site && { site: { id: site } }) })
  expect(at('https://crm.example/deals/4712')).toBe(rules)
  expect(at('https://crm.example/accounts/4712')).toBeUndefined()
  expect(at('https://other.example/deals/4712')).toBeUndefined()
})

test('under two values of the same label nothing is guessed', () => {
  const twice = [zet, shown('0:4', 'Zet figure', '3')]
  expect(taughtTerms(rules, twice).size).toBe(0)
  const told = [shown('0:5', 'Zet figure', '3', 'History'), zet]
  expect(taughtTerms(rules, told).get('0:3')).toBe('deal.amount')
})

test('one term means one value; a decision is replaced, and forgotten', () => {
  const moved = withTaught(rules, amount, 'deal.amount')
  expect(moved.rules.map(({ field, term }) => [field.label, term])).toEqual([['Amount', 'deal.amount']])
  expect(withTaught(moved, amount, null).rules.map(({ term }) => term)).toEqual([null])
  expect(withTaught(moved, amount, undefined).rules).toEqual([])
})

test('nothing that a record says is kept', () => {
  const kept: CaptureRules = captureRulesSchema.parse(rules)
  expect(JSON.stringify(kept)).not.toMatch(/12,500|Lindqvist|4711/)
})

test('the title of the record that a value was taught on is not kept', () => {
  const field = shown('0:4', 'Grade', 'B', 'Robots for Lindqvist')
  const [rule] = withTaught(newCaptureRules(first), field, 'deal.stage', 'Robots for Lindqvist').rules
  expect(rule?.field.section).toBe('')
  const [kept] = withTaught(newCaptureRules(first), shown('0:4', 'Grade', 'B', 'Numbers'), null, 'Robots').rules
  expect(kept?.field.section).toBe('Numbers')
})
