import { expect, test } from 'vitest'
import { collectControls } from '../../lib/read/controls.ts'
import { control, get, mount, write } from './mount.ts'

// Tiles that stay pressed, under the words that ask, without a group that says so.
const tile = (text: string) => `<button type="button" aria-pressed="false">${text}</button>`
const field = (before: string, tiles: string[]) =>
  `<form><input aria-label="Deal">${before}<div>${tiles.map(tile).join('')}</div></form>`

function oneStaysPressed() {
  for (const button of document.querySelectorAll<HTMLElement>('[aria-pressed]'))
    button.onclick = () => {
      for (const other of document.querySelectorAll('[aria-pressed]'))
        other.setAttribute('aria-pressed', String(other === button && other.getAttribute('aria-pressed') !== 'true'))
    }
}
const pressed = () => [...document.querySelectorAll('[aria-pressed=true]')].map(one => one.textContent)

test('tiles under one question are one field, pressed and let go', async () => {
  mount(field('<p>Deal type</p>', ['New business', 'Renewal', 'Expansion']))
  oneStaysPressed()
  const found = collectControls(document).map(({ field }) => [
    field.label,
    field.accepts.options?.map(({ label }) => label),
  ])
  expect(found).toEqual([
    ['Deal', undefined],
    ['Deal type', ['New business', 'Renewal', 'Expansion']],
  ])
  const first = get('[aria-pressed]:first-child')
  expect(await write(first, { choose: ['Renewal'] })).toEqual({ ok: true })
  expect(pressed()).toEqual(['Renewal'])
  expect(control(first).holds(first, { choose: ['Renewal'] })).toBe(true)
  await write(first, { choose: [] })
  expect(pressed()).toEqual([])
})

test.each([
  ['one button alone', field('<p>Deal type</p>', ['Bold'])],
  ['a toolbar', `<form><p>Text</p><div role="toolbar">${tile('Bold')}${tile('Italic')}</div></form>`],
  ['buttons among others', `<form><p>Text</p><div>${tile('Bold')}${tile('Italic')}<button>Save</button></div></form>`],
  ['buttons that nothing asks for', field('', ['Bold', 'Italic']).replace('<input aria-label="Deal">', '')],
  ['buttons outside of a form', `<p>View</p><div>${tile('List')}${tile('Board')}</div>`],
])('%s is no question', (_, html) => {
  mount(html)
  expect(collectControls(document).filter(({ field }) => field.control === 'aria radio')).toEqual([])
})
