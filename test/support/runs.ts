import type { Run, RunRow } from '../../lib/store/run.ts'

/** A field that was filled, with its value wherever a run keeps it. */
export function contactRow(key: string, label: string, value: string, more: Partial<RunRow> = {}): RunRow {
  const print = { control: 'text', label, name: '', id: '', type: 'text', section: '', position: 0 }
  return {
    key,
    frame: 0,
    label,
    value,
    outcome: 'filled',
    reason: '',
    step: { key, frame: 0, print, write: { text: value }, before: { text: '' }, overwrite: false },
    before: { text: '' },
    after: { text: value },
    ...more,
  }
}

/** A fill of a company and of a person, with the person also in sentences and in a text that is about something else. */
export function filledRun(): Run {
  const email = contactRow('0:1', 'Email', 'jana.weiss@brueckner.example', {
    outcome: 'reverted',
    reason: 'The page made it “jana.weiss@brueckner.exampl”.',
  })
  const name = contactRow('0:2', 'Who', 'Jana Weiß', { contact: true })
  const phone = contactRow('0:3', 'Phone', '+49 7071 123456', { contact: true })
  if (email.step) email.step.print.type = 'email'
  // As it was kept before rows said so themselves.
  name.wanted = { value: { kind: 'name', text: 'Jana Weiß' }, term: 'contact.fullName' }
  phone.wanted = { value: { kind: 'phone', e164: '+497071123456' } }
  return {
    id: '0d9f5c1e-2b7a-4f3c-8e61-7a5b9c0d1e24',
    kind: 'fill',
    state: 'done',
    tabId: 7,
    url: 'https://portal.example/new',
    title: 'Register a deal',
    dealId: '3f0d2c1a-5b7e-4c1d-9a52-0f6b8f4f7a01',
    dealName: 'Factory cloud move',
    startedAt: '2026-11-20T09:30:00.000Z',
    endedAt: '2026-11-20T09:30:12.000Z',
    mapping: { id: '5b2f6a1e-0f4c-4b7e-9d2b-1a9a4e5c6d03', name: 'Register a deal', version: 3 },
    rows: [
      contactRow('0:0', 'Company', 'Brückner Maschinenbau'),
      email,
      name,
      phone,
      contactRow('0:4', 'Next step', 'Spoke with Jana Weiß about the plan'),
    ],
    messages: [{ label: 'Email', text: 'We know jana.weiss@brueckner.example already' }],
    status: '4 of 5 fields filled and verified; Email: the page made it “jana.weiss@brueckner.exampl”.',
  }
}
