import { describe, expect, it } from 'vitest'
import type { Entry } from '../../lib/deal/deal.ts'
import type { Value } from '../../lib/deal/value.ts'
import type { Demand } from '../../lib/mapping/demand.ts'
import { planFill } from '../../lib/mapping/plan-fill.ts'
import type { Field } from '../../lib/page/field.ts'
import { sketchField } from '../support/field.ts'

const at = '2026-11-01T10:00:00.000Z'

function entry(term: string, text: string, value?: Value, more: Partial<Entry> = {}): Entry {
  return {
    term,
    text,
    value,
    evidence: { url: 'https://crm.example/1', title: '', label: '', text, at, via: 'page' },
    ...more,
  }
}

/** Plans a form of these fields, each taken for the term given beside it. */
function plan(fields: [Field, string?][], entries: Entry[], demands: Demand[] = []) {
  const matches = fields.map(([field, term]) => ({
    key: field.key,
    term,
    score: 1,
    reasons: [],
    alternatives: [],
    whose: 'customer' as const,
  }))
  const all = fields.map(([field]) => field)
  const made = planFill({ dealId: 'x', side: 'portal', fields: all, matches, entries, demands, today: '2026-11-22' })
  const [row] = made.rows
  if (!row) throw new Error('no field was planned')
  return { ...made, row }
}

const text = (term: string, words: string) => entry(term, words, { kind: 'text', text: words })
const source = 'test'

describe('lengths', () => {
  const long = 'Their order system is slow. It must be replaced before the peak season starts in October.'
  const problem = entry('deal.description', long, { kind: 'longText', text: long })

  it('reads a limit from the field’s own words and offers to cut', () => {
    const field = sketchField('Problem', { control: 'textarea', signals: { help: 'Max 40 characters' } })
    const { row } = plan([[field, 'deal.description']], [problem])
    expect(row.action).toBe('ask')
    expect(row.write).toBeUndefined()
    expect(row.demands).toEqual([
      {
        text: 'Too long: 89 of 40 characters.',
        fixes: [
          {
            label: 'Cut at the end of a sentence',
            correct: { source: { from: 'term', term: 'deal.description' }, cut: true },
          },
        ],
      },
    ])
  })
  it('offers no cut where not one sentence fits', () => {
    const field = sketchField('Problem', { accepts: { maxLength: 10 } })
    expect(plan([[field, 'deal.description']], [problem]).row.demands?.[0]?.fixes).toEqual([])
  })
  it('knows a site’s least length', () => {
    const demands: Demand[] = [{ of: { term: 'deal.description' }, source, asks: 'length', min: 20, max: 2000 }]
    const short = entry('deal.description', 'Slow orders.', { kind: 'longText', text: 'Slow orders.' })
    const { row } = plan([[sketchField('Problem'), 'deal.description']], [short], demands)
    expect(row.demands).toEqual([{ text: 'Too short: 12 of at least 20 characters.', fixes: [] }])
  })
  it('lets the page’s own limit win over the site’s', () => {
    const demands: Demand[] = [{ of: { term: 'deal.description' }, source, asks: 'length', max: 20 }]
    const field = sketchField('Problem', { accepts: { maxLength: 500 } })
    expect(plan([[field, 'deal.description']], [problem], demands).row.action).toBe('fill')
  })
})

