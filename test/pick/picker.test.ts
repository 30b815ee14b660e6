import { afterEach, beforeEach, expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import { createSession } from '../../lib/fill/session.ts'
import { createPicker, type Picker } from '../../lib/pick/picker.ts'
import type { Told } from '../../lib/pick/told.ts'
import { soon } from '../support/soon.ts'

const id = '0f6d0d8e-7a55-4a43-b1a5-6c1c2a1f9a10'
const page = `<h1>Register</h1><form>
<p><label for="a">Account</label> <input id="a" name="a" value="held"></p>
<div class="row"><span>Rate of interest</span><div><input name="b" aria-label="Rate"></div></div>
<p><label><input type="checkbox" name="c"> Public</label></p>
<p><label for="d">Locked</label> <input id="d" name="d" disabled></p>
<p><label for="s">Stage</label> <select id="s" name="s"><option>One<option>Two</select></p>
<button type="submit">Send</button></form>
<dl><dt>Owner</dt><dd>Ana Ruiz</dd><dt>Region</dt><dd>North</dd></dl>`

let told: Told[]
let picker: Picker
let life: AbortController
let events: string[]
let onTold: (() => void) | undefined
const keyOf = new Map<string, string>()

beforeEach(() => {
  document.body.innerHTML = page
  life = new AbortController()
  told = []
  onTold = undefined
  events = []
  const idle = { onReceipt() {}, onEnd() {}, onChoose: async () => ({ ok: true as const, keys: [], why: '' }) }
  const session = createSession(document, idle, life.signal)
  const tell = (_: string, one: Told) => {
    told.push(one)
    onTold?.()
  }
  picker = createPicker(document, { places: session.places, tell }, life.signal)
  for (const { key, label } of session.read().fields) keyOf.set(label, key)
  for (const type of ['click', 'mousedown', 'keydown', 'keyup', 'input', 'change', 'focusin', 'focusout', 'submit'])
    document.body.addEventListener(type, () => events.push(type), { signal: life.signal })
})
afterEach(async () => {
  life.abort()
  // Clicks are held back for a moment longer.
  await new Promise(resolve => setTimeout(resolve, 450))
})

const drawn = () => document.documentElement.lastElementChild
const chosen = () => told.flatMap(one => ('chosen' in one ? [one.chosen] : []))

test('a click picks the field under it and reaches nothing of the page', async () => {
  const before = document.body.innerHTML
  picker.start(id, 'field')
  expect(drawn()).not.toBe(document.body)
  await userEvent.click(document.querySelector('#s') ?? document.body)
  expect(chosen()).toEqual([keyOf.get('Stage')])
  expect(events).toEqual([])
  expect(drawn()).toBe(document.body)
  expect(document.body.innerHTML).toBe(before)
  expect(document.activeElement).toBe(document.body)
})

test.each([
  ['its label', 'label[for=a]', 'Account'],
  ['the words beside it in its row', '.row span', 'Rate'],
  ['a tick box by its words', 'label:has([type=checkbox])', 'Public'],
])('a field is picked by %s', async (_, selector, label) => {
  picker.start(id, 'field')
  await userEvent.click(document.querySelector(selector) ?? document.body)
  expect(chosen()).toEqual([keyOf.get(label)])
})

test('what cannot be filled is refused, and picking goes on', async () => {
  picker.start(id, 'field')
  await userEvent.click(document.querySelector('#d') ?? document.body, { force: true })
  await userEvent.click(document.querySelector('h1') ?? document.body)
  await userEvent.click(document.querySelector('button') ?? document.body)
  await new Promise(resolve => setTimeout(resolve, 120))
  expect(chosen()).toEqual([])
  expect(events).toEqual([])
  await userEvent.click(document.querySelector('#a') ?? document.body)
  expect(chosen()).toEqual([keyOf.get('Account')])
})

test('keys lead from field to field in reading order; the focus and what is typed stay out of the page', async () => {
  document.querySelector<HTMLInputElement>('#a')?.focus()
  events = []
  picker.start(id, 'field')
  await userEvent.keyboard('{Tab}{ArrowDown}{Shift>}{Tab}{/Shift}{Enter}{x}')
  expect(told).toEqual([{ move: 'next' }, { move: 'next' }, { move: 'previous' }, { move: 'choose' }])
  expect(picker.move(id, 'next')).toEqual({ moved: true })
  expect(picker.move(id, 'next')).toEqual({ moved: true })
  picker.move(id, 'choose')
  expect(chosen()).toEqual([keyOf.get('Rate')])
  expect(events).toEqual([])
  expect(document.activeElement?.id).toBe('a')
  expect(document.querySelector<HTMLInputElement>('#a')?.value).toBe('held')
})

test('after the last candidate there is none, and before the first', () => {
  const { candidates } = picker.start(id, 'field')
  for (let at = 0; at < candidates; at++) expect(picker.move(id, 'next').moved).toBe(true)
  expect(picker.move(id, 'next').moved).toBe(false)
  expect(picker.move(id, 'last').moved).toBe(true)
  expect(picker.move(id, 'first').moved).toBe(true)
  expect(picker.move(id, 'previous').moved).toBe(false)
})

test('Escape ends it and gives the page its keys back', async () => {
  picker.start(id, 'field')
  await userEvent.keyboard('{Escape}')
  expect(told).toEqual([{ cancelled: true }])
  expect(drawn()).toBe(document.body)
  await new Promise(resolve => setTimeout(resolve, 450))
  await userEvent.click(document.querySelector('#a') ?? document.body)
  expect(events).toContain('click')
})

test('a key that ends it is let go unheard, however late and however often it repeats', async () => {
  picker.start(id, 'field')
  // The first press ends it, as where another frame has what is chosen.
  onTold = () => picker.end(id)
  await userEvent.keyboard('{Enter>3}')
  expect(told).toEqual([{ move: 'choose' }])
  expect(events).toEqual([])
  // The page hears clicks again: nothing is held any more but the key.
  await soon(async () => {
    await userEvent.click(document.querySelector('h1') ?? document.body)
    return events.includes('click')
  }, 'clicks to be heard')
  events.length = 0
  await userEvent.keyboard('{/Enter}')
  expect(events).toEqual([])
  await userEvent.keyboard('{Enter}')
  expect(events).toEqual(['keydown', 'keyup'])
})

test('other keys are the page’s at once, while the one that ended it is still down', async () => {
  picker.start(id, 'field')
  await userEvent.keyboard('{Enter>}')
  picker.end(id)
  await userEvent.keyboard('x')
  expect(events).toEqual(['keydown', 'keyup'])
  await userEvent.keyboard('{/Enter}')
  expect(events).toEqual(['keydown', 'keyup'])
})

test('a displayed value is picked by its text or its label', async () => {
  picker.start(id, 'value')
  await userEvent.click(document.querySelector('dd:last-of-type') ?? document.body)
  expect(chosen()).toEqual([keyOf.get('Region')])
})

test('another pick, or the end of the extension, takes the drawing away', () => {
  picker.start(id, 'field')
  picker.start('5b2f6a1e-0f4c-4b7e-9d2b-1a9a4e5c6d03', 'value')
  expect(document.documentElement.children.length).toBe(3)
  expect(picker.move(id, 'next').moved).toBe(false)
  life.abort()
  expect(drawn()).toBe(document.body)
})
