import { expect, test } from 'vitest'
import { control, get, mount, record, write } from './mount.ts'

const keys = (element: Element) =>
  control(element)
    .accepts(element)
    .options?.map(option => option.key)

const stages = `<select required>
  <option value="">Please select</option>
  <option value="1">Prospect</option>
  <option value="2">Qualified</option>
  <optgroup label="Done"><option value="3">Won</option><option value="4" disabled>Lost</option></optgroup>
</select>`

test('a select offers its options with keys, groups and what is disabled', () => {
  mount(stages)
  expect(control(get('select')).accepts(get('select'))).toEqual({
    required: true,
    options: [
      { key: 'Please select', label: 'Please select', value: '' },
      { key: '1', label: 'Prospect', value: '1' },
      { key: '2', label: 'Qualified', value: '2' },
      { key: '3', label: 'Won', value: '3', group: 'Done' },
      { key: '4', label: 'Lost', value: '4', group: 'Done', disabled: true },
    ],
  })
})

test('options of one value keep apart', () => {
  mount('<select><option value="x">One</option><option value="x">Two</option></select>')
  expect(keys(get('select'))).toEqual(['x', 'x#1'])
})

test('a select takes an option and tells the page', async () => {
  mount(stages)
  const box = get<HTMLSelectElement>('select')
  const seen = record(box, 'input', 'change', 'blur')
  expect(await write(box, { choose: ['3'] })).toEqual({ ok: true })
  expect(box.value).toBe('3')
  expect(control(box).read(box)).toEqual({ text: 'Won', chosen: ['3'] })
  expect(seen).toEqual(['input', 'change', 'blur'])
})

test.each([
  ['<option value="">Please select</option>'],
  ['<option>--None--</option>'],
  ['<option value="0">Bitte wählen…</option>'],
  ['<option value="-1">Sélectionnez un pays</option>'],
  ['<option value="?">選択してください</option>'],
])('a select that shows only %s is empty', html => {
  mount(`<select>${html}<option>Germany</option></select>`)
  expect(control(get('select')).read(get('select'))).toEqual({ text: '', chosen: [] })
})

test('a select that shows a real option is not', () => {
  mount('<select><option>Select Services Partner</option><option>Other</option></select>')
  expect(control(get('select')).read(get('select')).chosen).toEqual(['Select Services Partner'])
})

test('a select is left alone where the option is missing, disabled, or one too many', async () => {
  mount(stages)
  const box = get<HTMLSelectElement>('select')
  const seen = record(box, 'input', 'change')
  expect(await write(box, { choose: ['9'] })).toEqual({
    ok: false,
    reason: 'The option "9" is not offered.',
    candidates: ['Prospect', 'Qualified', 'Won'],
  })
  expect((await write(box, { choose: ['4'] })).ok).toBe(false)
  expect((await write(box, { choose: ['1', '2'] })).ok).toBe(false)
  expect(box.value).toBe('')
  expect(seen).toEqual([])
})

test('a select is put back to its prompt', async () => {
  mount(stages)
  await write(get('select'), { choose: ['2'] })
  await write(get('select'), { choose: [] })
  expect(get<HTMLSelectElement>('select').selectedIndex).toBe(0)
})

test('a select of many takes exactly the options asked for', async () => {
  mount('<select multiple><option selected>A</option><option>B</option><option>C</option></select>')
  const box = get<HTMLSelectElement>('select')
  expect(control(box).accepts(box).multiple).toBe(true)
  await write(box, { choose: ['B', 'C'] })
  expect([...box.selectedOptions].map(option => option.value)).toEqual(['B', 'C'])
})

const budget = `<fieldset><legend>Budget approved?</legend>
  <label><input type="radio" name="budget" value="y"> Yes</label>
  <input type="radio" name="budget" value="n" id="no"><label for="no">No</label>
  <input type="radio" name="budget" value="u"> Not yet <br>
</fieldset><form><input type="radio" name="budget" value="other form"></form>`

