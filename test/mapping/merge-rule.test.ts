import { expect, test } from 'vitest'
import type { Rule } from '../../lib/mapping/mapping.ts'
import { mergeRule } from '../../lib/mapping/merge-rule.ts'
import { sketchField } from '../support/field.ts'

const base: Rule = {
  field: sketchField('Region').print,
  source: { from: 'fixed', text: 'South' },
  conversions: [{ do: 'trim' }],
  overwrite: false,
}

test('each keeps the parts that it changed', () => {
  const mine: Rule = { ...base, source: { from: 'fixed', text: 'North' } }
  const theirs: Rule = { ...base, overwrite: true, pairs: [{ from: 'a', to: 'b' }] }
  expect(mergeRule(base, mine, theirs)).toEqual({ ...theirs, source: mine.source })
})

test('where both changed the same part, mine is the later', () => {
  const mine: Rule = { ...base, source: { from: 'leave' } }
  const theirs: Rule = { ...base, source: { from: 'fixed', text: 'East' } }
  expect(mergeRule(base, mine, theirs)).toEqual(mine)
})

test('a part that I took out is gone, one that they took out stays gone', () => {
  const { conversions: _, ...without } = base
  expect(mergeRule(base, without, { ...base, overwrite: true })).toEqual({ ...without, overwrite: true })
  expect(mergeRule(base, { ...base, overwrite: true }, without)).toEqual({ ...without, overwrite: true })
})

test('a rule that I took out is gone; one that they took out and I changed is mine', () => {
  expect(mergeRule(base, undefined, { ...base, overwrite: true })).toBeUndefined()
  const mine: Rule = { ...base, overwrite: true }
  expect(mergeRule(base, mine, undefined)).toEqual(mine)
})

test('two new rules for one field: mine, with what only theirs says', () => {
  const mine: Rule = { field: base.field, source: { from: 'leave' }, overwrite: false }
  const theirs: Rule = { ...base, pairs: [{ from: 'a' }] }
  expect(mergeRule(undefined, mine, theirs)).toEqual({ ...theirs, ...mine })
})
