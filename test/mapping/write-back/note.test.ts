import { describe, expect, it } from 'vitest'
import type { PlanRow } from '../../../lib/mapping/plan.ts'
import { noteFields, noteTextOf, withNote } from '../../../lib/mapping/write-back/note.ts'
import type { Field } from '../../../lib/page/field.ts'
import { sketchField } from '../../support/field.ts'
import { entry } from '../entries.ts'

const note = { text: 'Registered as {{registration.id}}: {{registration.status}}.' }
const entries = [
  entry('registration.id', 'REG-1', { kind: 'text', text: 'REG-1' }),
  entry('registration.status', 'Approved', { kind: 'choice', text: 'Approved' }),
]
const said = 'Registered as REG-1: Approved.'
const area = (label: string, text = '', more = {}) => sketchField(label, { control: 'textarea', text, ...more })
const left = (field: Field): PlanRow => ({
  field,
  action: 'leave',
  learned: false,
  value: '',
  why: 'Nothing answers it.',
  overwrite: false,
})

function noteRow(fields: Field[], more: Partial<Parameters<typeof withNote>[0]> = {}): PlanRow | undefined {
  const found = noteTextOf(note, entries, 'en')
  return withNote({ note, rows: fields.map(left), found, text: '', noted: false, ...more }).find(row => row.note)
}

describe('the field for a note', () => {
  it.each(['Note', 'Internal note', 'Comments', 'Log note', 'Description', 'Notizen', 'Commentaire', 'Nota interna'])(
    'is called %s',
    label => expect(noteFields([sketchField('Name'), area(label), area('Address')])[0]?.label).toBe(label),
  )
  it('is the one that is surest a note', () => {
    expect(noteFields([area('Description'), area('Comment'), area('Internal note')])[0]?.label).toBe('Internal note')
  })
  it('takes several lines and can be written', () => {
    expect(
      noteFields([sketchField('Note'), area('Comment', '', { locked: 'read-only' }), area('Delivery note')]),
    ).toEqual([])
  })
  it('is asked for where two could be meant', () => {
    expect(noteRow([area('Note'), area('Notes')])).toMatchObject({
      action: 'ask',
      why: expect.stringContaining('“Notes”'),
    })
  })
  it('is another one than a field that has an answer', () => {
    const taken: PlanRow = { ...left(area('Comment')), action: 'fill', value: 'x', write: { text: 'x' } }
    const found = noteTextOf(note, entries, 'en')
    const rows = withNote({ note, rows: [taken, left(area('Description'))], found, text: '', noted: false })
    expect(rows[0]).toBe(taken)
    expect(rows[1]).toMatchObject({ note: true, write: { text: said } })
  })
})

describe('a note', () => {
  it('is added behind what stands there, never instead of it', () => {
    expect(noteRow([area('Note', 'Call Mara on Monday.\n')])).toMatchObject({
      action: 'fill',
      value: said,
      write: { text: `Call Mara on Monday.\n\n${said}` },
      overwrite: true,
      learned: true,
    })
    expect(noteRow([area('Note')])?.write).toEqual({ text: said })
  })
  it.each<[string, Field, Partial<Parameters<typeof withNote>[0]>]>([
    ['in the field', area('Note', `Before.\n${said}\nAfter.`), {}],
    ['elsewhere on the record', area('Note'), { text: `Log: ${said} by Maya` }],
    ['as far as we remember', area('Note'), { noted: true }],
  ])('is not left twice: %s', (_where, field, more) => {
    const row = noteRow([field], more)
    expect(row).toMatchObject({ action: 'leave', why: 'The record holds this note already.' })
    expect(row?.write).toBeUndefined()
  })
  it('leaves formatted text alone', () => {
    const rich = (text: string) => sketchField('Note', { control: 'editable', text })
    expect(noteRow([rich('Call Mara')])).toMatchObject({ action: 'ask' })
    expect(noteRow([rich('')])).toMatchObject({ action: 'fill', write: { text: said } })
  })
  it('in a box with a button of its own is never more than written', () => {
    const auto = { ...note, back: 'auto' as const }
    const box = sketchField('Log note', { control: 'editable' })
    expect(noteRow([box], { note: auto })).toMatchObject({
      back: 'write',
      why: expect.stringMatching(/button of its own/),
    })
    expect(noteRow([area('Add a comment')], { note: auto })?.back).toBe('write')
    expect(noteRow([area('Comment')], { note: auto })?.back).toBe('auto')
  })
  it('that would not fit is not cut', () => {
    expect(noteRow([area('Note', 'Call Mara.', { accepts: { maxLength: 30 } })])).toMatchObject({
      action: 'ask',
      why: 'With the note it would be longer than 30 characters.',
    })
  })
  it('whose values are missing is not written', () => {
    const found = noteTextOf({ text: 'Until {{registration.expiryDate}}' }, entries, 'en')
    expect(noteRow([area('Note')], { found })).toMatchObject({
      action: 'leave',
      why: expect.stringMatching(/^No note: /),
    })
  })
})
