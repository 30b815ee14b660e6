import { describe, expect, it } from 'vitest'
import { relocate } from '../../lib/mapping/relocate.ts'
import type { Field, Print } from '../../lib/page/field.ts'
import { addNeighbours } from '../../lib/page/print.ts'
import { sketchField } from '../support/field.ts'

type Row = [label: string, name: string, more?: { section?: string; term?: string; type?: string; options?: string[] }]

/** Prints of a form in page order, its neighbours noted as the collector does. */
function formOf(rows: Row[]): Print[] {
  const fields: Field[] = rows.map(([label, name, more = {}], position) => {
    const { section, type, options } = more
    return sketchField(label, {
      name,
      position,
      ...(section && { section: [section] }),
      ...(type && { type }),
      ...(options && { options }),
    })
  })
  addNeighbours(fields)
  return fields.map(({ print }, at) => ({ ...print, ...(rows[at]?.[2]?.term && { term: rows[at][2].term }) }))
}

const before: Row[] = [
  ['Company', 'company'],
  ['Website', 'website', { type: 'url' }],
  ['Deal name', 'deal_name'],
  ['Deal value', 'deal_value'],
  ['Close date', 'close', { type: 'date' }],
  ['Industry', 'industry', { options: ['Retail', 'Health', 'Other'] }],
]

/** The form with some rows replaced, by their label. */
const changed = (rows: Record<string, Row | undefined>) =>
  before.flatMap(row => {
    if (!(row[0] in rows)) return [row]
    const next = rows[row[0]]
    return next ? [next] : []
  })

const found = (at: number) => ({ found: at })

describe('a remembered field', () => {
  it('is found where nothing changed', () => {
    expect(relocate(formOf(before), formOf(before))).toEqual(before.map((_, at) => found(at)))
  })
  it('is found by its name where its label was reworded', () => {
    const now = formOf(changed({ 'Deal value': ['Estimated revenue', 'deal_value'] }))
    expect(relocate(formOf(before), now)[3]).toEqual(found(3))
  })
  it('is found by its label where its name is another', () => {
    const now = formOf(before.map(([label, , more], at) => [label, `f_${at}9`, more]))
    expect(relocate(formOf(before), now)).toEqual(before.map((_, at) => found(at)))
  })
  it('is asked about where a new field is called nearly so, and it may itself stand beside that in other words', () => {
    const unnamed = (...labels: string[]) => formOf(labels.map(label => [label, '']))
    const known = unnamed('Company', 'Contact email', 'Country', 'City', 'Notes')
    const now = unnamed('Company', 'E-Mail des Ansprechpartners', 'Secondary contact email', 'Country', 'City', 'Notes')
    const [, told] = relocate(known, now)
    expect(told).toEqual({ asked: expect.arrayContaining([1, 2]) })
    const alone = unnamed('Company', 'Email of the contact', 'Country', 'City', 'Notes')
    expect(relocate(known, alone)[1]).toEqual(found(1))
  })
  it('is not known by a label that is nearly its own where it shared that with another', () => {
    const sections = ['Distributor', 'Reseller']
    const rows = (contact: string) =>
      sections.flatMap((section): Row[] => [
        ['Name', '', { section }],
        [contact, '', { section }],
      ])
    const now = rows('E-Mail des Ansprechpartners')
    now.splice(2, 0, ['Secondary contact email', 'second', { section: 'Distributor' }])
    const [, first, , second] = relocate(formOf(rows('Contact email')), formOf(now))
    for (const told of [first, second]) expect(told).not.toEqual(found(2))
  })
  it('is not a list where a box of the same label is all that is left', () => {
    const list: Row = ['Customer phone', '', { options: ['+1', '+44', '+49'] }]
    const box: Row = ['Customer phone', '', { type: 'tel' }]
    const [told] = relocate(formOf([list, ['City', '']]), formOf([['Notes', ''], box, ['Budget', '']]))
    expect(told).not.toEqual(found(1))
  })
  it('is found where the fields stand the other way round', () => {
    const now = formOf([...before].reverse())
    expect(relocate(formOf(before), now)).toEqual(before.map((_, at) => found(before.length - 1 - at)))
  })
  it('is found in another language by what it asks for and by its name', () => {
    const terms = ['account.name', 'account.website', 'deal.name', 'deal.amount', 'deal.closeDate', 'account.industry']
    const words = ['Firma', 'Webseite', 'Bezeichnung', 'Auftragswert', 'Abschluss', 'Branche']
    const withTerm = (rows: Row[]) =>
      formOf(rows.map(([label, name, more], at) => [label, name, { ...more, term: terms[at] ?? '' }]))
    const german = before.map(([, name, more], at): Row => [words[at] ?? '', name, more])
    expect(relocate(withTerm(before), withTerm(german))).toEqual(before.map((_, at) => found(at)))
  })
})

