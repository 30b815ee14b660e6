import { expect, test } from 'vitest'
import { collectControls } from '../../lib/read/controls.ts'
import { findAgain } from '../../lib/read/find.ts'
import { one, show } from '../page/support/page.ts'

/** Waits for the end of the running script, as between two messages. */
const later = () => new Promise(done => setTimeout(done))

async function printOf(html: string, selector: string) {
  show(html)
  const print = collectControls(document).find(({ element }) => element === one(selector))?.field.print
  if (!print) throw new Error(`no field for ${selector}`)
  await later()
  return print
}

test('the same form rendered anew, with other generated ids', async () => {
  const form = (id: number) =>
    `<form><label for="input-${id}1">City</label><input id="input-${id}1"><label for="input-${id}2">Country</label><input id="input-${id}2"></form>`
  const print = await printOf(form(1), '#input-12')
  show(form(7))
  expect(findAgain(print, document)).toBe(one('#input-72'))
})

test('a box that became another kind of box', async () => {
  const print = await printOf('<form><label>Amount <input name="amount" type="text"></label></form>', 'input')
  show('<form><label>Amount <input name="amount" type="number"></label></form>')
  expect(findAgain(print, document)).toBe(one('input'))
})

test('fields that moved are told apart by their section', async () => {
  const block = (title: string) => `<fieldset><legend>${title}</legend><label>City <input></label></fieldset>`
  const print = await printOf(`<form>${block('Billing')}${block('Shipping')}</form>`, 'fieldset:last-child input')
  show(`<form>${block('Shipping')}${block('Billing')}</form>`)
  expect(findAgain(print, document)).toBe(one('fieldset:first-child input'))
})

test('two that fit equally: nothing', async () => {
  const print = await printOf('<form><label>Email <input></label></form>', 'input')
  show('<form><label>Email <input></label><label>Email <input></label></form>')
  expect(findAgain(print, document)).toBeUndefined()
})

test('a field of another name and label is not it', async () => {
  const print = await printOf('<form><label>City <input name="city"></label></form>', 'input')
  show('<form><label>Country <input name="country"></label></form>')
  expect(findAgain(print, document)).toBeUndefined()
})

test('a hidden field is not found', async () => {
  const print = await printOf('<form><label>City <input name="city"></label></form>', 'input')
  show('<form style="display:none"><label>City <input name="city"></label></form>')
  expect(findAgain(print, document)).toBeUndefined()
})
