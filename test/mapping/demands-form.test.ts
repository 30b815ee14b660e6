import { describe, expect, it } from 'vitest'
import type { Entry } from '../../lib/deal/deal.ts'
import type { Value } from '../../lib/deal/value.ts'
import type { Demand } from '../../lib/mapping/demand.ts'
import { hintsOf } from '../../lib/mapping/demand-hints.ts'
import { planFill } from '../../lib/mapping/plan-fill.ts'
import type { Field } from '../../lib/page/field.ts'
import { sketchField } from '../support/field.ts'

const at = '2026-11-01T10:00:00.000Z'
const source = 'test'

function entry(term: string, text: string, value?: Value): Entry {
  return { term, text, value, evidence: { url: 'https://crm.example/1', title: '', label: '', text, at, via: 'page' } }
}

function plan(fields: [Field, string?][], entries: Entry[], demands: Demand[]) {
  const rest = { score: 1, reasons: [], alternatives: [], whose: 'customer' as const }
  const matches = fields.map(([field, term]) => ({ key: field.key, term, ...rest }))
  const all = fields.map(([field]) => field)
  return planFill({ dealId: 'x', side: 'portal', fields: all, matches, entries, demands, today: '2026-11-22' })
}

const country = (code: string, name: string) => entry('account.country', name, { kind: 'country', code })
const countryField = (more = {}) => sketchField('Country', { options: ['United States', 'Germany'], ...more })
const stateField = (more = {}) => sketchField('State', { options: ['California', 'Texas'], ...more })

describe('what one answer demands of another', () => {
  const demands: Demand[] = [
    {
      of: { term: 'account.state' },
      source,
      asks: 'answer',
      when: [{ of: { term: 'account.country' }, is: ['US'] }],
      because: 'State is required where the country is the United States.',
    },
  ]

  it('asks for the state of a customer in the United States', () => {
    const [nation, state] = [countryField(), stateField()]
    const form = plan(
      [
        [nation, 'account.country'],
        [state, 'account.state'],
      ],
      [country('US', 'USA')],
      demands,
    )
    expect(form.unanswered).toEqual([state.key])
    expect(form.rows[1]?.demands).toEqual([
      {
        text: 'State is required where the country is the United States.',
        fixes: [{ label: 'Choose State', open: true }],
      },
    ])
  })
  it('asks for none elsewhere, and none where the deal has one', () => {
    const german = plan(
      [
        [countryField(), 'account.country'],
        [stateField(), 'account.state'],
      ],
      [country('DE', 'Deutschland')],
      demands,
    )
    expect([german.unanswered, german.rows[1]?.demands]).toEqual([[], undefined])
    const state = entry('account.state', 'Texas', { kind: 'region', text: 'Texas', code: 'US-TX' })
    const texan = plan(
      [
        [countryField(), 'account.country'],
        [stateField(), 'account.state'],
      ],
      [country('US', 'USA'), state],
      demands,
    )
    expect(texan.rows.map(row => row.demands)).toEqual([undefined, undefined])
  })
  it('goes by what the form holds already', () => {
    const held = countryField({ content: { text: 'United States', chosen: ['United States'] } })
    const form = plan(
      [
        [held, 'account.country'],
        [stateField(), 'account.state'],
      ],
      [],
      demands,
    )
    expect(form.rows[1]?.demands).toHaveLength(1)
  })
  it('names a field by its label where no term is meant', () => {
    const other: Demand = {
      of: { labels: ['Other industry'] },
      source,
      asks: 'answer',
      when: [{ of: { term: 'account.industry' }, is: ['Other'] }],
      because: 'Say which industry “Other” is.',
    }
    const industry = sketchField('Industry', { options: ['Retail', 'Other'] })
    const form = plan(
      [[industry, 'account.industry'], [sketchField('Other industry *')]],
      [entry('account.industry', 'Other', { kind: 'choice', text: 'Other' })],
      [{ ...other, of: { labels: ['Other industry *'] } }],
    )
    expect(form.rows[1]?.demands?.[0]?.fixes).toEqual([{ label: 'Answer Other industry *', open: true }])
  })
  it('leaves what is always required to forms that mark nothing themselves', () => {
    const always: Demand[] = [
      { of: { labels: ['Use case'] }, source, asks: 'answer', because: 'The use case is required.' },
    ]
    const useCase = () => sketchField('Use case')
    expect(plan([[useCase()]], [], always).rows[0]?.demands).toHaveLength(1)
    const marked = sketchField('Title', { accepts: { required: true } })
    expect(plan([[useCase()], [marked]], [], always).rows[0]?.demands).toBeUndefined()
  })
})

