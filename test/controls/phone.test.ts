import { expect, test } from 'vitest'
import { collectControls } from '../../lib/read/controls.ts'
import { control, get, mount, write } from './mount.ts'

const told = () => collectControls(document).map(({ field }) => [field.label, field.control, field.content.text])

test('a country code in a list beside the box is no question of its own, and is chosen with the number', async () => {
  mount(`<label for="p">Phone</label><div><select id="c" aria-label="Country code">
    <option value="DE">Germany (+49)</option><option value="US">United States (+1)</option><option value="CA">Canada (+1)</option>
    </select><input id="p" type="tel" placeholder="030 123456"></div>`)
  expect(told()).toEqual([['Phone', 'phone', '']])
  const box = get('#p')
  expect(await write(box, { text: '+14155550178' })).toEqual({ ok: true })
  expect([get<HTMLSelectElement>('#c').value, box.value]).toEqual(['US', '4155550178'])
  expect(control(box).holds(box, { text: '+14155550178' })).toBe(true)
  expect(control(box).holds(box, { text: '+494155550178' })).toBe(false)
  expect(await write(box, { text: '' })).toEqual({ ok: true })
  expect([get<HTMLSelectElement>('#c').value, box.value]).toEqual(['DE', ''])
})

test('a country that is not offered is refused, and the box stays as it was', async () => {
  mount(`<label for="p">Phone</label><div><select id="c"><option>+49</option><option>+43</option></select>
    <input id="p" type="tel"></div>`)
  const box = get('#p')
  const reason = 'The country code +1 cannot be chosen beside the field.'
  expect(await write(box, { text: '+14155550178' })).toEqual({ ok: false, reason })
  expect([get<HTMLSelectElement>('#c').value, box.value]).toEqual(['+49', ''])
})

test('a button that opens a list of countries', async () => {
  mount(`<label for="p">Phone</label><div><button type="button" aria-haspopup="listbox">🇩🇪 +49</button><input id="p" type="tel"></div>
    <ul role="listbox" hidden><li role="option">Germany +49</li><li role="option">Canada +1</li><li role="option">United States +1</li></ul>`)
  const list = get('ul')
  const button = get<HTMLElement>('button')
  button.onclick = () => {
    list.hidden = !list.hidden
  }
  for (const option of list.querySelectorAll('li')) {
    option.onclick = () => {
      button.textContent = /\+\d+/.exec(option.textContent ?? '')?.[0] ?? ''
      button.dataset.chosen = option.textContent ?? ''
      list.hidden = true
    }
  }
  const box = get('#p')
  expect(await write(box, { text: '+14155550178' })).toEqual({ ok: true })
  expect([button.dataset.chosen, box.value, list.hidden]).toEqual(['United States +1', '4155550178', true])
})

test('a box with no country beside it takes the number as text', () => {
  mount(
    '<label for="p">Phone</label><div><button type="button">Call +49 now</button></div><div><input id="p" type="tel"></div>',
  )
  expect(control(get('#p')).name).toBe('text')
})
