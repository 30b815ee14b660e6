import { expect, test } from 'vitest'
import { collectControls } from '../../lib/read/controls.ts'
import { one, shadow, show } from '../page/support/page.ts'

const fields = () => collectControls(document).map(({ field }) => field)
const labels = () => fields().map(field => field.label)

test('fields come in reading order, with what the page says about them', () => {
  show(`<form aria-label="Register a deal"><h2>Customer</h2>
    <label for="c">Company *</label><input id="c" name="company" required maxlength="80" value="Acme">
    <label for="s">Stage</label><select id="s"><option value="1">Prospect</option><option value="2" selected>Committed</option></select>
    <button>Submit</button></form>`)
  const [company, stage] = fields()
  expect(company).toMatchObject({
    key: '0:0',
    label: 'Company',
    signals: { name: 'company', section: ['Register a deal', 'Customer'], type: 'text', form: 0 },
    content: { text: 'Acme' },
    accepts: { required: true, maxLength: 80 },
    print: { label: 'Company', name: 'company', position: 0 },
  })
  expect(stage).toMatchObject({ key: '0:1', label: 'Stage', content: { text: 'Committed' } })
  expect(stage?.accepts.options?.map(option => option.label)).toEqual(['Prospect', 'Committed'])
  expect(company?.signals.formText).toContain('Submit')
})

test('a group of radios is one field, and so are checkboxes of one name', () => {
  show(`<form><fieldset><legend>Deal type</legend>
      <label><input type="radio" name="type" value="n">New</label><label><input type="radio" name="type" value="r">Renewal</label></fieldset>
    <fieldset><legend>Products</legend>
      <label><input type="checkbox" name="products" value="a">Alpha</label><label><input type="checkbox" name="products" value="b">Beta</label></fieldset></form>`)
  const [type, products, ...rest] = fields()
  expect(rest).toEqual([])
  expect([type?.label, products?.label]).toEqual(['Deal type', 'Products'])
  expect(type?.accepts.options?.map(option => option.label)).toEqual(['New', 'Renewal'])
  expect(products?.accepts.multiple).toBe(true)
})

test('fields that must not be written are there, and say why', () => {
  show(`<form role="search"><input name="q"></form><form>
    <label>Password <input type="password"></label>
    <label>Card number <input autocomplete="cc-number"></label>
    <label>Code <input autocomplete="one-time-code"></label>
    <label>Logo <input type="file"></label>
    <label>Partner id <input readonly value="P-1"></label>
    <label>Region <input disabled></label></form>`)
  expect(fields().map(field => field.locked)).toEqual([
    'search',
    'password',
    'card',
    'one-time code',
    'file',
    'read-only',
    'disabled',
  ])
})

test('hidden fields and traps are not there at all', () => {
  show(`<form><label>Name <input></label><input type="hidden" name="h">
    <div style="display:none"><label>Fax <input></label></div>
    <div style="position:absolute;left:-5000px"><label>URL <input></label></div>
    <label>Leave this field empty <input name="email2"></label></form>`)
  expect(labels()).toEqual(['Name'])
})

test('shadow roots, open and nested, and slots', () => {
  show('<x-form><label slot="a">Slotted <input></label></x-form>')
  const outer = shadow(one('x-form'), '<label>Outer <input></label><slot name="a"></slot><x-part></x-part>')
  shadow(one('x-part', outer), '<label>Inner <input></label>')
  expect(labels()).toEqual(['Outer', 'Slotted', 'Inner'])
})

test('only the open dialog is being filled', () => {
  show('<label>Behind <input></label><dialog><label>In front <input></label></dialog>')
  one<HTMLDialogElement>('dialog').showModal()
  expect(labels()).toEqual(['In front'])
})

test('names that wrappers carry reach the field', () => {
  show('<record-item field-label="Close Date"><div data-field="CloseDate"><input></div></record-item>')
  expect(fields()[0]?.signals.attributes).toEqual({ 'data-field': 'CloseDate', 'field-label': 'Close Date' })
})

test('two forms of one page are told apart', () => {
  show('<form><label>A <input></label></form><form><label>B <input></label><label>C <input></label></form>')
  expect(fields().map(field => [field.signals.form, field.print.position])).toEqual([
    [0, 0],
    [1, 0],
    [1, 1],
  ])
})

test('collecting grows with the page, not with its square', () => {
  const rows = (count: number) => {
    show(
      `<form>${Array.from({ length: count }, (_, i) => `<div><div><label for="f${i}">Field ${i}</label></div><div><input id="f${i}"></div></div>`).join('')}</form>`,
    )
    document.body.getBoundingClientRect()
    const start = performance.now()
    expect(collectControls(document)).toHaveLength(count)
    return performance.now() - start
  }
  rows(200)
  // The best of three: whatever else the machine does makes one run slower, never faster.
  const best = (count: number) => Math.min(rows(count), rows(count), rows(count))
  const [small, large] = [best(250), best(2000)]
  // Eight times the fields: a quadratic walk would take 64 times as long.
  expect(large / small).toBeLessThan(24)
})
