import { expect, test } from 'vitest'
import { type KnownRegistration, knownRows } from '../../lib/match/known-rows.ts'
import type { ListedRegistration } from '../../lib/match/read-list.ts'

const row = (ids: string[], deal = '', account = '', about = true): ListedRegistration => ({
  ...{ ids, about, entries: [] },
  ...(deal && { deal }),
  ...(account && { account }),
})
const known = (id: string, number: string, deal = 'Robot cell', account = 'Lindqvist AB'): KnownRegistration => ({
  ...{ id, number, deal, account },
})
const found = (rows: ListedRegistration[], all: KnownRegistration[]) =>
  knownRows(rows, all).map(({ row, id }) => [rows.indexOf(row), id])

test('a row is known by the portal’s id alone, however it is written', () => {
  const rows = [row(['DR-1041'], 'Robots', 'Another'), row(['DR-1042'])]
  expect(found(rows, [known('a', 'dr 1041')])).toEqual([[0, 'a']])
})

test('an id that is in two rows, or is that of two registrations, says nothing', () => {
  expect(found([row(['DR-1']), row(['DR-1'])], [known('a', 'DR-1')])).toEqual([])
  expect(found([row(['DR-1'])], [known('a', 'DR-1'), known('b', 'DR-1')])).toEqual([])
})

test('in a list of other things the same number is ours only where a name agrees', () => {
  expect(found([row(['10418'], '', '', false)], [known('a', '10418')])).toEqual([])
  expect(found([row(['10418'], '', 'Lindqvist AB', false)], [known('a', '10418')])).toEqual([[0, 'a']])
})

test('without an id of ours, deal and customer together name it', () => {
  expect(found([row(['DR-9'], 'robot cell', 'LINDQVIST AB')], [known('a', '')])).toEqual([[0, 'a']])
  expect(found([row([], 'Robot cell', 'Lindqvist AB')], [known('a', '')])).toEqual([[0, 'a']])
})

test.each([
  ['only one of the names', [row(['DR-9'], 'Robot cell')], [known('a', '')]],
  ['another customer', [row(['DR-9'], 'Robot cell', 'Acme')], [known('a', '')]],
  ['another id of ours', [row(['DR-9'], 'Robot cell', 'Lindqvist AB')], [known('a', 'DR-1')]],
  [
    'two rows',
    [row(['DR-8'], 'Robot cell', 'Lindqvist AB'), row(['DR-9'], 'Robot cell', 'Lindqvist AB')],
    [known('a', '')],
  ],
  ['two registrations', [row(['DR-9'], 'Robot cell', 'Lindqvist AB')], [known('a', ''), known('b', '')]],
  ['a list of other things', [row(['DR-9'], 'Robot cell', 'Lindqvist AB', false)], [known('a', '')]],
])('%s: it is left', (_, rows, all) => expect(found(rows, all)).toEqual([]))
