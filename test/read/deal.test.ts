import { afterEach, describe, expect, it } from 'vitest'
import type { Value } from '../../lib/deal/value.ts'
import { readDeal } from '../../lib/match/read-deal.ts'
import { joinFrames } from '../../lib/read/join-frames.ts'
import { readFrame } from '../../lib/read/read-frame.ts'
import { show } from './load.ts'

const at = '2026-11-22T09:00:00.000Z'

afterEach(() => {
  document.body.innerHTML = ''
})

function dealOf(page: string) {
  show(page)
  return readDeal(joinFrames([{ frame: 0, reading: readFrame(document).reading }]), at)
}

const text = (value: string): Value => ({ kind: 'text', text: value })
const records: Record<string, Record<string, Value>> = {
  'definition-list': {
    'account.name': text('Harbor Freight Tools'),
    'deal.amount': { kind: 'money', amount: '184500' },
    'deal.closeDate': { kind: 'date', date: '2026-12-18' },
    'deal.name': text('Harbor Freight – Warehouse rollout'),
    'contact.email': { kind: 'email', text: 'dana@harborfreight.example' },
  },
  'table-two-columns': {
    'account.name': text('Brückner Logistik GmbH'),
    'deal.amount': { kind: 'money', amount: '1234567.89', currency: 'EUR' },
    'deal.closeDate': { kind: 'date', date: '2027-03-31' },
    'account.postalCode': text('20457'),
    'account.city': text('Hamburg'),
    'account.country': { kind: 'country', code: 'DE' },
    'deal.name': text('Lagerautomation Brückner'),
  },
  'table-four-columns': {
    'account.name': text('Transports Mercier SA'),
    'deal.amount': { kind: 'money', amount: '85000', currency: 'EUR' },
    'deal.closeDate': { kind: 'date', date: '2027-01-15' },
    'deal.probability': { kind: 'percent', number: '60' },
    'contact.email': { kind: 'email', text: 'h.garnier@mercier.example' },
    'contact.title': text('Directrice logistique'),
  },
  'label-above': {
    'account.name': text('株式会社山田商事'),
    'deal.amount': { kind: 'money', amount: '12500000', currency: 'JPY' },
    'deal.closeDate': { kind: 'date', date: '2026-12-25' },
    'contact.title': text('情報システム部長'),
  },
  'colon-lines': {
    'account.name': text('Ferretería Montes S.A.'),
    'deal.amount': { kind: 'money', amount: '48500', currency: 'EUR' },
    'deal.closeDate': { kind: 'date', date: '2027-03-15' },
    'contact.phone': { kind: 'phone', e164: '+34912345678' },
  },
  'always-editable': {
    'deal.name': text('Cobalt Mills – Looms'),
    'deal.amount': { kind: 'money', amount: '88000' },
    'deal.description': { kind: 'longText', text: 'Forty looms.' },
  },
}

describe.each(Object.entries(records))('deal of record page %s', (page, terms) => {
  it.each(Object.entries(terms))('reads %s', (term, value) => {
    const entry = dealOf(page).entries.find(one => one.term === term)
    expect(entry?.problem).toBeUndefined()
    expect(normal(entry?.value)).toMatchObject(value)
  })
})

/** Amounts with or without trailing zeros are the same amount. */
function normal(value: Value | undefined): Value | undefined {
  return value?.kind === 'money' ? { ...value, amount: value.amount.replace(/\.0+$/, '') } : value
}

describe('what a reading keeps', () => {
  it('keeps what it has no term for under its own label, and leaves out what is empty', () => {
    const { entries } = dealOf('label-above')
    expect(entries.find(entry => entry.term === 'extra:配送拠点数')?.text).toBe('14')
    expect(entries.some(entry => entry.evidence.label === '競合')).toBe(false)
  })

  it('uses the exact value behind a shortened one and shows both as evidence', () => {
    const amount = dealOf('noisy-values').entries.find(entry => entry.term === 'deal.amount')
    expect(normal(amount?.value)).toEqual({ kind: 'money', amount: '73812.5', currency: 'GBP' })
    expect(amount?.approximate).toBeUndefined()
    expect(amount?.evidence).toEqual({
      url: document.URL,
      title: 'Lark Foods – ERP | Acme CRM',
      label: 'Amount',
      text: '£73.8K (title: £73,812.50)',
      at,
      via: 'page',
    })
  })

  it('reads a form with the chosen option and a checked box, and shows no value twice', () => {
    const { entries } = dealOf('always-editable')
    const of = (label: string) => entries.filter(entry => entry.evidence.label === label)
    expect(of('Amount').map(entry => entry.text)).toEqual(['88000.00'])
    expect(of('Stage').map(entry => entry.text)).toEqual(['Needs analysis'])
    expect(of('Private').map(entry => entry.text)).toEqual(['Yes'])
    expect(of('Owner').map(entry => entry.text)).toEqual(['Priya Raman'])
    expect(of('Created').map(entry => entry.text)).toEqual(['2026-10-02'])
  })
})
