import { describe, expect, it } from 'vitest'
import type { Entry } from '../../lib/deal/deal.ts'
import type { Value } from '../../lib/deal/value.ts'
import { currencyClash } from '../../lib/mapping/currency.ts'
import type { Mapping, Rule } from '../../lib/mapping/mapping.ts'
import { numberClash } from '../../lib/mapping/number-kind.ts'
import { planFill } from '../../lib/mapping/plan-fill.ts'
import type { Match } from '../../lib/match/match.ts'
import type { Field } from '../../lib/page/field.ts'
import { sketchField } from '../support/field.ts'

function entry(term: string, text: string, value?: Value, more: Partial<Entry> = {}): Entry {
  const evidence = { url: 'https://crm.example/1', title: 'Deal', label: term, text, at: '2026-11-01T10:00:00.000Z' }
  return { term, text, value, evidence: { ...evidence, via: 'page' }, ...more }
}

function match(field: Field, term?: string, abstained?: string): Match {
  const reasons = term ? [`label “${field.label}”`] : []
  return { key: field.key, term, score: 1, reasons, alternatives: [], whose: 'customer', abstained }
}

const entries = [
  entry('account.name', 'Acme GmbH', { kind: 'text', text: 'Acme GmbH' }),
  entry('account.country', 'Deutschland', { kind: 'country', code: 'DE' }),
  entry('account.industry', 'Baking', { kind: 'choice', text: 'Baking' }),
  entry('deal.amount', '73.800,00 €', { kind: 'money', amount: '73800.00', currency: 'EUR' }),
  entry('deal.recurringAmount', '$73.8K', { kind: 'money', amount: '73800', currency: 'USD' }, { approximate: true }),
  entry('account.employees', '51 – 200', undefined, { problem: 'it is a range' }),
  entry('extra:long', 'Replace three systems. Start before the peak season.', {
    kind: 'text',
    text: 'Replace three systems. Start before the peak season.',
  }),
  entry('deal.closeDate', '03/04/2026', undefined, { problem: 'it could be 3 April or 4 March' }),
]

function planOf(field: Field, term?: string, rules: Rule[] = [], abstained?: string) {
  const mapping: Mapping | undefined = rules.length
    ? {
        id: '5b0f0c5e-7f5d-4c3b-9a38-0d4f4f0f7a10',
        name: 'Form',
        side: 'portal',
        origin: 'https://portal.example',
        path: '/',
        fields: [field.print],
        rules,
        updatedAt: '2026-11-01T10:00:00.000Z',
      }
    : undefined
  const matches = [match(field, term, abstained)]
  const plan = planFill({ dealId: 'x', side: 'portal', fields: [field], matches, entries, mapping })
  const [row] = plan.rows
  if (!row) throw new Error('one field makes one row')
  return { row, plan }
}

const rule = (field: Field, source: Rule['source'], more: Partial<Rule> = {}): Rule => ({
  field: field.print,
  source,
  overwrite: false,
  ...more,
})

describe('what would be filled', () => {
  it('is the value of the term that the field means', () => {
    const { row } = planOf(sketchField('Customer'), 'account.name')
    expect(row).toMatchObject({ action: 'fill', value: 'Acme GmbH', write: { text: 'Acme GmbH' }, learned: false })
    expect(row.why).toContain('Customer')
  })
  it('is the option that stands for the value', () => {
    const field = sketchField('Country', { options: ['France', 'Germany', 'Italy'] })
    expect(planOf(field, 'account.country').row).toMatchObject({ action: 'fill', write: { choose: ['Germany'] } })
  })
  it('is the option that reads like a text which is no single value', () => {
    const field = sketchField('Company size', { options: ['1-50', '51-200', '201+'] })
    expect(planOf(field, 'account.employees').row).toMatchObject({ action: 'fill', write: { choose: ['51-200'] } })
  })
  it('is what the person decided, before what the form suggests', () => {
    const field = sketchField('Customer')
    const { row } = planOf(field, 'account.name', [rule(field, { from: 'fixed', text: 'Acme Holding' })])
    expect(row).toMatchObject({ action: 'fill', value: 'Acme Holding', learned: true })
  })
  it('is the option that the person picked for this value', () => {
    const field = sketchField('Industry', { options: ['Retail', 'Manufacturing'] })
    const picked = rule(
      field,
      { from: 'term', term: 'account.industry' },
      { pairs: [{ from: 'Baking', to: 'Manufacturing' }] },
    )
    expect(planOf(field, undefined, [picked]).row).toMatchObject({
      action: 'fill',
      write: { choose: ['Manufacturing'] },
    })
  })
  it('is a tick where the person fixed it to yes, and never by itself', () => {
    const consent = sketchField('I agree', { control: 'checkbox', type: 'checkbox', content: { checked: false } })
    expect(planOf(consent).row.action).toBe('leave')
    const fixed = planOf(consent, undefined, [rule(consent, { from: 'fixed', text: 'yes' })])
    expect(fixed.row).toMatchObject({ action: 'fill', write: { check: true } })
  })
  it('takes the place of a first option that nobody chose', () => {
    const options = ['France', 'Germany']
    const untouched = { text: 'France', chosen: ['France'], untouched: true }
    const field = sketchField('Country', { options, content: untouched })
    expect(planOf(field, 'account.country').row.action).toBe('fill')
  })
})

