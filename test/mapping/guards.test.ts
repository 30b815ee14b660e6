import { describe, expect, test } from 'vitest'
import type { Value } from '../../lib/deal/value.ts'
import { checkGuards, type FilledField, type GuardInput, guards } from '../../lib/mapping/guards/index.ts'
import type { PlanRow } from '../../lib/mapping/plan.ts'
import type { Field } from '../../lib/page/field.ts'
import { sketchField } from '../support/field.ts'

const usd = (amount: string): Value => ({ kind: 'money', amount, currency: 'USD' })
const company: Value = { kind: 'text', text: 'Harbor & Finch' }

const required = { accepts: { required: true } }
const fields = {
  company: sketchField('Company', { position: 1, content: { text: 'Harbor & Finch' }, ...required }),
  amount: sketchField('Deal value', { position: 2, content: { text: '1200' }, ...required }),
  note: sketchField('Note', { position: 3 }),
}

const filled = (field: Field, text: string, more: Partial<FilledField> = {}): FilledField => ({
  key: field.key,
  label: field.label,
  outcome: 'filled',
  reason: '',
  written: true,
  text,
  ...more,
})

const row = (field: Field, more: Partial<PlanRow> = {}): PlanRow => ({
  field: { ...field, content: { text: '' } },
  action: 'fill',
  learned: false,
  value: '',
  why: '',
  overwrite: false,
  ...more,
})

/** A form that may be sent: every guard holds. */
function ready(): GuardInput {
  return {
    level: 'confirm',
    mapping: {
      name: 'Deal registration',
      origin: 'https://portal.example',
      path: '/deals/new',
      approved: { at: '2026-11-20T09:00:00.000Z', fingerprint: 'a' },
    },
    limits: [{ amount: '5000', currency: 'USD', by: 'mapping' }],
    fill: {
      ended: true,
      only: false,
      fields: [filled(fields.company, 'Harbor & Finch'), filled(fields.amount, '1200')],
    },
    page: {
      here: true,
      url: 'https://portal.example/deals/new',
      targets: ['https://portal.example'],
      fields: Object.values(fields),
      messages: [],
      lost: [],
      since: [],
      button: { name: 'Register deal' },
    },
    allowed: true,
    plan: {
      dealId: '',
      side: 'portal',
      rows: [
        row(fields.company, { value: 'Harbor & Finch', means: company }),
        row(fields.amount, { value: '1200', means: usd('1200') }),
        row(fields.note, { action: 'leave', why: 'Nothing answers it.' }),
      ],
      unanswered: [],
    },
    ruled: new Set(),
    form: { isApproved: true, changes: [], asksNothing: false },
    amount: usd('1200'),
  }
}

const box = (label: string, more: Parameters<typeof sketchField>[1] = {}) =>
  sketchField(label, { position: 9, type: 'checkbox', content: { text: '', checked: true }, ...more })
const withField = (input: GuardInput, field: Field) => {
  input.page.fields = [...input.page.fields, field]
}
const rowOf = (input: GuardInput, at: number) => input.plan.rows[at] as PlanRow

