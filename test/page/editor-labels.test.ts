import { afterEach, expect, test } from 'vitest'
import { collectControls } from '../../lib/read/controls.ts'

afterEach(() => document.body.replaceChildren())

const labels = (html: string) => {
  document.body.innerHTML = `<form>${html}</form>`
  return collectControls(document).map(({ field }) => field.label)
}

test('neither the toolbar of an editor nor what its toolkit calls it is its label', () => {
  expect(
    labels(`<div><label>Business case</label><div><div role="toolbar"><button type="button">Bold</button>
      <span><label>Paragraph</label></span></div><div><div contenteditable="true" role="textbox" style="height:60px"
      aria-label="Rich Text Editor. Editing area: main. Press Alt+0 for help"></div></div></div></div>`),
  ).toEqual(['Business case'])
})

test.each(['0/200', '0 of 200', '0 / 200 characters', '0 von 200'])(
  'a counter (%s) is not the label of its box',
  counter => {
    expect(labels(`<div><div>Next step</div><div>${counter}</div><textarea></textarea></div>`)).toEqual(['Next step'])
  },
)

test('a toolkit’s name is better than none', () => {
  expect(
    labels('<div contenteditable="true" role="textbox" style="height:60px" aria-label="Rich Text Area"></div>'),
  ).toEqual(['Rich Text Area'])
})
