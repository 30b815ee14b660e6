import { expect, test } from 'vitest'
import { sameText } from '../../lib/controls/support/same-text.ts'
import { control, get, mount, record, write } from './mount.ts'

test.each([
  ['date', '2026-12-31'],
  ['month', '2026-12'],
  ['week', '2026-W53'],
  ['datetime-local', '2026-12-31T17:30'],
  ['time', '17:30'],
  ['number', '184500.5'],
])('writes an input of type %s', async (type, text) => {
  mount(`<input type="${type}" step="any">`)
  const seen = record(get('input'), 'input', 'change')
  expect(await write(get('input'), { text })).toEqual({ ok: true })
  expect(control(get('input')).read(get('input'))).toEqual({ text })
  expect(control(get('input')).holds(get('input'), { text })).toBe(true)
  expect(seen).toEqual(['input', 'change'])
})

test.each([
  ['<input type="date">', '31.12.2026', '"31.12.2026" is not a valid date value.'],
  ['<input type="date" min="2027-01-01">', '2026-12-31', 'The field takes nothing before 2027-01-01.'],
  ['<input type="date" max="2026-06-30">', '2026-12-31', 'The field takes nothing after 2026-06-30.'],
  ['<input type="number">', '1.200,00', '"1.200,00" is not a plain number.'],
  ['<input type="number">', '12.5', 'The field takes whole numbers only.'],
  ['<input type="number" step="50">', '120', 'The field takes steps of 50.'],
  ['<input type="number" max="100">', '120', 'The field takes numbers up to 100.'],
  ['<input type="number" min="10">', '5', 'The field takes numbers from 10.'],
])('%s does not take %s', async (html, text, reason) => {
  mount(html)
  const seen = record(get('input'), 'input', 'change')
  expect(await write(get('input'), { text })).toEqual({ ok: false, reason })
  expect(get('input').value).toBe('')
  expect(seen).toEqual([])
})

test('a date with seconds the browser leaves out still holds', async () => {
  mount('<input type="datetime-local">')
  await write(get('input'), { text: '2026-12-31T17:30:00' })
  expect(control(get('input')).holds(get('input'), { text: '2026-12-31T17:30:00' })).toBe(true)
})

test.each([
  ['Acme  GmbH ', 'Acme GmbH'],
  ['ACME GMBH', 'Acme GmbH'],
  ['1,200.00', '1200'],
  ['1.200,00', '1200'],
  ['1 200,00', '1200'],
  ['$ 1,200', '1200'],
  ['1.200,00 €', '1200'],
  ['EUR 1,234,567.50', '1234567.5'],
  ['-1,200', '-1200'],
  ['15-048-3782', '150483782'],
  ['(415) 555-0100', '415 555 0100'],
  ['31/12/2026', '31.12.2026'],
  ['DE123456789', 'de 123 456 789'],
  ['https://acme.example', 'acme.example'],
  ['acme.example/', 'acme.example'],
])('%j is a way to show %j', (shown, asked) => {
  expect(sameText(shown, asked)).toBe(true)
})

test.each([
  ['12.00', '1200'],
  ['120,050.00', '1200.50'],
  ['1,200', '1200.50'],
  ['-1200', '1200'],
  ['$73.8K', '73800'],
  ['Acme', 'Acme GmbH'],
  ['RD Labs', 'R&D Labs'],
  ['(141) 555-5010', '+1 415 555 0100'],
  ['12/31/2026', '31.12.2026'],
  ['31/12/26', '31.12.2026'],
  ['', 'Acme'],
  ['Acme', ''],
])('%j is not a way to show %j', (shown, asked) => {
  expect(sameText(shown, asked)).toBe(false)
})

test('the language decides which number was asked for', () => {
  expect(sameText('1,20', '1.200', 'de')).toBe(false)
  expect(sameText('1.200,00', '1.200', 'de')).toBe(true)
  expect(sameText('1.2', '1.200', 'en')).toBe(true)
  expect(sameText('1,200', '1.200', 'en')).toBe(false)
})

test('a day whose digits a mask cut anew is no longer that day', () => {
  expect(sameText('1218/20/26', '12/18/2026')).toBe(false)
  expect(sameText('12 / 18 / 2026', '12/18/2026')).toBe(true)
  expect(sameText('12182026', '12/18/2026')).toBe(true)
})