describe('names that are near each other', () => {
  it('do not change places with the fields', () => {
    const [company, website, name, value, ...rest] = before
    if (!company || !website || !name || !value) throw new Error('the form has six fields')
    const told = relocate(formOf(before), formOf([company, website, value, name, ...rest]))
    expect([told[2], told[3]]).toEqual([found(3), found(2)])
  })
  it('do not stand in for each other where one is gone', () => {
    const told = relocate(formOf(before), formOf(changed({ 'Deal name': undefined })))
    expect(told[2]).not.toHaveProperty('found')
    expect(told[3]).toEqual(found(2))
  })
})

describe('a field that is gone', () => {
  it('is lost', () => {
    expect(relocate(formOf(before), formOf(changed({ Website: undefined })))[1]).toEqual({ lost: true })
  })
  it('is not what took its place', () => {
    const told = relocate(formOf(before), formOf(changed({ 'Deal value': ['Purchase order', 'po'] })))
    expect(told[3]).not.toHaveProperty('found')
  })
})

describe('a field that asks for our own company', () => {
  it('is not the customer’s of the same name that is gone', () => {
    const told = relocate(
      formOf([['Company name', 'company', { section: 'End customer', term: 'account.name' }]]),
      formOf([['Company name', 'ourCompany', { section: 'Your company', term: 'partner.companyName' }]]),
    )
    expect(told[0]).not.toHaveProperty('found')
  })
})

describe('fields of one name in two sections', () => {
  const parties = (first: string, second: string, names = true): Print[] =>
    formOf(
      [first, second].flatMap((section, at): Row[] => [
        ['Name', names ? `name_${at}` : '', { section }],
        ['City', names ? `city_${at}` : '', { section }],
        ['Email', names ? `email_${at}` : '', { section }],
      ]),
    )

  it('stay with their section where the sections change places', () => {
    const told = relocate(parties('Distributor', 'Reseller', false), parties('Reseller', 'Distributor', false))
    expect(told).toEqual([3, 4, 5, 0, 1, 2].map(found))
  })
  it('are not the other section’s where their own is gone', () => {
    const now = parties('Distributor', 'Reseller', false).slice(3)
    const told = relocate(parties('Distributor', 'Reseller', false), now)
    expect(told.slice(0, 3).filter(one => 'found' in one)).toEqual([])
    expect(told.slice(3)).toEqual([0, 1, 2].map(found))
  })
  it('are not mixed up where another section comes before them', () => {
    const now = formOf([
      ['Name', '', { section: 'Customer' }],
      ['City', '', { section: 'Customer' }],
      ['Email', '', { section: 'Customer' }],
      ...['Distributor', 'Reseller'].flatMap((section): Row[] => [
        ['Name', '', { section }],
        ['City', '', { section }],
        ['Email', '', { section }],
      ]),
    ])
    expect(relocate(parties('Distributor', 'Reseller', false), now)).toEqual([3, 4, 5, 6, 7, 8].map(found))
  })
})
