import type { Deal, Entry } from '../../lib/deal/deal.ts'
import type { Mapping } from '../../lib/mapping/mapping.ts'
import type { PlanRow } from '../../lib/mapping/plan.ts'
import type { Outputs, PageView } from '../../lib/messages/protocol.ts'
import type { Field } from '../../lib/page/field.ts'
import type { Run, RunRow } from '../../lib/store/run.ts'

export const dealId = '3f0d2c1a-5b7e-4c1d-9a52-0f6b8f4f7a01'
export const runId = '8a1b5c0e-93d4-4f0b-8a77-6a1c2f9f3b02'
const at = '2026-11-20T09:30:00.000Z'
const url = 'https://crm.example/opportunity/42'

export function entry(term: string, text: string, label: string, more: Partial<Entry> = {}): Entry {
  const evidence = { url, title: 'Factory cloud move | CRM', label, text, at, via: 'page' as const }
  return { term, text, value: { kind: 'text', text }, evidence, ...more }
}

export const entries: Entry[] = [
  entry('deal.name', 'Factory cloud move', 'Opportunity'),
  entry('account.name', 'Brückner Maschinenbau GmbH', 'Customer'),
  entry('deal.amount', '$73.8K', 'Amount', { approximate: true, value: undefined }),
  entry('contact.email', 'j.weiss@brueckner.example', 'E-mail'),
  entry('deal.closeDate', '03/04/2027', 'Expected close', {
    value: undefined,
    problem: 'This date can be 3 April or 4 March 2027.',
  }),
  entry('extra:Sales region', 'DACH south', 'Sales region'),
]

export const deal: Deal = {
  id: dealId,
  name: 'Factory cloud move',
  capturedAt: at,
  source: { url, title: 'Factory cloud move | CRM' },
  entries,
  registrations: [],
}

export const registered: Deal = {
  ...deal,
  registrations: [
    {
      id: '2b9f6c1d-7d05-4c8a-9d7b-5e1f0a3c4d06',
      portal: 'https://portal.example',
      url: 'https://portal.example/r/7',
      at,
      history: [{ state: 'submitted', at, by: 'page' }],
      entries: [entry('registration.id', 'DR-2026-0117', 'Registration ID')],
    },
  ],
}

export function field(key: string, label: string, more: Partial<Field> = {}): Field {
  return {
    key,
    frame: 0,
    control: 'text',
    label,
    signals: { labels: [{ text: label, from: 'label' }], section: [], type: 'text', form: 0, lang: 'en' },
    content: { text: '' },
    accepts: {},
    print: { control: 'text', label, name: '', id: '', type: 'text', section: '', position: 0 },
    ...more,
  }
}

export function planRow(of: Field, more: Partial<PlanRow>): PlanRow {
  return { field: of, action: 'fill', learned: false, value: '', why: '', overwrite: false, ...more }
}

const industries = ['Agriculture', 'Manufacturing', 'Other']

export const plan: Outputs['preview'] = {
  dealId,
  side: 'portal',
  unanswered: ['0:4'],
  rows: [
    planRow(field('0:0', 'Newsletter name'), { action: 'leave', why: 'Nothing in the deal answers this field.' }),
    planRow(field('0:1', 'Company name', { accepts: { required: true } }), {
      source: { from: 'term', term: 'account.name' },
      value: 'Brückner Maschinenbau GmbH',
      why: 'The label “Company name” asks for the customer’s name.',
    }),
    planRow(
      field('0:2', 'Industry', {
        control: 'select',
        accepts: { options: industries.map(label => ({ key: label, label, value: label })) },
      }),
      {
        action: 'ask',
        source: { from: 'term', term: 'account.name' },
        why: 'Two options could be meant.',
        candidates: ['Manufacturing', 'Other'],
      },
    ),
    planRow(field('0:3', 'Contact email', { content: { text: 'old@brueckner.example' } }), {
      action: 'leave',
      source: { from: 'term', term: 'contact.email' },
      why: 'Something else is there already.',
    }),
    planRow(field('0:4', 'Budget owner', { accepts: { required: true } }), {
      action: 'leave',
      why: 'Nothing in the deal answers this field.',
    }),
    planRow(field('0:5', 'Campaign code'), {
      source: { from: 'fixed', text: 'FY27-CLOUD' },
      learned: true,
      value: 'FY27-CLOUD',
      why: 'You decided this for this form.',
    }),
  ],
}

export function pageView(more: Partial<PageView>): PageView {
  return {
    url,
    title: 'Factory cloud move | CRM',
    kind: 'record',
    draft: { name: 'Factory cloud move', entries },
    result: [],
    names: { deals: [], accounts: [] },
    fillable: 0,
    blocked: [],
    ...more,
  }
}

function runRow(key: string, label: string, value: string, more: Partial<RunRow> = {}): RunRow {
  const of = field(key, label)
  const step = { key, frame: 0, print: of.print, write: { text: value }, before: { text: '' }, overwrite: false }
  return { key, frame: 0, label, value, reason: '', step, ...more }
}

export function run(more: Partial<Run> = {}): Run {
  return {
    id: runId,
    kind: 'fill',
    state: 'running',
    tabId: 7,
    url: 'https://portal.example/new',
    title: 'Register a deal',
    dealId,
    dealName: deal.name,
    startedAt: at,
    rows: [
      runRow('0:1', 'Company name', 'Brückner Maschinenbau GmbH', { outcome: 'filled' }),
      runRow('0:5', 'Campaign code', 'FY27-CLOUD'),
      { key: '0:0', frame: 0, label: 'Newsletter name', value: '', outcome: 'left', reason: 'Nothing answers it.' },
    ],
    status: '',
    ...more,
  }
}

export const mapping: Mapping = {
  id: '5b2f6a1e-0f4c-4b7e-9d2b-1a9a4e5c6d03',
  name: 'Register a deal',
  side: 'portal',
  origin: 'https://portal.example',
  path: '/partners/*/register',
  fields: [],
  rules: [
    {
      field: field('0:5', 'Campaign code').print,
      source: { from: 'fixed', text: 'FY27-CLOUD' },
      overwrite: true,
      pairs: [{ from: 'Technology', to: 'Software and Internet' }],
    },
    { field: field('0:1', 'Company').print, source: { from: 'term', term: 'account.name' }, overwrite: false },
  ],
  updatedAt: at,
}
