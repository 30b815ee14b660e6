import { expect, test } from 'vitest'
import { collectControls } from '../../lib/read/controls.ts'
import { control, get, mount, write } from './mount.ts'

// One answer in several boxes. The page keeps what it hears, by name.

function kept(html: string): Record<string, string> {
  const state: Record<string, string> = {}
  mount(`<form>${html}<p><label>City <input name="city"></label></p></form>`).addEventListener('input', event => {
    const { name, value } = event.target as HTMLInputElement
    state[name] = value
  })
  return state
}

const seen = () => collectControls(document).map(({ field }) => [field.control, field.label])

const blocks = `<p><label for="a">Phone number</label><br>(<input id="a" name="area" maxlength="3">)
  <input name="prefix" maxlength="3"> - <input name="line" maxlength="4"></p>`

test('the three blocks of a North American number', async () => {
  const state = kept(blocks)
  expect(seen()).toEqual([
    ['phone', 'Phone number'],
    ['text', 'City'],
  ])
  expect(await write(get('#a'), { text: '+15105550142' })).toEqual({ ok: true })
  expect(state).toEqual({ area: '510', prefix: '555', line: '0142' })
  expect(control(get('#a')).holds(get('#a'), { text: '+15105550142' })).toBe(true)
  expect(await write(get('#a'), { text: '' })).toEqual({ ok: true })
  expect(state).toEqual({ area: '', prefix: '', line: '' })
})

test('blocks whose name stands in the cell before, and an extension after them', async () => {
  mount(`<form><table><tr><td>Phone:</td><td><input name="p1" maxlength="3">-<input name="p2" maxlength="3">-<input name="p3" maxlength="4">
    Ext <input name="p4"></td><td>Email: *</td><td><input name="mail"></td></tr></table></form>`)
  expect(seen()).toEqual([
    ['phone', 'Phone'],
    ['text', 'Ext'],
    ['text', 'Email'],
  ])
  expect(await write(get('[name=p1]'), { text: '+13165550142' })).toEqual({ ok: true })
  expect(['p1', 'p2', 'p3', 'p4'].map(name => get<HTMLInputElement>(`[name=${name}]`).value)).toEqual([
    '316',
    '555',
    '0142',
    '',
  ])
})

test('a number of another country does not fit into them, and nothing is written', async () => {
  const state = kept(blocks)
  expect(await write(get('#a'), { text: '+4930901820' })).toMatchObject({ ok: false })
  expect(state).toEqual({})
})

test.each([
  ['+49', '+49'],
  ['', '49'],
])('country code, area code and number, with “%s” in the box for the country', async (placeholder, country) => {
  const state = kept(`<fieldset><legend>Telefon</legend>
    <label>Ländervorwahl <input name="cc" maxlength="${placeholder ? 4 : 3}" placeholder="${placeholder}"></label>
    <label>Vorwahl <input name="area"></label><label>Rufnummer <input name="number"></label>
    <label>Durchwahl <input name="ext"></label></fieldset>`)
  expect(seen().slice(0, 2)).toEqual([
    ['phone', 'Telefon'],
    ['text', 'Durchwahl'],
  ])
  expect(await write(get('[name=cc]'), { text: '+4930901820' })).toEqual({ ok: true })
  expect(state).toEqual({ cc: country, area: '30', number: '901820' })
  expect(control(get('[name=cc]')).read(get('[name=cc]')).text).toBe('+49 30 901820')
})

test('boxes that say by autocomplete what they take', async () => {
  const state = kept(`<div><span>Contact</span><div><input name="c" autocomplete="work tel-country-code">
    <input name="n" autocomplete="work tel-national"></div></div>`)
  expect(await write(get('[name=c]'), { text: '+4930901820' })).toEqual({ ok: true })
  expect(state).toEqual({ c: '+49', n: '30901820' })
})

test.each([
  ['94606', { zip: '94606' }],
  ['94606-1234', { zip: '94606', plus: '1234' }],
  ['946061234', { zip: '94606', plus: '1234' }],
])('a postal code with a box for its extension: %s', async (text, expected) => {
  const state = kept(
    '<p><label for="z">ZIP code</label> <input id="z" name="zip" maxlength="5"> – <input name="plus" maxlength="4"></p>',
  )
  expect(seen()[0]).toEqual(['text', 'ZIP code'])
  expect(await write(get('#z'), { text })).toEqual({ ok: true })
  expect(state).toEqual(expected)
})

test('a postal code that does not fit is refused and nothing is written', async () => {
  const state = kept(
    '<p><label for="z">ZIP code</label> <input id="z" name="zip" maxlength="5"> – <input name="plus" maxlength="4"></p>',
  )
  expect(await write(get('#z'), { text: 'SW1A 1AA X' })).toMatchObject({ ok: false })
  expect(state).toEqual({})
})

test('boxes that go on by themselves when they are full keep their own part', async () => {
  const state = kept(blocks)
  const boxes = [...document.querySelectorAll('input')].slice(0, 3)
  for (const [at, box] of boxes.entries())
    box.addEventListener('input', () => box.value.length === box.maxLength && boxes[at + 1]?.focus())
  expect(await write(get('#a'), { text: '+15105550142' })).toEqual({ ok: true })
  expect(state).toEqual({ area: '510', prefix: '555', line: '0142' })
})

test('fields that stand side by side but ask for different things stay apart', () => {
  kept(`<div><label>First name <input name="f" maxlength="6"></label><label>Last name <input name="l" maxlength="6"></label></div>
    <div><label>Street <input name="s"></label><label>Number <input name="n" maxlength="5"></label></div>
    <div>Code <input name="1" maxlength="1"><input name="2" maxlength="1"><input name="3" maxlength="1"></div>`)
  const labels = seen().map(([, label]) => label)
  expect(labels.slice(0, 4)).toEqual(['First name', 'Last name', 'Street', 'Number'])
  expect(labels).toHaveLength(8)
})

test('a range is two questions, of which one may be answered alone', async () => {
  const state =
    kept(`<div role="group" aria-label="Expected close"><label>Earliest <input type="date" name="from"></label>
    <label>Latest <input type="date" name="to"></label></div>`)
  expect(seen().map(([, label]) => label)).toEqual(['Earliest', 'Latest', 'City'])
  expect(await write(get('[name=to]'), { text: '2026-11-30' })).toEqual({ ok: true })
  expect(state).toEqual({ to: '2026-11-30' })
})