/** Guard, what is wrong, how the form comes to it, and what the person is told. */
const failing: [guard: string, what: string, spoil: (input: GuardInput) => void, says: RegExp][] = [
  [
    'duplicate',
    'a registration',
    input => Object.assign(input, { duplicate: { id: 'DR-7', state: 'pending' } }),
    /DR-7.*pending/,
  ],
  [
    'duplicate',
    'an unknown outcome',
    input => Object.assign(input, { duplicate: { state: 'unknown' } }),
    /not known.*portal’s list/,
  ],
  [
    'duplicate',
    'registrations that cannot be read',
    input => Object.assign(input, { duplicate: 'unreadable' }),
    /cannot be read/,
  ],
  ['ended', 'a fill cut short', input => Object.assign(input.fill, { ended: false }), /did not come to its end/],
  ['ended', 'one field filled', input => Object.assign(input.fill, { only: true }), /Only one field/],
  [
    'ended',
    'a field that the page changed back',
    input => Object.assign(input.fill.fields[0] as FilledField, { outcome: 'reverted' }),
    /“Company”/,
  ],
  [
    'ended',
    'a field without an outcome',
    input => Object.assign(input.fill.fields[0] as FilledField, { outcome: undefined }),
    /“Company”/,
  ],
  [
    'required',
    'a required field that nobody answered',
    input => withField(input, sketchField('Region', { position: 9, ...required })),
    /“Region”/,
  ],
  ['required', 'a field that another answer makes required', input => input.plan.unanswered.push('0:3'), /“Note”/],
  [
    'required',
    'a file that must be chosen',
    input => withField(input, sketchField('Quote', { position: 9, type: 'file', locked: 'file', ...required })),
    /“Quote”/,
  ],
  [
    'messages',
    'what the page objects to',
    input => input.page.messages.push({ label: 'Company', text: 'Unknown customer.' }),
    /Unknown customer/,
  ],
  [
    'decided',
    'a shortened amount',
    input => Object.assign(rowOf(input, 1), { action: 'ask', why: 'It is shortened.' }),
    /“Deal value”.*shortened/,
  ],
  [
    'decided',
    'an open choice that is left empty',
    input => Object.assign(rowOf(input, 2), { action: 'ask', why: 'Two options fit.', candidates: ['a', 'b'] }),
    /“Note”/,
  ],
  [
    'decided',
    'a demand that is not met',
    input => Object.assign(rowOf(input, 0), { demands: [{ text: 'Too short.', fixes: [] }] }),
    /“Company”/,
  ],
  [
    'consent',
    'a consent that is ticked',
    input => withField(input, box('I agree to the terms')),
    /“I agree to the terms”/,
  ],
  [
    'consent',
    'a box that must be ticked, whatever it says',
    input => withField(input, box('Kunde ist informiert', required)),
    /Kunde/,
  ],
  [
    'consent',
    'a newsletter that the portal ticked',
    input => withField(input, box('Send me the newsletter')),
    /newsletter/,
  ],
  [
    'amount',
    'an amount over the limit',
    input => Object.assign(input.limits[0] ?? {}, { amount: '1199.99' }),
    /over the limit/,
  ],
  [
    'amount',
    'the limit of the organisation',
    input => input.limits.push({ amount: '1000', currency: 'USD', by: 'organisation' }),
    /your organisation’s limit/,
  ],
  [
    'amount',
    'another currency',
    input => Object.assign(input.limits[0] ?? {}, { currency: 'EUR' }),
    /currency is another/,
  ],
  [
    'host',
    'another site',
    input => Object.assign(input.page, { url: 'https://portal.example.evil/deals/new' }),
    /portal\.example\.evil/,
  ],
  [
    'host',
    'a form that is sent elsewhere',
    input => Object.assign(input.page, { targets: ['https://evil.example'] }),
    /evil\.example/,
  ],
  ['host', 'the organisation', input => Object.assign(input, { allowed: false }), /organisation/],
  [
    'unchanged',
    'a form that nobody approved',
    input => Object.assign(input.mapping ?? {}, { approved: undefined }),
    /not approved/,
  ],
  [
    'unchanged',
    'a mapping that knows another form by now',
    input => Object.assign(input.form, { isApproved: false }),
    /approve it again/,
  ],
  ['unchanged', 'a question that is new', input => input.form.changes.push('“Region” is new.'), /“Region” is new/],
  ['same-page', 'a page that was loaded again', input => Object.assign(input.page, { here: false }), /loaded again/],
  ['still-there', 'an answer that is gone', input => input.page.lost.push('Company'), /“Company”/],
  ['up-to-date', 'a deal that was changed', input => Object.assign(rowOf(input, 0), { value: 'Other' }), /“Company”/],
  [
    'up-to-date',
    'a rule that was taken away',
    input => Object.assign(rowOf(input, 0), { action: 'leave' }),
    /“Company”/,
  ],
  ['as-shown', 'a field changed since', input => input.page.since?.push('Note'), /“Note”/],
  ['as-shown', 'nothing shown yet', input => Object.assign(input.page, { since: undefined }), /not been shown/],
  [
    'button',
    'two buttons',
    input => Object.assign(input.page, { button: { reason: '“Send” or “Register”.' } }),
    /“Send” or “Register”/,
  ],
]

