import { beforeEach, expect, test } from 'vitest'
import { nextRule } from '../../../lib/actions/next-rule.ts'
import type { Rule } from '../../../lib/mapping/mapping.ts'
import type { PlanRow } from '../../../lib/mapping/plan.ts'
import { deleteEverything } from '../../../lib/store/backup.ts'
import { listChoiceLists, putChoiceList } from '../../../lib/store/choice-lists.ts'
import { someDeal } from '../../browser/data.ts'
import { list } from '../../mapping/packs.ts'
import { sketchField } from '../../support/field.ts'

beforeEach(deleteEverything)

const field = sketchField('Customer', { options: ['Lindqvist', 'Maskin'] })
const source = { from: 'term', term: 'account.name' } as const
const row: PlanRow = { field, action: 'ask', source, learned: false, value: '', why: '', overwrite: false }
const input = { tabId: 1, dealId: someDeal.id, side: 'portal', key: field.key } as const
const conversions: Rule['conversions'] = [{ do: 'replace', find: ' AB', by: '' }]
const before: Rule = { field: field.print, source, overwrite: true, conversions, cut: true }

test('a pick is kept by the text that it stands for, which is the converted one', async () => {
  const rule = await nextRule({ ...input, choice: 'Lindqvist' }, someDeal, row, before)
  expect(rule).toEqual({ ...before, pairs: [{ from: 'Lindqvist Maskin', to: 'Lindqvist', by: 'picked' }] })
})

test('a pick goes into the list that the rule goes by, and into its own pairs where that is gone', async () => {
  await putChoiceList(list)
  const listed = { ...before, list: list.id }
  expect(await nextRule({ ...input, choice: 'Maskin' }, someDeal, row, listed)).toEqual(listed)
  const [learned] = await listChoiceLists()
  expect(learned?.pairs).toContainEqual({ from: 'Lindqvist Maskin', to: 'Maskin', by: 'picked' })
  await deleteEverything()
  const rule = await nextRule({ ...input, choice: 'Maskin' }, someDeal, row, listed)
  expect(rule?.pairs).toEqual([{ from: 'Lindqvist Maskin', to: 'Maskin', by: 'picked' }])
})

test('another source forgets what was done to the one before, but not when it holds', async () => {
  const when: Rule['when'] = [{ of: source, test: 'notEmpty', texts: [] }]
  const other = { from: 'template', text: '{{deal.name}}' } as const
  const rule = await nextRule({ ...input, source: other }, someDeal, row, { ...before, when, pairs: [{ from: 'A' }] })
  expect(rule).toEqual({ field: field.print, source: other, when, overwrite: true, cut: true })
})

test('no decision at all is none', async () => {
  expect(await nextRule(input, someDeal, row, before)).toBeUndefined()
})
