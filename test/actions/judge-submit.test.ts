import { expect, test } from 'vitest'
import { type Evidence, judgeSubmit, type Verdict, whyUnknown } from '../../lib/actions/submit/judge.ts'
import { tellsOfEarlier } from '../../lib/match/read-earlier.ts'
import { complaint, read, seenAfter } from './after-press.ts'

const taken = 'Your deal registration was submitted.'
const id = read('registration.id', 'DR-0999', 'Your deal registration DR-0999 was submitted.')
const status = read('registration.status', 'Pending review')
const good = { text: taken, tone: 'good' as const }
const plain = { text: taken, tone: 'plain' as const }
const bad = { text: 'We could not take your registration.', tone: 'bad' as const }
const wrongDay = complaint('Close date', 'Choose a day within 90 days.')
const whole = complaint('', 'Please check your answers.')
const refusal = ['Close date: Choose a day within 90 days.']

interface Seen extends Partial<Evidence['seen']> {
  /** The document is another one. */
  fresh?: boolean
  entries?: Evidence['entries']
  stranger?: string
}

const submitted = (entries: Evidence['entries'] = []) => ({ outcome: 'submitted', entries })
const refused = (said: string[]) => ({ outcome: 'refused', said })
const unknown = (why: string) => ({ outcome: 'unknown', why })
const split = unknown('the portal took one request and refused another')

// By the table in docs/submitting.md: what is seen, and what may be said of it.
test.each<[string, Seen, object | undefined]>([
  ['nothing happened yet', {}, undefined],
  ['the button is off while it is being sent', { button: 'off' }, undefined],
  ['the server answered, and the page shows nothing of it', { answered: true }, undefined],
  ['another document that tells nothing, with or without the form', { fresh: true, button: 'gone' }, undefined],

  ['a confirmation with an id', { fresh: true, entries: [id] }, submitted([id])],
  ['a status, in the same document', { answered: true, button: 'gone', entries: [status] }, submitted([status])],
  ['a message in a plain place', { fresh: true, notices: [plain] }, { ...submitted(), said: taken }],
  ['a message of success in the same document', { notices: [good] }, { ...submitted(), said: taken }],
  ['a message that it failed', { notices: [bad] }, undefined],
  ['bad news in which the word is said', { notices: [{ ...bad, text: taken }] }, undefined],
  ['no more than a link', { fresh: true, entries: [read('registration.url', '/registrations/7')] }, undefined],
  ['a status that cannot be read', { fresh: true, entries: [{ ...status, value: undefined }] }, undefined],

  ['an objection to an answer', { complaints: [wrongDay] }, refused(refusal)],
  ['the form again, with an objection', { fresh: true, button: 'gone', complaints: [wrongDay] }, refused(refusal)],
  ['the same objection in two places', { complaints: [wrongDay, wrongDay] }, refused(refusal)],
  ['an objection while it is being sent', { complaints: [wrongDay], button: 'off' }, undefined],
  [
    'what is missing in a form that the page emptied',
    { complaints: [wrongDay], emptied: true },
    unknown('the page emptied the form'),
  ],
  ['an objection to the form as a whole', { complaints: [whole] }, undefined],
  ['an objection beside good news', { complaints: [wrongDay], notices: [good] }, refused(refusal)],

  ['error 422 with an objection', { complaints: [wrongDay], refusedWith: 422 }, refused(refusal)],
  ['error 422 and words about the whole', { notices: [bad], refusedWith: 422 }, refused([bad.text])],
  ['error 400 for the page, with words', { fresh: true, status: 400, complaints: [whole] }, refused([whole.text])],
  ['error 400 without a word', { fresh: true, status: 400 }, unknown('the portal answered with error 400')],
  ['error 422 without a word', { refusedWith: 422 }, unknown('the portal answered with error 422')],
  ['one request taken, one refused for an answer', { complaints: [wrongDay], answered: true, refusedWith: 422 }, split],
  ['one request taken, one refused as a whole', { notices: [bad], answered: true, refusedWith: 422 }, split],

  ['error 500', { refusedWith: 500, notices: [bad] }, unknown('the portal answered with error 500')],
  [
    'error 500 with an objection',
    { fresh: true, status: 500, complaints: [wrongDay] },
    unknown('the portal answered with error 500'),
  ],
  [
    'error 500 beside a confirmation',
    { fresh: true, status: 500, entries: [id] },
    unknown('the portal answered with error 500'),
  ],
  ['error 409', { refusedWith: 409, notices: [bad] }, unknown('the portal answered with error 409')],
  [
    'maintenance, as error 503',
    { fresh: true, status: 503, notices: [bad] },
    unknown('the portal answered with error 503'),
  ],
  ['maintenance, as a page like any other', { fresh: true, button: 'gone', notices: [bad] }, undefined],

  ['a sign-in page', { fresh: true, login: true }, unknown('the portal asks to sign in again')],
  [
    'a sign-in page that objects',
    { fresh: true, login: true, complaints: [complaint('Password', 'Enter it.')] },
    unknown('the portal asks to sign in again'),
  ],
  ['a form that asks for a password itself', { login: true }, undefined],

  [
    'a registration that was there before',
    { fresh: true, notices: [{ ...plain, text: 'This deal is already registered.' }], entries: [id] },
    unknown('the page says “This deal is already registered.”'),
  ],
  [
    'the page of another deal',
    { fresh: true, entries: [id, status], stranger: 'Cold chain sensors' },
    unknown('the page that came is about “Cold chain sensors”'),
  ],
  [
    'a draft that the portal kept instead',
    { fresh: true, entries: [id, read('registration.status', 'Draft')] },
    unknown('the page says “Draft”'),
  ],
  [
    'a sentence of the id itself that says so',
    { fresh: true, entries: [read('registration.id', 'DR-0999', 'Duplicate of DR-0999')] },
    unknown('the page says “Duplicate of DR-0999”'),
  ],
])('%s', (_, { fresh = false, entries = [], stranger, ...seen }, verdict) => {
  const evidence = { seen: { ...seenAfter, ...seen }, fresh, entries, ...(stranger && { stranger }) }
  expect(judgeSubmit(evidence)).toEqual(verdict as Verdict | undefined)
})

test('after all the waiting, the reason is what the page says against it, else that nothing was said', () => {
  expect(whyUnknown(undefined, 30)).toBe('the page is closed, or does not answer')
  expect(whyUnknown({ ...seenAfter, notices: [bad, plain] }, 30)).toBe(`the page says “${bad.text}”`)
  expect(whyUnknown({ ...seenAfter, complaints: [whole] }, 30)).toBe(`the page says “${whole.text}”`)
  expect(whyUnknown({ ...seenAfter, notices: [good] }, 30)).toBe('nothing on the page told so within 30 seconds')
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
