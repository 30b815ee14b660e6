import { expect, test } from 'vitest'
import { judgeStep, type StepVerdict } from '../../lib/actions/submit/judge-step.ts'
import type { Looked } from '../../lib/actions/submit/watch.ts'
import type { Field } from '../../lib/page/field.ts'
import { sketchField } from '../support/field.ts'
import { complaint, read, seenAfter } from './after-press.ts'

const before = new Set(['0:1', '0:2'])
const id = read('registration.id', 'DR-0999')

interface Seen extends Partial<NonNullable<Looked['seen']>> {
  /** The document is another one. */
  fresh?: boolean
  entries?: Looked['entries']
  /** Keys of the fields that the page shows now. */
  shows: string[]
  /** Keys of values that it only displays. */
  displays?: string[]
}

const field = (key: string, more: Partial<Field> = {}): Field => ({ ...sketchField('Any', {}), key, ...more })
const reading = (shows: string[], displays: string[] = []): NonNullable<Looked['page']> => ({
  url: 'https://portal.example/new',
  title: 'Deal registration',
  lang: 'en',
  text: '',
  fields: [...shows.map(key => field(key)), ...displays.map(key => field(key, { control: 'output' }))],
  blocked: [],
})
const step = ['0:1', '0:2']
const other = ['0:7', '0:8']
const gone = { outcome: 'gone on' as const, fields: '0:7,0:8' }
const wrongDay = complaint('Close date', 'Choose a day within 90 days.')

test.each<[string, Seen, StepVerdict | undefined]>([
  ['nothing happened yet', { shows: step }, undefined],
  ['the server answered, and the step is still there', { shows: step, answered: true, button: 'off' }, undefined],
  ['one field of the step is still there', { shows: ['0:2', ...other] }, undefined],
  ['other fields stand in their place', { shows: other }, gone],
  [
    'other fields, one of which asks for its answer already',
    { shows: other, complaints: [wrongDay], emptied: true },
    gone,
  ],
  ['the step is only displayed now', { shows: other, displays: step }, gone],
  ['a step that asks nothing', { shows: [], button: 'gone' }, { outcome: 'gone on', fields: '' }],
  [
    'another document, whatever its fields are numbered',
    { shows: step, fresh: true },
    { outcome: 'gone on', fields: '0:1,0:2' },
  ],
  ['another document that asks for an answer already', { shows: other, fresh: true, complaints: [wrongDay] }, gone],
  [
    'an objection to an answer of the step',
    { shows: step, complaints: [wrongDay] },
    { outcome: 'refused', why: 'The page says: Close date: Choose a day within 90 days.' },
  ],
  [
    'error 422 and what it says',
    { shows: step, refusedWith: 422, complaints: [wrongDay] },
    { outcome: 'refused', why: 'The page says: Close date: Choose a day within 90 days.' },
  ],
  [
    'error 500',
    { shows: step, refusedWith: 500 },
    { outcome: 'unknown', why: 'What came: the portal answered with error 500.' },
  ],
  [
    'error 500 though the fields are others',
    { shows: other, refusedWith: 500 },
    { outcome: 'unknown', why: 'What came: the portal answered with error 500.' },
  ],
  [
    'maintenance',
    { shows: [], fresh: true, status: 503 },
    { outcome: 'unknown', why: 'What came: the portal answered with error 503.' },
  ],
  [
    'a sign-in page',
    { shows: ['0:1'], fresh: true, login: true },
    { outcome: 'unknown', why: 'What came: the portal asks to sign in again.' },
  ],
  [
    'it was sent by that button already',
    { shows: [], fresh: true, entries: [id] },
    { outcome: 'submitted', entries: [id] },
  ],
  [
    'a registration that was there before',
    { shows: other, notices: [{ text: 'Duplicate of DR-0999.', tone: 'plain' }] },
    { outcome: 'unknown', why: 'What came: the page says “Duplicate of DR-0999.”.' },
  ],
])('%s', (_, { fresh = false, entries = [], shows, displays, ...seen }, verdict) => {
  const looked = { seen: { ...seenAfter, ...seen }, page: reading(shows, displays), closed: false, fresh, entries }
  expect(judgeStep(looked, before)).toEqual(verdict)
})

test('a page that does not answer tells nothing', () => {
  expect(judgeStep({ page: reading(other), closed: false, fresh: false, entries: [] }, before)).toBeUndefined()
  expect(judgeStep({ seen: seenAfter, closed: false, fresh: false, entries: [] }, before)).toBeUndefined()
})