describe('what is left alone', () => {
  it.each(['password', 'card', 'one-time code', 'search', 'file', 'read-only', 'disabled'] as const)(
    'is a field that is %s',
    locked => {
      const { row } = planOf(sketchField('Customer', { locked }), 'account.name')
      expect(row).toMatchObject({ action: 'leave', value: '' })
      expect(row.write).toBeUndefined()
    },
  )
  it('is a field that the person decided to leave', () => {
    const field = sketchField('Customer')
    expect(planOf(field, 'account.name', [rule(field, { from: 'leave' })]).row.action).toBe('leave')
  })
  it('is a field that holds something else, unless it may be replaced', () => {
    const field = sketchField('Customer', { text: 'Beta AG' })
    const { row } = planOf(field, 'account.name')
    expect(row.action).toBe('leave')
    expect(row.why).toContain('Beta AG')
    const replace = rule(field, { from: 'term', term: 'account.name' }, { overwrite: true })
    expect(planOf(field, 'account.name', [replace]).row.action).toBe('fill')
  })
  it('is a field that holds the value already', () => {
    expect(planOf(sketchField('Customer', { text: 'Acme GmbH' }), 'account.name').row.action).toBe('leave')
  })
  it('is a field whose meaning is tied, with the reason', () => {
    const { row } = planOf(sketchField('Name'), undefined, [], 'It could be the customer or the contact.')
    expect(row).toMatchObject({ action: 'leave', why: 'It could be the customer or the contact.' })
  })
})

