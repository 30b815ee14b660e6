import { expect, test } from 'vitest'
import { canUndo, firstView } from '../../components/popup/views.ts'
import { deal, pageView, registered, run } from './fixtures.ts'

const none = { name: '', entries: [] }

test.each([
  ['a form', pageView({ kind: 'form' }), undefined, undefined, 'fill'],
  ['a result', pageView({ kind: 'result' }), undefined, undefined, 'result'],
  ['a record', pageView({ kind: 'record' }), deal, undefined, 'capture'],
  ['a record whose deal a portal answered', pageView({ kind: 'record' }), registered, undefined, 'write-back'],
  [
    'a page of which only fields are known',
    pageView({ kind: 'other', draft: none, fillable: 3 }),
    undefined,
    undefined,
    'fill',
  ],
  ['a page of which nothing is known', pageView({ kind: 'other', draft: none }), undefined, undefined, 'capture'],
  ['a fill that goes on, whatever the page', pageView({ kind: 'result' }), undefined, run(), 'fill'],
  ['a result after a fill in the same page', pageView({ kind: 'result' }), undefined, run({ state: 'done' }), 'result'],
  [
    'a record after a write-back',
    pageView({ kind: 'record' }),
    deal,
    run({ kind: 'write-back', state: 'done' }),
    'write-back',
  ],
] as const)('%s', (_name, page, own, last, view) => {
  expect(firstView(page, own, last)).toBe(view)
})

test('only a fill that has ended and changed something can be undone', () => {
  expect(canUndo(run({ state: 'done' }))).toBe(true)
  expect(canUndo(run({ state: 'interrupted' }))).toBe(true)
  expect(canUndo(run({ state: 'running' }))).toBe(false)
  expect(canUndo(run({ state: 'undone' }))).toBe(false)
  expect(canUndo(run({ state: 'done', rows: run().rows.slice(1) }))).toBe(false)
  expect(canUndo(undefined)).toBe(false)
})
