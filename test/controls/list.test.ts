import { expect, test } from 'vitest'
import { combobox } from '../../lib/controls/combobox.ts'
import type { Chooser } from '../../lib/controls/control.ts'
import { offered } from '../../lib/controls/list/gather.ts'
import { optionsBefore } from '../../lib/controls/list/offered.ts'
import { mount, never } from './mount.ts'

const element = (box: ParentNode, selector: string) => box.querySelector(selector) as HTMLElement

function open(trigger: HTMLElement) {
  return { trigger, before: optionsBefore(document), signal: never }
}

const labels = (list: ReturnType<typeof open>) => offered(list).map(({ option }) => option.label)

test('options are found in a shadow root that a popup brings, and in the words that they have now', () => {
  const box = mount('<button aria-haspopup="listbox">Country</button>')
  const list = open(element(box, 'button'))
  expect(labels(list)).toEqual([])
  const popup = document.createElement('div')
  box.append(popup)
  const root = popup.attachShadow({ mode: 'open' })
  root.innerHTML = '<ul role="listbox"><li role="option">Chile</li><li role="option">Peru</li></ul>'
  expect(labels(list)).toEqual(['Chile', 'Peru'])
  const first = root.querySelector('li')?.firstChild as Text
  first.data = 'China'
  expect(labels(list)).toEqual(['China', 'Peru'])
  root.querySelector('ul')?.setAttribute('style', 'display: none')
  expect(labels(list)).toEqual([])
})

test('an element becomes an option when it is given the role, and is none without it', () => {
  const box = mount('<button aria-haspopup="listbox">Stage</button><p>Won</p>')
  const list = open(element(box, 'button'))
  element(box, 'p').setAttribute('role', 'option')
  expect(labels(list)).toEqual(['Won'])
  element(box, 'p').removeAttribute('role')
  expect(labels(list)).toEqual([])
})

test('what is chosen already is not taken for the list of what can be chosen', () => {
  const box = mount('<div><span class="chips"></span><input role="combobox" aria-expanded="true"></div>')
  const list = open(element(box, 'input'))
  const chip = '<span class="selection-item">Cloud<button class="remove" aria-label="remove">×</button></span>'
  element(box, '.chips').innerHTML = chip
  const rows = document.createElement('div')
  rows.innerHTML = '<div class="popup-item">Edge</div>'
  document.body.append(rows)
  expect(labels(list)).toEqual(['Edge'])
})

test('a list that still offers the same is not searched again for the same answer', async () => {
  const box = mount(`<input role="combobox" aria-expanded="true" aria-controls="l">
    <ul role="listbox" id="l"><li role="option">Chile</li><li role="option">Peru</li></ul>`)
  const input = element(box, 'input')
  let typed = 0
  input.addEventListener('input', ({ data }: Event & { data?: string | null }) => {
    if (data) typed += 1
  })
  const decide: Chooser = async options => {
    return { ok: false, reason: 'None of them.', candidates: options.map(({ label }) => label) }
  }
  const refused = { ok: false, reason: 'None of them.', candidates: ['Chile', 'Peru'] }
  for (let turn = 0; turn < 2; turn += 1)
    expect(await combobox.write(input, { pick: ['Xanadu'] }, never, false, decide)).toEqual(refused)
  expect(typed).toBe(1)
})

test('a text is made an option where the page offers just that, and never a longer name in its stead', async () => {
  const box = mount(`<div class="multiple"><span class="chips"></span>
    <input role="combobox" aria-expanded="true" aria-controls="l"><ul role="listbox" id="l" aria-multiselectable="true"></ul></div>`)
  const input = element(box, 'input') as HTMLInputElement
  const taken: string[] = []
  let own = ''
  const draw = () => {
    const names = ['IoT Suite', 'Data lake'].filter(name => name.toLowerCase().includes(input.value.toLowerCase()))
    const offers = own && input.value ? [...names, `${own} “${input.value}”`] : names
    element(box, 'ul').replaceChildren(
      ...offers.map(name => {
        const row = document.createElement('li')
        row.setAttribute('role', 'option')
        row.textContent = name
        row.onclick = () => {
          taken.push(name)
          const chip = `<span class="chip">${input.value || name}<button aria-label="Remove">×</button></span>`
          element(box, '.chips').insertAdjacentHTML('beforeend', chip)
          input.value = ''
          draw()
        }
        return row
      }),
    )
  }
  draw()
  input.addEventListener('input', draw)
  const pick = (text: string) =>
    combobox.write(input, { pick: [text] }, never, false, async () => {
      return { ok: false, reason: 'None of them.', candidates: [] }
    })
  expect(await pick('IoT')).toMatchObject({ ok: false })
  expect(taken).toEqual([])
  own = 'Create'
  expect(await pick('Edge')).toEqual({ ok: true, chose: ['Edge'] })
  expect(taken).toEqual(['Create “Edge”'])
})

test('the row that the keys would take is not chosen because it says so', async () => {
  mount(`<div><span class="chips"></span><input role="combobox" readonly aria-expanded="false" aria-controls="l"></div>
    <ul role="listbox" id="l" aria-multiselectable="true" hidden><li role="option" id="a">Analytics</li><li role="option" id="b">Backup</li></ul>`)
  const input = element(document, 'input')
  const list = element(document, 'ul')
  const taken: string[] = []
  const show = (on: boolean) => {
    list.hidden = !on
    input.setAttribute('aria-expanded', String(on))
    // Opening moves the highlight to the first row, in the words of a choice.
    input.setAttribute('aria-activedescendant', 'a')
    for (const row of list.children) row.setAttribute('aria-selected', String(row.id === 'a'))
  }
  input.onclick = () => show(list.hidden === true)
  for (const row of list.querySelectorAll<HTMLElement>('li'))
    row.onclick = () => {
      taken.push(row.textContent ?? '')
      const chip = `<span class="chip">${row.textContent}<button aria-label="Remove">×</button></span>`
      element(document, '.chips').insertAdjacentHTML('beforeend', chip)
    }
  expect(await combobox.write(input, { choose: ['Backup'] }, never)).toEqual({ ok: true, chose: ['Backup'] })
  expect(taken).toEqual(['Backup'])
})
