import { expect, test } from 'vitest'
import type { Write } from '../../lib/page/field.ts'
import { at, page, run, stepFor } from './run.ts'

const form = `<form>
  <input name="company"><textarea name="notes"></textarea><input type="number" name="seats"><input type="date" name="close">
  <select name="country"><option value="">Select</option><option>DE</option><option>FR</option></select>
  <select name="products" multiple><option>CRM</option><option selected>ERP</option></select>
  <input type="radio" name="budget" value="y"><input type="radio" name="budget" value="n">
  <input type="radio" name="type" value="new" checked><input type="radio" name="type" value="renewal">
  <input type="checkbox" name="services" value="a"><input type="checkbox" name="services" value="b" checked>
  <input type="checkbox" name="nda"><input name="stage" value="Prospect">
</form>`

const answers: [string, Write][] = [
  ['[name=company]', { text: 'Acme' }],
  ['[name=notes]', { text: 'One\nTwo' }],
  ['[name=seats]', { text: '12' }],
  ['[name=close]', { text: '2026-12-31' }],
  ['[name=country]', { choose: ['FR'] }],
  ['[name=products]', { choose: ['CRM'] }],
  ['[name=budget]', { choose: ['n'] }],
  ['[name=type]', { choose: ['renewal'] }],
  ['[name=services]', { choose: ['a'] }],
  ['[name=nda]', { check: true }],
  ['[name=stage]', { text: 'Won' }],
]

const submitted = () => [...new FormData(at<HTMLFormElement>('form')).entries()]

test('what the form would submit is again what it was', async () => {
  page(form)
  const before = submitted()
  const ran = await run(answers.map(([key, write]) => stepFor(key, write, { overwrite: true })))
  expect(ran.receipts.map(receipt => receipt.outcome)).toEqual(answers.map(() => 'filled'))
  expect(submitted()).toEqual([
    ['company', 'Acme'],
    ['notes', 'One\nTwo'],
    ['seats', '12'],
    ['close', '2026-12-31'],
    ['country', 'FR'],
    ['products', 'CRM'],
    ['budget', 'n'],
    ['type', 'renewal'],
    ['services', 'a'],
    ['nda', 'on'],
    ['stage', 'Won'],
  ])
  expect((await ran.undo()).map(receipt => receipt.outcome)).toEqual(answers.map(() => 'restored'))
  expect(submitted()).toEqual(before)
  expect(document.querySelector('[name=budget]:checked')).toBeNull()
})

test('goes backwards', async () => {
  page('<input name="a"><input name="b">')
  const ran = await run([stepFor('[name=a]', { text: '1' }), stepFor('[name=b]', { text: '2' })])
  const order: string[] = []
  for (const name of ['a', 'b']) at(`[name=${name}]`).addEventListener('change', () => order.push(name))
  await ran.undo()
  expect(order).toEqual(['b', 'a'])
})

test('keeps what the person changed since, and touches nothing that was not filled', async () => {
  page('<input name="a"><input name="b" value="mine"><input name="c"><input name="d">')
  const steps = ['a', 'b', 'c', 'd'].map(name => stepFor(`[name=${name}]`, { text: 'Acme' }))
  const ran = await run(steps)
  at('[name=a]').value = 'Acme Holding'
  at('[name=c]').remove()
  at('[name=d]').value = ''
  expect((await ran.undo()).map(receipt => receipt.outcome)).toEqual(['kept', 'unchanged', 'lost', 'unchanged'])
  expect(at('[name=a]').value).toBe('Acme Holding')
})

test('an answer that depends on another goes back after that one', async () => {
  const states: Record<string, string[]> = { US: ['CA', 'NY'], DE: ['BY', 'BE'] }
  page(`<select name="country"><option selected>US</option><option>DE</option></select><select name="state"></select>`)
  const country = at<HTMLSelectElement>('[name=country]')
  const fill = () => {
    at('[name=state]').innerHTML = (states[country.value] ?? []).map(state => `<option>${state}</option>`).join('')
  }
  fill()
  at<HTMLSelectElement>('[name=state]').value = 'NY'
  country.addEventListener('change', fill)
  const overwrite = true
  const ran = await run([
    stepFor('[name=country]', { choose: ['DE'] }, { overwrite }),
    stepFor('[name=state]', { choose: ['BE'] }, { overwrite }),
  ])
  expect(ran.receipts.map(receipt => receipt.outcome)).toEqual(['filled', 'filled'])
  expect((await ran.undo()).map(receipt => receipt.outcome)).toEqual(['restored', 'restored'])
  expect([country.value, at<HTMLSelectElement>('[name=state]').value]).toEqual(['US', 'NY'])
})

test('says so where the page does not let it back', async () => {
  page('<input name="a">')
  const ran = await run([stepFor('[name=a]', { text: 'Acme' })])
  at('[name=a]').addEventListener('input', () => Object.assign(at('[name=a]'), { value: 'Acme' }))
  expect((await ran.undo())[0]?.outcome).toBe('refused')
  expect(at('[name=a]').value).toBe('Acme')
})