describe('forms of writing', () => {
  const e164: Demand[] = [{ of: { term: 'contact.phone' }, source, asks: 'format', format: 'e164' }]

  it('writes a phone number as demanded without asking', () => {
    const phone = entry('contact.phone', '(415) 555-0123', { kind: 'phone', e164: '+14155550123' })
    const { row } = plan([[sketchField('Phone', { type: 'tel' }), 'contact.phone']], [phone], e164)
    expect([row.action, row.value, row.demands]).toEqual(['fill', '+14155550123', undefined])
  })
  it('offers the number that a national one is in the deal’s country', () => {
    const phone = entry('contact.phone', '(415) 555-2671', undefined, { problem: 'it has no country code.' })
    const country = entry('account.country', 'United States', { kind: 'country', code: 'US' })
    const { row } = plan([[sketchField('Phone'), 'contact.phone']], [phone, country], e164)
    const use = { label: 'Use +14155552671', edit: { term: 'contact.phone', text: '+14155552671' } }
    expect(row.demands?.flatMap(({ fixes }) => fixes)).toContainEqual(use)
  })
  it('takes the page’s own example over the site’s form', () => {
    const phone = entry('contact.phone', '+14155550123', { kind: 'phone', e164: '+14155550123' })
    const field = sketchField('Phone', { type: 'tel', signals: { placeholder: '(555) 555-5555' } })
    const country = entry('account.country', 'US', { kind: 'country', code: 'US' })
    expect(plan([[field, 'contact.phone']], [phone, country], e164).row).toMatchObject({
      action: 'fill',
      value: '(415) 555-0123',
    })
  })
  it('offers a D-U-N-S number without its dashes', () => {
    const demands: Demand[] = [{ of: { term: 'account.duns' }, source, asks: 'format', format: { digits: 9 } }]
    const { row } = plan([[sketchField('DUNS'), 'account.duns']], [text('account.duns', '15-048-3782')], demands)
    expect(row.action).toBe('ask')
    expect(row.demands).toEqual([
      {
        text: 'It must be 9 digits, without spaces or dashes.',
        fixes: [{ label: 'Use 150483782', edit: { term: 'account.duns', text: '150483782' } }],
      },
    ])
  })
  it('offers nothing where digits are missing', () => {
    const field = sketchField('AWS account', { signals: { help: 'Your customer’s 12-digit account ID' } })
    const { row } = plan([[field, 'account.awsAccountId']], [text('account.awsAccountId', '1234-5678-901')])
    expect(row.demands).toEqual([{ text: 'It must be 12 digits, without spaces or dashes.', fixes: [] }])
  })
  it('offers an e-mail address in lower case, and does not change our own company’s', () => {
    const demands: Demand[] = ['contact.email', 'partner.email'].map(term => ({
      of: { term },
      source,
      asks: 'format',
      format: 'lowerEmail',
    }))
    const mail = (term: string) => entry(term, 'Ana@Acme.com', { kind: 'email', text: 'Ana@Acme.com' })
    const field = () => sketchField('Email', { type: 'email' })
    const customer = plan([[field(), 'contact.email']], [mail('contact.email')], demands).row
    expect(customer.demands?.[0]?.fixes).toEqual([
      { label: 'Use ana@acme.com', edit: { term: 'contact.email', text: 'ana@acme.com' } },
    ])
    const own = plan([[field(), 'partner.email']], [mail('partner.email')], demands).row
    expect([own.action, own.demands?.[0]?.fixes]).toEqual(['ask', []])
  })
})

describe('days and amounts', () => {
  const close: Demand[] = [{ of: { term: 'deal.closeDate' }, source, asks: 'notPast' }]
  const day = (date: string) => entry('deal.closeDate', date, { kind: 'date', date })

  it('stops a close date that is over, not today’s', () => {
    const field = () => sketchField('Close date', { control: 'date', type: 'date' })
    const past = plan([[field(), 'deal.closeDate']], [day('2026-11-21')], close).row
    expect([past.action, past.demands?.[0]?.text]).toEqual(['ask', 'It must not be in the past, and 2026-11-21 is.'])
    expect(plan([[field(), 'deal.closeDate']], [day('2026-11-22')], close).row.action).toBe('fill')
  })
  it('hears it from the field’s own help', () => {
    const field = sketchField('Close date', { signals: { help: 'Date cannot be in the past.' } })
    expect(plan([[field, 'deal.closeDate']], [day('2025-01-31')]).row.demands).toHaveLength(1)
  })
  it('offers both days of a date that reads two ways', () => {
    const twice = entry('deal.closeDate', '03/04/2027', undefined, { problem: 'it could be 3 April or 4 March' })
    const { row } = plan([[sketchField('Close date'), 'deal.closeDate']], [twice])
    const days = row.demands?.[0]?.fixes.flatMap(fix => ('edit' in fix ? [fix.edit.text] : []))
    expect(days?.toSorted()).toEqual(['2027-03-04', '2027-04-03'])
  })
  it('stops an amount of nothing', () => {
    const demands: Demand[] = [{ of: { term: 'deal.amount' }, source, asks: 'moreThan', than: '0' }]
    const none = entry('deal.amount', '$0.00', { kind: 'money', amount: '0.00', currency: 'USD' })
    expect(plan([[sketchField('Amount'), 'deal.amount']], [none], demands).row.demands).toEqual([
      { text: 'It must be more than 0.', fixes: [] },
    ])
  })
})
