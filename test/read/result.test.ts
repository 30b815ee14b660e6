import { afterEach, expect, it } from 'vitest'
import { readResult } from '../../lib/match/read-result.ts'
import { joinFrames } from '../../lib/read/join-frames.ts'
import { readFrame } from '../../lib/read/read-frame.ts'
import { show } from './load.ts'

afterEach(() => {
  document.body.innerHTML = ''
})

function resultOf(page: string) {
  show(page)
  return readResult(joinFrames([{ frame: 0, reading: readFrame(document).reading }]), '2026-11-22T09:00:00.000Z')
}

const date = (value: string) => ({ kind: 'date', date: value })
const pages: Record<string, Record<string, unknown>> = {
  'result-thanks': { id: { text: 'DR-2026-00123' }, status: { text: 'submitted' } },
  'result-status': {
    id: { text: 'O1234567' },
    status: { text: 'Pending approval' },
    submittedDate: date('2026-11-20'),
    expiryDate: date('2027-02-28'),
    score: { text: '72' },
  },
  'result-german': { id: { text: 'PR-88123' }, status: { text: 'eingereicht' }, expiryDate: date('2027-05-31') },
  'result-french': { id: { text: '48213' }, status: { text: "En cours d'examen" }, expiryDate: date('2027-03-15') },
  'result-japanese': { id: { text: 'JP-20260045' }, status: { text: '審査中' }, expiryDate: date('2027-03-31') },
  'result-in-dialog': { id: { text: '7c9e6679-7425-40de-944b-e07fc1f90ae7' }, status: { text: 'pending review' } },
}

it.each(Object.entries(pages))('%s gives the portal’s answer and nothing else', (page, terms) => {
  const entries = resultOf(page)
  const values = Object.fromEntries(entries.map(entry => [entry.term.replace('registration.', ''), entry.value]))
  expect(values).toMatchObject({ ...terms, url: { kind: 'url', text: document.URL } })
  expect(Object.keys(values).sort()).toEqual([...Object.keys(terms), 'url'].sort())
})

it('chooses between two ids of one name never', () => {
  const [id, ...others] = resultOf('result-two-ids')
  expect(id).toMatchObject({ term: 'registration.id', problem: expect.stringContaining('DR-1001, DR-1002') })
  expect(id?.value).toBeUndefined()
  expect(others.map(entry => entry.term)).toEqual(['registration.url'])
})

it.each(['result-none-form', 'result-none-record', 'definition-list', 'always-editable'])('%s is no answer', page => {
  expect(resultOf(page)).toEqual([])
})