test('radio buttons of one name in one form are one question', async () => {
  mount(budget)
  const [first, second, third] = document.querySelectorAll<HTMLInputElement>('fieldset input')
  if (!first || !second || !third) throw new Error('three radios')
  expect(control(first).parts?.(first)).toEqual([second, third])
  expect(control(first).accepts(first).options).toEqual([
    { key: 'y', label: 'Yes', value: 'y' },
    { key: 'n', label: 'No', value: 'n' },
    { key: 'u', label: 'Not yet', value: 'u' },
  ])
  const clicks = record(second, 'click', 'input', 'change')
  expect(await write(first, { choose: ['n'] })).toEqual({ ok: true })
  expect([first.checked, second.checked, third.checked]).toEqual([false, true, false])
  expect(clicks).toEqual(['click', 'input', 'change'])
  expect(control(first).read(first)).toEqual({ text: 'No', chosen: ['n'] })
})

test('radio buttons without a value go by their labels, without a name by their group', async () => {
  mount(`<div role="radiogroup" aria-required="true">
    <label><input type="radio"> Direct</label><label><input type="radio"> Resale</label></div>`)
  const first = get('label:first-child input')
  expect(control(first).accepts(first)).toMatchObject({
    required: true,
    options: [{ key: 'Direct' }, { key: 'Resale' }],
  })
  await write(first, { choose: ['Resale'] })
  expect(get('label:last-child input').checked).toBe(true)
})

test('a radio group that had no answer gets its emptiness back', async () => {
  mount(budget)
  const first = get('[value=y]')
  await write(first, { choose: ['y'] })
  await write(first, { choose: [] })
  expect(document.querySelector(':checked')).toBeNull()
})

test('a checkbox on its own is yes or no, set by click', async () => {
  mount('<label><input type="checkbox" name="nda"> NDA signed</label>')
  const box = get('input')
  const seen = record(box, 'click', 'change')
  expect(control(box).read(box)).toEqual({ text: '', checked: false })
  await write(box, { check: true })
  await write(box, { check: true })
  expect(box.checked).toBe(true)
  expect(seen).toEqual(['click', 'change'])
})

test.each([
  ['the same name', '<div>', 'name="p" value="crm"', 'name="p" value="erp"', 'name="p" value="bi"'],
  ['numbered names', '<fieldset>', 'name="p[0]" value="crm"', 'name="p[1]" value="erp"', 'name="p[2]" value="bi"'],
  ['no names in one group', '<div role="group">', 'value="crm"', 'value="erp"', 'value="bi"'],
])('checkboxes with %s are one question', async (_, open, a, b, c) => {
  const box = (attributes: string, label: string) => `<label><input type="checkbox" ${attributes}> ${label}</label>`
  mount(`${open}${box(a, 'CRM')}${box(b, 'ERP')}${box(c, 'BI')}`)
  const boxes = [...document.querySelectorAll('input')]
  const first = boxes[0] as HTMLInputElement
  first.checked = true
  expect(control(first).parts?.(first)).toEqual(boxes.slice(1))
  expect(keys(first)).toEqual(['crm', 'erp', 'bi'])
  await write(first, { choose: ['erp', 'bi'] })
  expect(boxes.map(each => each.checked)).toEqual([false, true, true])
  expect(control(first).read(first)).toEqual({ text: 'ERP, BI', chosen: ['erp', 'bi'] })
})

test('checkboxes of different names are questions of their own', () => {
  mount('<fieldset><input type="checkbox" name="nda"><input type="checkbox" name="newsletter"></fieldset>')
  for (const box of document.querySelectorAll('input')) expect(control(box).name).toBe('checkbox')
})

test('disabled boxes are not moved', async () => {
  mount('<input type="checkbox" name="p" value="a" disabled checked><input type="checkbox" name="p" value="b">')
  const first = get('[value=a]')
  expect((await write(first, { choose: ['b'] })).ok).toBe(false)
  expect(get('[value=b]').checked).toBe(false)
  expect((await write(first, { choose: ['a', 'b'] })).ok).toBe(true)
  expect(get('[value=b]').checked).toBe(true)
})
