import { expect, test } from 'vitest'
import { labelElements } from '../../lib/page/label-elements.ts'
import { isVisible, openModal } from '../../lib/page/visible.ts'
import { one, shadow, show } from './support/page.ts'

const seen = (selector: string) => {
  const element = one(selector)
  return isVisible(element, labelElements(element))
}

test.each([
  ['a plain box', '<input id="x">'],
  ['a box below the fold', '<div style="height:9000px"></div><input id="x">'],
  [
    'a checkbox drawn anew behind its label',
    '<label><input id="x" type="checkbox" style="opacity:0;position:absolute">I agree</label>',
  ],
  [
    'a radio moved off the page, with its label',
    '<input id="x" type="radio" style="position:absolute;left:-9999px"><label for="x">Yes</label>',
  ],
  [
    'a list behind its likeness',
    '<select id="x" aria-hidden="true" tabindex="-1" style="position:absolute;width:1px;height:1px;clip:rect(0 0 0 0)"></select><span class="likeness">Choose…</span>',
  ],
  [
    'a switch moved out of sight, with its label',
    '<button id="x" role="switch" style="position:absolute;width:1px;height:1px;overflow:hidden"></button><label for="x">Shared</label>',
  ],
  ['a box in an open details', '<details open><summary>More</summary><input id="x"></details>'],
  [
    'a box in a tall scroll area',
    '<div style="height:100px;overflow:auto"><div style="height:500px"></div><input id="x"></div>',
  ],
  ['a box in a container of no height that does not cut', '<div style="height:0"><input id="x"></div>'],
])('%s is visible', (_, html) => {
  show(html)
  expect(seen('#x')).toBe(true)
})

test.each([
  ['display none', '<div style="display:none"><input id="x"></div>'],
  ['visibility hidden', '<div style="visibility:hidden"><input id="x"></div>'],
  ['opacity of nothing around it', '<div style="opacity:0"><input id="x"></div>'],
  ['off the left edge', '<div style="position:absolute;left:-9999px"><input id="x"></div>'],
  ['off the top edge', '<input id="x" style="position:absolute;top:-500px">'],
  ['one pixel small', '<input id="x" style="width:1px;height:1px;border:0;padding:0">'],
  ['clipped away', '<input id="x" style="position:absolute;clip:rect(0px, 0px, 0px, 0px)">'],
  ['clipped by a path', '<input id="x" style="clip-path:inset(50%)">'],
  ['cut by a container of no height', '<div style="height:0;overflow:hidden"><input id="x"></div>'],
  ['said to be hidden', '<div aria-hidden="true"><input id="x"></div>'],
  ['inert', '<div inert><input id="x"></div>'],
  ['in closed details', '<details><summary>More</summary><input id="x"></details>'],
  ['in a closed tab', '<div role="tabpanel" hidden><input id="x"></div>'],
  ['kept from people and browsers alike', '<input id="x" tabindex="-1" autocomplete="off" name="website2">'],
  [
    'a list whose label is hidden with it',
    '<div style="display:none"><label for="x">Country</label><select id="x"></select></div>',
  ],
])('a field is not visible: %s', (_, html) => {
  show(html)
  expect(seen('#x')).toBe(false)
})

test('aria-hidden outside a shadow root hides what is inside', () => {
  show('<div aria-hidden="true"><x-box></x-box></div>')
  const root = shadow(one('x-box'), '<input id="x">')
  expect(isVisible(one('#x', root))).toBe(false)
})

test('an open modal dialog holds the page', () => {
  show('<input id="behind"><dialog id="d"><input id="x"></dialog>')
  one<HTMLDialogElement>('#d').showModal()
  expect(openModal(document)?.id).toBe('d')
})

test('a cookie notice that calls itself modal does not', () => {
  show(
    '<input id="x"><div role="dialog" aria-modal="true">We use cookies <input type="checkbox"> <button>OK</button></div>',
  )
  expect(openModal(document)).toBeUndefined()
})

test('a box that its own scroll area has scrolled away is visible', () => {
  show('<div id="area" style="height:100px;overflow:auto"><input id="x"><div style="height:5000px"></div></div>')
  one('#area').scrollTop = 3000
  expect(one('#x').getBoundingClientRect().bottom).toBeLessThan(0)
  expect(seen('#x')).toBe(true)
})

test('a list that only carries the value of the drawn one in its part of the page is not seen, whatever names it', () => {
  const list =
    '<select id="x" aria-hidden="true" tabindex="-1" style="position:absolute;width:1px;height:1px;clip:rect(0 0 0 0)"></select>'
  show(`<div>${list}<label for="x">Industry</label><div><button role="combobox">Select</button></div></div>`)
  expect(seen('#x')).toBe(false)
})