test('a form that is filled, approved, small and new may be sent', () => {
  expect(checkGuards(ready()).filter(({ held }) => !held)).toEqual([])
})

describe.each(failing)('%s stops at %s', (guard, _, spoil, says) => {
  test('alone, and says why', () => {
    const input = ready()
    spoil(input)
    const stopping = checkGuards(input).filter(({ held }) => !held)
    expect(stopping.map(({ id }) => id)).toEqual([guard])
    expect(stopping[0]?.reason).toMatch(says)
  })
})

test('every guard is seen to stop, and has a name of its own', () => {
  expect([...new Set(failing.map(([guard]) => guard))].sort()).toEqual(guards.map(({ id }) => id).sort())
  expect(new Set(guards.map(({ title }) => title)).size).toBe(guards.length)
})

describe('where nobody looks, more must be sure', () => {
  const auto = (): GuardInput => ({ ...ready(), level: 'auto' })
  const stoppingAt = (input: GuardInput) => checkGuards(input).flatMap(({ id, held }) => (held ? [] : [id]))
  test('it is submitted without having been shown', () => {
    const input = auto()
    input.page.since = undefined
    expect(stoppingAt(input)).toEqual([])
  })
  test('a limit must be set', () => {
    expect(stoppingAt({ ...auto(), limits: [] })).toEqual(['amount'])
    expect(stoppingAt({ ...ready(), limits: [] })).toEqual([])
  })
  test('an amount that a rate made is for a person', () => {
    const input = auto()
    Object.assign(rowOf(input, 1), { converted: true })
    expect(stoppingAt(input)).toEqual(['decided'])
    expect(stoppingAt({ ...input, level: 'confirm' })).toEqual([])
  })
  test('so is another answer that stood there before', () => {
    const input = auto()
    Object.assign(rowOf(input, 2), { kept: true })
    expect(stoppingAt(input)).toEqual(['decided'])
  })
})

describe('the amount', () => {
  const stoppingAt = (input: GuardInput) => checkGuards(input).flatMap(({ id, held }) => (held ? [] : [id]))
  test('is the one that the form got', () => {
    const input = ready()
    Object.assign(rowOf(input, 1), { means: usd('9000') })
    expect(stoppingAt(input)).toEqual(['amount'])
  })
  test('is the deal’s own where the form does not ask for it', () => {
    const input = ready()
    input.fill.fields.pop()
    input.plan.rows.splice(1, 1)
    input.amount = usd('5000.01')
    expect(stoppingAt(input)).toEqual(['amount'])
    input.amount = undefined
    expect(stoppingAt(input)).toEqual(['amount'])
    input.amount = usd('5000')
    expect(stoppingAt(input)).toEqual([])
  })
})

test('what a person decided, or answered on the page, stops nothing', () => {
  const input = ready()
  const terms = box('I agree to the terms')
  withField(input, terms)
  input.ruled = new Set([terms.key])
  const open = rowOf(input, 2)
  Object.assign(open, { action: 'ask', field: { ...open.field, content: { text: 'typed by hand' } } })
  expect(checkGuards(input).filter(({ held }) => !held)).toEqual([])
})

test('a tick that is no consent, and one that is left empty, are none of the guards’ business', () => {
  const input = ready()
  withField(input, box('Budget confirmed by the customer'))
  withField(input, box('I agree to receive offers', { position: 10, content: { text: '', checked: false } }))
  expect(checkGuards(input).filter(({ held }) => !held)).toEqual([])
})
