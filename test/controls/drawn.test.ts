import { expect, test } from 'vitest'
import { ariaCheckbox } from '../../lib/controls/aria-checkbox.ts'
import { ariaRadio } from '../../lib/controls/aria-radio.ts'
import { controlOf } from '../../lib/controls/index.ts'
import { collectControls } from '../../lib/read/controls.ts'

const signal = new AbortController().signal

function draw(html: string): (selector: string) => HTMLElement {
  document.body.innerHTML = html
  return selector => document.querySelector(selector) as HTMLElement
}

test('a checkbox of three states is pressed until it is fully ticked, or not at all', async () => {
  const find = draw('<span role="checkbox" tabindex="0" aria-checked="mixed">All regions</span>')
  const box = find('span')
  box.onclick = () => box.setAttribute('aria-checked', String(box.getAttribute('aria-checked') === 'false'))
  expect(ariaCheckbox.read(box)).toEqual({ text: '', checked: false })
  expect(await ariaCheckbox.write(box, { check: true }, signal)).toEqual({ ok: true })
  expect(box.getAttribute('aria-checked')).toBe('true')
})

test('a switch that does not react is reported, not taken for filled', async () => {
  const find = draw('<button role="switch" aria-checked="false">Co-sell</button>')
  expect(await ariaCheckbox.write(find('button'), { check: true }, signal)).toMatchObject({ ok: false })
})

test('buttons of which one stays pressed are one question; those of a toolbar are none', () => {
  draw(`
    <div role="group" aria-label="Currency">
      <button aria-pressed="false">EUR</button><button aria-pressed="true">USD</button>
    </div>
    <div role="toolbar" aria-label="Text"><div role="group" aria-label="Style">
      <button aria-pressed="false">Bold</button><button aria-pressed="false">Italic</button>
    </div></div>`)
  const fields = collectControls(document).map(({ field }) => [field.label, field.content.text])
  expect(fields).toEqual([['Currency', 'USD']])
})

test('a drawn radio that the page does not change is put back', async () => {
  const find = draw(`
    <div role="radiogroup" aria-label="Type">
      <div role="radio" aria-checked="true">New</div><div role="radio" aria-checked="false">Renewal</div>
    </div>`)
  const result = await ariaRadio.write(find('[role=radio]'), { choose: ['Renewal'] }, signal)
  expect(result).toEqual({ ok: false, reason: 'The page did not take the option that was chosen.' })
  expect(ariaRadio.read(find('[role=radio]')).text).toBe('New')
})

test('a native box that only carries the value of a drawn one is not a question of its own', () => {
  draw(`
    <label id="l" for="b">Needs a demo</label>
    <button id="b" role="checkbox" aria-checked="false">✓</button>
    <input type="checkbox" aria-hidden="true" tabindex="-1" style="position:absolute;opacity:0">`)
  expect(collectControls(document).map(({ field }) => [field.label, field.control])).toEqual([
    ['Needs a demo', 'aria checkbox'],
  ])
})

test('a switch and a consent in one group stay two questions', () => {
  draw(`
    <div role="group" aria-label="Deal">
      <label><input type="checkbox" role="switch"> Help needed</label>
      <label><input type="checkbox"> I agree to the terms</label>
    </div>`)
  expect(collectControls(document).map(({ field }) => field.label)).toEqual(['Help needed', 'I agree to the terms'])
})

test('an input that opens a calendar is no list', () => {
  const find = draw('<input role="combobox" aria-haspopup="dialog" aria-expanded="false">')
  expect(controlOf(find('input'))?.name).not.toBe('combobox')
})

test('a drawn switch with a native box inside that is never shown answers itself', () => {
  const get = draw('<div role="switch" aria-checked="false"><input type="checkbox" style="display:none"></div>')
  expect(controlOf(get('[role=switch]'))?.name).toBe('aria checkbox')
})

test('a custom element with a role leaves the answer to the native box in its shadow root', () => {
  const get = draw('<x-toggle role="switch" aria-checked="false">Shared</x-toggle>')
  get('x-toggle').attachShadow({ mode: 'open' }).innerHTML = '<label><input type="checkbox"><slot></slot></label>'
  expect(controlOf(get('x-toggle'))).toBeUndefined()
})
