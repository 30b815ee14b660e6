import { expect, test } from 'vitest'
import { judgeSubmit } from '../../lib/actions/submit/judge.ts'
import type { Entry } from '../../lib/deal/entry.ts'
import type { SubmitSeen } from '../../lib/fill/submit/seen.ts'
import { tellsOfEarlier } from '../../lib/match/read-earlier.ts'

const seen: SubmitSeen = {
  opened: 0,
  pressed: true,
  complaints: [],
  notices: [],
  button: 'there',
  answered: true,
  login: false,
}
const number = (sentence: string): Entry => ({
  term: 'registration.id',
  text: 'DR-0999',
  value: { kind: 'text', text: 'DR-0999' },
  evidence: {
    url: 'https://portal.example/deals',
    title: 'Deals',
    label: '',
    text: sentence,
    at: '2026-11-20T09:30:00.000Z',
    via: 'page',
  },
})
const judged = (text: string, entries: Entry[]) =>
  judgeSubmit({ seen: { ...seen, notices: [{ text, tone: 'plain' }] }, fresh: true, entries })?.outcome

test('a page that names a registration is the answer to the submission', () => {
  const said = 'Your deal registration DR-0999 was submitted.'
  expect(judged(said, [number(said)])).toBe('submitted')
})

test('a page that names one that was there before is not', () => {
  const said = 'This deal is already registered. The registration ID is DR-0999.'
  expect(judged(said, [number('The registration ID is DR-0999.')])).toBe('unknown')
  expect(judged('', [number(said)])).toBe('unknown')
})

test('what was there before is told in many languages', () => {
  const all = [
    'Duplicate opportunity: DR-0999',
    'Dieses Geschäft ist bereits registriert.',
    'Cette opportunité est déjà enregistrée.',
    'Esta oportunidad ya existe.',
    'Este negócio já foi registado.',
    'Questa opportunità è già registrata.',
    'Deze deal is al geregistreerd.',
    'この案件は既に登録されています。',
  ]
  expect(all.filter(text => !tellsOfEarlier(text))).toEqual([])
  expect(tellsOfEarlier('Your deal was registered. Thank you.')).toBe(false)
})

test('what a page misses in a form that it has emptied is no refusal', () => {
  const missing = { ...seen, complaints: [{ label: 'Country', text: 'This field is required.' }] }
  expect(judgeSubmit({ seen: missing, fresh: false, entries: [] })?.outcome).toBe('refused')
  expect(judgeSubmit({ seen: { ...missing, emptied: true }, fresh: false, entries: [] })?.outcome).toBe('unknown')
})