describe('what the person is asked', () => {
  it('is a choice that no option stands for, with the options', () => {
    const field = sketchField('Industry', { options: ['Retail', 'Manufacturing'] })
    const { row } = planOf(field, 'account.industry')
    expect(row.action).toBe('ask')
    expect(row.candidates).toEqual(['Retail', 'Manufacturing'])
  })
  it('is a date that reads two ways', () => {
    const { row } = planOf(sketchField('Close date', { type: 'date', control: 'date' }), 'deal.closeDate')
    expect(row.action).toBe('ask')
    expect(row.why).toContain('03/04/2026')
  })
  it('is an amount that its page shortened', () => {
    expect(planOf(sketchField('MRR'), 'deal.recurringAmount').row.action).toBe('ask')
  })
  it('is an amount in another currency than the form names', () => {
    const { row } = planOf(sketchField('Deal size (USD)'), 'deal.amount')
    expect(row.action).toBe('ask')
    expect(row.why).toMatch(/USD.*EUR/)
    expect(planOf(sketchField('Deal size (€)'), 'deal.amount').row.action).toBe('fill')
  })
  it('is a company’s number of another kind than the form asks for', () => {
    const vat = entry('account.taxId', 'DE811234567', { kind: 'text', text: 'DE811234567' })
    const from = (label: string) => ({ ...vat, evidence: { ...vat.evidence, label } })
    const [tax, bare] = [from('USt-IdNr.'), from('Nummer')]
    expect(numberClash(sketchField('KvK-nummer'), tax)).toContain('USt-IdNr.')
    expect(numberClash(sketchField('Numéro SIRET'), tax)).toContain('USt-IdNr.')
    for (const label of ['Partita IVA', 'VAT number', 'Company registration / VAT no.'])
      expect(numberClash(sketchField(label), tax)).toBeUndefined()
    expect(numberClash(sketchField('KvK-nummer'), bare)).toBeUndefined()
    expect(numberClash(sketchField('KvK-nummer'), from('VAT registration number'))).toContain('VAT')
  })
  it.each(['Est. Revenue ($)', 'Amount in kr', 'Value (¥)'])(
    'is an amount that the sign in “%s” cannot mean',
    label => {
      const { row } = planOf(sketchField(label), 'deal.amount')
      expect(row.action).toBe('ask')
      expect(row.why).toContain('EUR')
    },
  )
  it.each(['Deal value (€/$)', 'Amount in USD or EUR, for example $500'])(
    'goes where “%s” names it among others',
    label => {
      expect(planOf(sketchField(label), 'deal.amount').row.action).toBe('fill')
    },
  )
  it.each([
    'Deal value (kEUR)',
    'Auftragswert in T€',
    'Umsatz (TEUR)',
    'Amount in thousands (EUR)',
    'Budget, k€',
    'Valeur, en milliers d’euros',
    'Deal value, €m',
    'Volumen in Mio. EUR',
    'Valor (millones de euros)',
  ])('is an amount that “%s” counts in thousands or millions', label => {
    const { row } = planOf(sketchField(label), 'deal.amount')
    expect(row.action).toBe('ask')
    expect(row.why).toMatch(/in (?:thousands|millions)\. In the mapping, add/)
  })
  it.each(['Deal value (EUR)', 'Kontowert', 'Budget € (min. 10,000)', 'Amount (TALK to us)'])(
    'is an amount that goes into “%s” as it is',
    label => {
      expect(planOf(sketchField(label), 'deal.amount').row).toMatchObject({ action: 'fill' })
    },
  )
  it('is counted in thousands where the person says so', () => {
    const field = sketchField('Deal value (kEUR)')
    const conversions = [
      { do: 'numberFormat' as const, mark: '.' as const, group: '' as const, unit: 'thousand' as const },
    ]
    const { row } = planOf(field, undefined, [rule(field, { from: 'term', term: 'deal.amount' }, { conversions })])
    expect(row).toMatchObject({ action: 'fill', value: '73.8' })
  })
  it.each(['USD', 'CAD', 'MXN'])('goes where “$” may mean its currency: %s', currency => {
    const value = { kind: 'money' as const, amount: '500', currency }
    expect(currencyClash(value, sketchField('Est. Revenue ($)'), new Set(['USD', 'CAD', 'MXN']))).toBeUndefined()
  })
})

describe('a text that is too long', () => {
  const field = () => sketchField('Short description', { accepts: { maxLength: 30 } })
  it('is not cut unless the person allowed it', () => {
    const { row } = planOf(field(), 'extra:long')
    expect(row).toMatchObject({ action: 'ask', tooLong: true, cut: false })
    expect(row.why).toMatch(/too long/i)
  })
  it('is cut at the end of a sentence where they did', () => {
    const one = field()
    const { row } = planOf(one, undefined, [rule(one, { from: 'term', term: 'extra:long' }, { cut: true })])
    expect(row).toMatchObject({ action: 'fill', value: 'Replace three systems.', cut: true })
  })
  it('is not cut in the middle of a sentence, and that is said', () => {
    const one = sketchField('Short description', { accepts: { maxLength: 12 } })
    const { row } = planOf(one, undefined, [rule(one, { from: 'term', term: 'extra:long' }, { cut: true })])
    expect(row.action).toBe('ask')
    expect(row.why).toMatch(/of 12 characters\. No sentence ends before that, so it is not cut\.$/)
  })
})

describe('unanswered', () => {
  it('names required empty fields that nothing answers', () => {
    const field = sketchField('Tax id', { accepts: { required: true } })
    expect(planOf(field, 'account.taxId').plan.unanswered).toEqual([field.key])
    expect(planOf(sketchField('Tax id'), 'account.taxId').plan.unanswered).toEqual([])
  })
  it('does not name a required field that holds an answer', () => {
    const field = sketchField('Tax id', { accepts: { required: true }, text: 'DE123' })
    expect(planOf(field, 'account.taxId').plan.unanswered).toEqual([])
  })
})
