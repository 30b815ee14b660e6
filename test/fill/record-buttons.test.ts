import { beforeEach, expect, test } from 'vitest'
import { editButton, pencilOf, saveButton } from '../../lib/sites/any.ts'

beforeEach(() => {
  document.body.innerHTML = ''
})

const draw = (html: string) => {
  document.body.innerHTML = html
}
const at = (selector: string) => document.querySelector(selector) as HTMLElement
const id = (found: ReturnType<typeof editButton>) => (found.ok ? found.element.id : found.reason)

test('the Edit button under the record’s title, not those of navigation, other parts and rows', () => {
  draw(`<nav><a href="/profile" id="nav">Edit</a></nav><main><h1>Acme robots</h1><button id="own">Edit</button><button>Delete</button>
    <section><h2>Contacts</h2><button id="part">Edit</button><ul><li>Jo Berg <button id="row">Edit</button></li></ul></section></main>`)
  expect(id(editButton(document))).toBe('own')
})

test('in a list of commands, as a link, with a picture only', () => {
  draw(
    '<main><h1>Acme</h1><ul><li><a href="/deals/7/edit" id="own">Edit</a></li><li><a href="/x">Delete</a></li></ul></main>',
  )
  expect(id(editButton(document))).toBe('own')
  draw('<main><h1>Acme</h1><button id="own" title="Bearbeiten"><svg width="16" height="16"></svg></button></main>')
  expect(id(editButton(document))).toBe('own')
})

test('the same command above and below a long record is one', () => {
  draw(
    `<main><h1>Acme</h1><p><a href="/deals/7/edit" id="top">Edit</a></p><p>Text</p><p><a href="/deals/7/edit">Edit</a></p></main>`,
  )
  expect(id(editButton(document))).toBe('top')
})

test('of two that may be meant none is pressed, and both are named', () => {
  draw('<main><h1>Acme</h1><div><button>Edit</button></div><div><button>Edit details</button></div></main>')
  const found = editButton(document)
  expect(found.ok).toBe(false)
  expect(id(found)).toContain('“Edit”, “Edit details”')
})

test('one that only another part has is not the record’s', () => {
  draw('<main><h1>Acme</h1><p>Amount 5</p><section><h2>Contacts</h2><button>Edit</button></section></main>')
  expect(editButton(document).ok).toBe(false)
})

test('the part that shows the field has the record’s button, too', () => {
  draw('<main><h1>Acme</h1><section><h2>Details</h2><button id="own">Edit</button><p id="value">5</p></section></main>')
  expect(id(editButton(document, [at('#value')]))).toBe('own')
})

test('Save of the field’s own form, never Save & New, Cancel or another form’s', () => {
  draw(`<form><input id="news"><button id="other">Save</button></form>
    <form><input id="field"><button id="new">Save &amp; New</button><button id="own">Save</button><button>Cancel</button></form>`)
  expect(id(saveButton(document, [at('#field')]))).toBe('own')
})

test('Update keeps a form, and elsewhere may mean anything', () => {
  draw('<form><input id="field"><button id="own">Update</button></form>')
  expect(id(saveButton(document, [at('#field')]))).toBe('own')
  draw('<div><input id="field"><button type="button">Update</button></div>')
  expect(saveButton(document, [at('#field')]).ok).toBe(false)
})

test('one that is switched off is not pressed', () => {
  draw('<form><input id="field"><button disabled>Save</button></form>')
  expect(id(saveButton(document, [at('#field')]))).toBe('“Save” is switched off on the page.')
})

test('the pencil of a value is the one in its row', () => {
  draw(`<div><span>Stage</span><b id="stage">Open</b><button id="a" aria-label="Edit Stage" style="opacity:0">x</button></div>
    <div><span>Amount</span><b id="amount">5</b><button id="b" aria-label="Edit Amount" style="opacity:0">x</button></div>`)
  expect(id(pencilOf(at('#amount'), 'Amount'))).toBe('b')
  expect(id(pencilOf(at('#stage'), 'Stage'))).toBe('a')
})
