import { expect, test } from 'vitest'
import { control, get, mount, record, write } from './mount.ts'

test.each([
  ['text', 'Acme GmbH'],
  ['email', 'ana@acme.example'],
  ['tel', '+49 30 901820'],
  ['url', 'https://acme.example/'],
])('writes an input of type %s and reads it back', async (type, text) => {
  mount(`<input type="${type}">`)
  const box = get('input')
  expect(await write(box, { text })).toEqual({ ok: true })
  expect(box.value).toBe(text)
  expect(control(box).read(box)).toEqual({ text })
  expect(control(box).holds(box, { text })).toBe(true)
})

test('tells the page in the order of a person: focus, key, input, key, change, blur', async () => {
  mount('<input>')
  const seen = record(get('input'), 'focus', 'keydown', 'input', 'keyup', 'change', 'blur')
  await write(get('input'), { text: 'x' })
  expect(seen).toEqual(['focus', 'keydown', 'input', 'keyup', 'change', 'blur'])
})

test('keeps line breaks in a textarea and folds them into one line elsewhere', async () => {
  mount('<textarea></textarea><input>')
  await write(get('textarea'), { text: 'First\r\nSecond' })
  await write(get('input'), { text: 'First\r\nSecond' })
  expect(get('textarea').value).toBe('First\nSecond')
  expect(get('input').value).toBe('First Second')
})

test.each(['<input maxlength="5" value="old">', '<textarea maxlength="5">old</textarea>'])(
  'leaves %s alone rather than cut the answer',
  async html => {
    const seen = record(mount(html), 'input', 'change')
    const box = get('input, textarea')
    expect(await write(box, { text: 'Acme GmbH' })).toEqual({
      ok: false,
      reason: 'The answer has 9 characters; the field takes 5.',
    })
    expect(box.value).toBe('old')
    expect(seen).toEqual([])
  },
)

test('does not put into an email or address field what the browser would refuse on submit', async () => {
  mount('<input type="email"><input type="url">')
  expect((await write(get('[type=email]'), { text: 'ana at acme' })).ok).toBe(false)
  expect((await write(get('[type=url]'), { text: 'acme.example' })).ok).toBe(false)
  expect(get('[type=email]').value + get('[type=url]').value).toBe('')
})

test.each([
  ['<input type="password" value="s3cret">', 'password'],
  ['<input autocomplete="new-password" value="s3cret">', 'password'],
  ['<input autocomplete="new-password" name="userPass" value="s3cret">', 'password'],
  ['<input autocomplete="billing cc-number" value="4111">', 'card'],
  ['<input name="cardNumber" value="4111">', 'card'],
  ['<label>CVV <input value="123"></label>', 'card'],
  ['<label for="a">Kartennummer</label><input id="a" value="4111">', 'card'],
  ['<input autocomplete="one-time-code" value="123456">', 'one-time code'],
  ['<input name="otp" value="123456">', 'one-time code'],
])('neither reads nor offers the secret in %s', (html, locked) => {
  mount(html)
  const box = get('input')
  expect(control(box).locked?.(box)).toBe(locked)
  expect(control(box).read(box)).toEqual({ text: '' })
})

test('switching suggestions off makes no password of a field', () => {
  mount('<label>Company <input autocomplete="new-password" value="Acme"></label>')
  const box = get('input')
  expect(control(box).locked?.(box)).toBeUndefined()
  expect(control(box).read(box).text).toBe('Acme')
})

test('a password stays unread while the page shows it', () => {
  mount('<input type="password" value="s3cret">')
  const box = get('input')
  expect(control(box).read(box)).toEqual({ text: '' })
  box.type = 'text'
  expect(control(box).read(box)).toEqual({ text: '' })
})

test.each([
  ['<input type="search">', 'search'],
  ['<input role="searchbox">', 'search'],
  ['<form role="search"><input name="term"></form>', 'search'],
  ['<input readonly>', 'read-only'],
  ['<div aria-readonly="true"><input></div>', 'read-only'],
  ['<input disabled>', 'disabled'],
  ['<fieldset disabled><input></fieldset>', 'disabled'],
  ['<div role="group" aria-disabled="true"><input></div>', 'disabled'],
  ['<textarea readonly></textarea>', 'read-only'],
  ['<input type="file">', 'file'],
  ['<input type="color">', 'unsupported'],
  ['<div contenteditable="true" role="searchbox"></div>', 'search'],
  ['<div contenteditable="true" aria-readonly="true"></div>', 'read-only'],
])('locks %s as %s', (html, locked) => {
  mount(html)
  const box = get('input, textarea, [contenteditable]')
  expect(control(box).locked?.(box)).toBe(locked)
})

test.each([
  '<input name="businessCard">',
  '<label>Verification of budget <input></label>',
  '<label>Postal code <input name="code"></label>',
  '<label>Number of licences <input></label>',
  '<label>Expected close (expiration) <input></label>',
  '<fieldset disabled><legend><input></legend></fieldset>',
])('does not take %s for a secret or locked field', html => {
  mount(html)
  expect(control(get('input')).locked?.(get('input'))).toBeUndefined()
})

test('files and colours are sealed: seen, never written', async () => {
  mount('<input type="file"><input type="color" value="#ff0000">')
  const before = [...document.querySelectorAll('input')].map(box => box.value)
  for (const box of document.querySelectorAll('input')) {
    expect(control(box).name).toBe('sealed')
    expect((await write(box, { text: '7' })).ok).toBe(false)
  }
  expect([...document.querySelectorAll('input')].map(box => box.value)).toEqual(before)
})

test('is no control: buttons, hidden inputs and plain elements', () => {
  mount('<input type="hidden"><input type="submit"><input type="image"><button>Go</button><p>text</p>')
  for (const element of document.querySelectorAll('body input, button, p')) expect(() => control(element)).toThrow()
})

test('a mask that takes nothing but keys, told by their number, is pressed key by key', async () => {
  mount('<label for="m">Amount</label><input id="m">')
  const box = get('#m')
  let digits = ''
  box.addEventListener('keydown', event => {
    if (event.keyCode === 8) digits = ''
  })
  box.addEventListener('keypress', event => {
    event.preventDefault()
    digits += String.fromCharCode(event.which)
    box.value = digits
  })
  box.addEventListener('blur', () => {
    box.value = digits && `${digits.replace(/\B(?=(\d{3})+$)/g, ',')}.00`
  })
  expect(await write(box, { text: '184500' })).toEqual({ ok: true })
  expect(box.value).toBe('184,500.00')
  expect(await write(box, { text: '' })).toEqual({ ok: true })
  expect(box.value).toBe('')
})

test('an international phone number that lost its plus is not the one that was asked for', async () => {
  mount('<label for="m">Phone</label><input id="m" type="tel">')
  const box = get('#m')
  box.addEventListener('input', () => {
    box.value = box.value.replace('+', '')
  })
  expect((await write(box, { text: '+14155550178' })).ok).toBe(false)
  expect(box.value).toBe('')
})