describe('a portal’s own list', () => {
  const demands: Demand[] = [
    {
      of: { term: 'account.industry' },
      source,
      asks: 'option',
      options: ['Financial Services', 'Software and Internet', 'Computers and Electronics'],
      means: { banking: 'Financial Services' },
      likely: { technology: ['Software and Internet', 'Computers and Electronics'] },
    },
  ]
  const industry = (text: string) => entry('account.industry', text, { kind: 'choice', text })
  const opens = () => sketchField('Industry', { control: 'combobox', accepts: { opens: true } })
  const listed = () =>
    sketchField('Industry', { options: ['Financial Services', 'Software and Internet', 'Computers and Electronics'] })

  it('chooses what the list certainly has the word under', () => {
    for (const field of [listed(), opens()]) {
      const [row] = plan([[field, 'account.industry']], [industry('Banking')], demands).rows
      expect(row).toMatchObject({ action: 'fill', write: { choose: ['Financial Services'] } })
      expect(row?.why).toContain('Banking')
    }
  })
  it('offers what it may mean, and says what the list holds before it is opened', () => {
    for (const field of [listed(), opens()]) {
      const [row] = plan([[field, 'account.industry']], [industry('Technology')], demands).rows
      expect(row?.action).toBe('ask')
      expect(row?.demands?.[0]?.fixes.map(({ label }) => label)).toEqual([
        'Choose Software and Internet',
        'Choose Computers and Electronics',
      ])
      expect(row?.candidates).toContain('Financial Services')
    }
  })
  it('asks of a word that the list does not know, and lets the list’s own words pass', () => {
    const [unknown] = plan([[opens(), 'account.industry']], [industry('Falconry')], demands).rows
    expect(unknown?.demands).toEqual([{ text: '“Falconry” is not in the portal’s own list.', fixes: [] }])
    const [known] = plan([[opens(), 'account.industry']], [industry('Software')], demands).rows
    expect(known).toMatchObject({ action: 'fill', write: { pick: ['Software'] } })
  })
  it('lets an option that the page shows win over the list that is known', () => {
    const own = sketchField('Industry', { options: ['Banking', 'Financial Services'] })
    const [row] = plan([[own, 'account.industry']], [industry('Banking')], demands).rows
    expect(row).toMatchObject({ action: 'fill', write: { choose: ['Banking'] } })
  })
})

describe('what a field’s own words demand', () => {
  const hints = (help: string) => hintsOf(sketchField('Text', { signals: { help } }))
  it.each([
    ['Max 255 characters', undefined, 255],
    ['Up to 2,000 characters.', undefined, 2000],
    ['Maximum length: 80 chars', undefined, 80],
    ['255 character limit', undefined, 255],
    ['Between 20 and 2000 characters', 20, 2000],
    ['20–2.000 Zeichen', 20, 2000],
    ['Minimum 20 characters, maximum 500 characters', 20, 500],
    ['Describe it in at least 50 characters.', 50, undefined],
    ['Höchstens 120 Zeichen', undefined, 120],
    ['255 caractères maximum', undefined, 255],
    ['255文字以内', undefined, 255],
    ['0/300', undefined, 300],
    ['0 / 1,500 characters', undefined, 1500],
    ['A title of your choice', undefined, undefined],
    ['Title: max 80 characters. Body: max 200 characters.', undefined, undefined],
    ['Call 1-800-555 for help with 12/31 deals today', undefined, undefined],
  ])('%s', (help, min, max) => {
    expect([hints(help).min, hints(help).max]).toEqual([min, max])
  })
  it('counts what is typed already towards what is left', () => {
    const field = sketchField('Text', { text: 'abcde', signals: { help: '250 characters remaining' } })
    expect(hintsOf(field).max).toBe(255)
  })
  it.each([
    ['12-digit AWS account ID', [{ digits: 12 }]],
    ['The last 4 digits', []],
    ['Up to 12 digits', []],
    ['In E.164 format', ['e164']],
    ['Use lower case', ['lowerCase']],
    ['Upper and lower case letters', []],
  ])('%s', (help, formats) => {
    expect(hints(help).formats).toEqual(formats)
  })
})
