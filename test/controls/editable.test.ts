import { expect, test } from 'vitest'
import { control, get, mount, record, write } from './mount.ts'

test('writes an editable region by the browser’s own editing, and empties it again', async () => {
  mount('<div contenteditable="true" role="textbox"><p>old text</p></div>')
  const box = get('[contenteditable]')
  const seen = record(box, 'focus', 'beforeinput', 'input', 'blur')
  expect(await write(box, { text: 'Needs CRM by summer.' })).toEqual({ ok: true })
  expect(control(box).read(box)).toEqual({ text: 'Needs CRM by summer.' })
  expect(seen).toEqual(expect.arrayContaining(['focus', 'beforeinput', 'input', 'blur']))
  expect(await write(box, { text: '' })).toEqual({ ok: true })
  expect(box.innerText.trim()).toBe('')
})

test('keeps lines apart', async () => {
  mount('<div contenteditable="true"></div>')
  const box = get('[contenteditable]')
  await write(box, { text: 'First line\nSecond line' })
  expect(control(box).read(box).text.split(/\n+/)).toEqual(['First line', 'Second line'])
})

test('an editor that keeps its own state from input events has the text', async () => {
  mount('<div contenteditable="plaintext-only"></div>')
  const box = get('[contenteditable]')
  let state = ''
  box.addEventListener('input', () => {
    state = box.innerText
  })
  await write(box, { text: 'Acme GmbH' })
  expect(state).toBe('Acme GmbH')
})

test('only the outermost editable element is the control', () => {
  mount('<div contenteditable="true"><p>inside</p></div><p contenteditable="false">no</p>')
  expect(control(get('[contenteditable=true]')).name).toBe('editable')
  expect(() => control(get('div > p'))).toThrow()
  expect(() => control(get('[contenteditable=false]'))).toThrow()
})

test('an editor that puts its old text back is reported and left as it was', async () => {
  mount('<div contenteditable="true">fixed</div>')
  const box = get('[contenteditable]')
  box.addEventListener('input', () => {
    box.textContent = 'fixed'
  })
  expect(await write(box, { text: 'other' })).toEqual({ ok: false, reason: 'The field did not take the answer.' })
  expect(box.innerText).toBe('fixed')
})

test('paragraphs and blank lines come back as they were, with their marks', async () => {
  mount(
    '<div contenteditable="true"><p>Needs <b>two</b> systems.</p><p>Before the peak season.</p><p><br></p><p>Ask Ana.</p></div>',
  )
  const box = get('[contenteditable]')
  const before = control(box).read(box).text
  expect(before).toBe('Needs two systems.\nBefore the peak season.\n\nAsk Ana.')
  await write(box, { text: 'Something else' })
  expect(box.innerText.trim()).toBe('Something else')
  expect(await write(box, { text: before })).toEqual({ ok: true })
  expect([...box.querySelectorAll('p')].map(line => line.textContent)).toEqual([
    'Needs two systems.',
    'Before the peak season.',
    '',
    'Ask Ana.',
  ])
  expect(box.querySelector('b, strong, [style*=bold]')?.textContent).toBe('two')
})
