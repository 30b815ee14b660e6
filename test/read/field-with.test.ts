import { afterEach, expect, test } from 'vitest'
import { focusedIn } from '../../lib/page/focused.ts'
import { fieldWith } from '../../lib/read/field-with.ts'
import { readFrame } from '../../lib/read/read-frame.ts'

afterEach(() => document.body.replaceChildren())

/** Label of the field that stands around an element of the page. */
function labelAt(target: Element | null | undefined): string | undefined {
  const { reading, elements } = readFrame(document)
  const key = target ? fieldWith(target, [...elements]) : undefined
  return reading.fields.find(field => field.key === key)?.label
}

const show = (html: string) => {
  document.body.innerHTML = html
}
const find = (selector: string) => document.querySelector(selector)

test('an input, the label before it, and a part of a group lead to their field', () => {
  show(`<label for="city">City</label><input id="city">
    <fieldset><legend>New customer</legend><label><input type="radio" name="n" value="y">Yes</label>
    <label><input type="radio" name="n" value="n" id="no">No</label></fieldset>
    <label>Industry <select id="industry"><option>Retail<option>Energy</select></label>`)
  expect(labelAt(find('#city'))).toBe('City')
  expect(labelAt(find('label[for=city]'))).toBe('City')
  expect(labelAt(find('#no'))).toBe('New customer')
  expect(labelAt(find('#industry'))).toBe('Industry')
})

test('what is inside a rich text leads to the rich text', () => {
  show('<p id="l">Notes</p><div contenteditable role="textbox" aria-labelledby="l"><p>One <b>two</b></p></div>')
  expect(labelAt(find('b'))).toBe('Notes')
})

test('beside a field there is none', () => {
  show('<label>City <input></label><p id="beside">Text</p>')
  expect(labelAt(find('#beside'))).toBeUndefined()
})

test('the focus is found inside shadow roots, and nowhere where nothing has it', () => {
  show('<input id="plain"><x-field></x-field>')
  const root = find('x-field')?.attachShadow({ mode: 'open' })
  if (root) root.innerHTML = '<label>Deal name <input></label>'
  expect(focusedIn(document)).toBeUndefined()
  const inner = root?.querySelector('input')
  inner?.focus()
  expect(focusedIn(document)).toBe(inner)
  expect(labelAt(focusedIn(document))).toBe('Deal name')
})
