import { expect, test } from 'vitest'
import type { Chosen } from '../../lib/page/field.ts'
import { control, get, mount, never, write } from './mount.ts'

// Boxes that make a chip of what is typed into them, and lists that show what they hold in unlike ways.

/** A box that takes what was typed by the Enter key, drops it when it is left, and takes the last one back by Backspace. */
function tagBox(box: string) {
  mount(`<form><label for="tags">Keywords</label>${box}</form>`)
  const input = get('#tags')
  const state: string[] = []
  const draw = () => {
    for (const chip of document.querySelectorAll('.chip')) chip.remove()
    for (const [at, name] of state.entries()) {
      input.insertAdjacentHTML('beforebegin', `<span class="chip token">${name}<i class="chip-close">×</i></span>`)
      const cross = [...document.querySelectorAll<HTMLElement>('.chip-close')].at(-1)
      if (cross)
        cross.onclick = () => {
          state.splice(at, 1)
          draw()
        }
    }
  }
  input.onkeydown = event => {
    if (event.key !== 'Enter' || !input.value) return
    state.push(input.value)
    input.value = ''
    draw()
  }
  input.onblur = () => {
    input.value = ''
  }
  return { input, state }
}

const nothing = async (): Promise<Chosen> => ({ ok: false, reason: 'No option says the same.', candidates: [] })
const pick = (box: Element, ...texts: string[]) => control(box).write(box, { pick: texts }, never, false, nothing)

test.each([
  ['by its name', '<div class="x-input-tag x-input-tag__wrapper"><input id="tags"></div>'],
  ['as the list of its chips', '<div role="listbox"><input id="tags"></div>'],
  ['by the name of its parts', '<div class="TagsInput-wrapper"><input id="tags" role="combobox"></div>'],
])('a box that makes chips, known %s, holds each text once and lets it go', async (_, html) => {
  const { input, state } = tagBox(html)
  expect(control(input).name).toBe('combobox')
  expect(await pick(input, 'IoT', 'Edge')).toEqual({ ok: true, chose: ['IoT', 'Edge'] })
  expect(state).toEqual(['IoT', 'Edge'])
  expect(control(input).read(input).chosen).toEqual(['IoT', 'Edge'])
  expect(await write(input, { choose: [] })).toEqual({ ok: true })
  expect(state).toEqual([])
})

test('a box in an article with tags is a text box', () => {
  mount('<article class="post tag-cloud tag-edge"><p><input id="plain"></p></article>')
  expect(control(get('#plain')).name).toBe('text')
})

test('a box that only calls itself so keeps the text', async () => {
  mount('<form><div class="tag-field"><input id="tag"></div></form>')
  expect(await pick(get('#tag'), 'IoT')).toEqual({ ok: true, chose: ['IoT'] })
  expect(get('#tag').value).toBe('IoT')
  expect(await write(get('#tag'), { choose: [] })).toEqual({ ok: true })
  expect(get('#tag').value).toBe('')
})

test('what is chosen is read without arrows beside it, and from a sentence that names several', () => {
  mount(
    '<form><button type="button" id="b" aria-haspopup="listbox">CRM, Analytics and Backup<span>▼</span></button></form>',
  )
  const button = get<HTMLButtonElement>('#b')
  expect(control(button).read(button).text).toBe('CRM, Analytics and Backup')
  expect(control(button).holds(button, { choose: ['Backup', 'CRM', 'Analytics'] })).toBe(true)
  expect(control(button).holds(button, { choose: ['CRM', 'Analytics'] })).toBe(false)
  expect(control(button).holds(button, { choose: ['CRM', 'Analytics', 'Back'] })).toBe(false)
})

test('a choice is taken back by the cross that is there only under the mouse', async () => {
  mount(
    `<form><div class="field"><div id="box" role="combobox" tabindex="0" aria-haspopup="listbox">Retail</div></div></form>`,
  )
  const [box, field] = [get<HTMLElement>('#box'), get<HTMLElement>('.field')]
  field.addEventListener('mouseenter', () => {
    if (field.querySelector('.x-clear')) return
    field.insertAdjacentHTML('beforeend', '<i class="x-clear">⊗</i>')
    get<HTMLElement>('.x-clear').onclick = () => box.replaceChildren()
  })
  expect(await write(box, { choose: [] })).toEqual({ ok: true })
  expect(box.textContent).toBe('')
})

test('the small button beside a hidden box that opens the same list is no question of its own', () => {
  const hidden = 'style="position:absolute;width:1px;height:1px;overflow:hidden"'
  mount(`<form><label for="i">Industry</label><div class="list">
    <div ${hidden}><input id="i" readonly aria-haspopup="listbox"></div>
    <div ${hidden}><select tabindex="-1"><option>Retail</option></select></div>
    <span>Retail</span><div role="button" id="arrow" aria-haspopup="listbox" aria-label="Retail">▾</div></div></form>`)
  const box = get('#i')
  expect(control(box).read(box).chosen).toEqual(['Retail'])
  expect(() => control(get<HTMLElement>('#arrow'))).toThrow()
})

/** A box that nothing tells apart from a text box, and that makes an entry of whatever is put into it. */
function greedy(takesBack: boolean) {
  mount('<form><div id="entries"></div><label for="plain">Keywords</label><input id="plain"></form>')
  const input = get('#plain')
  const list = get('#entries')
  input.onchange = () => {
    if (!input.value) return
    list.insertAdjacentHTML('beforeend', `<div class="row">${input.value}</div>`)
    input.value = ''
  }
  input.onkeydown = ({ key }) => {
    if (key === 'Backspace' && !input.value && takesBack) list.lastElementChild?.remove()
  }
  const wrap = document.createElement('div')
  list.before(wrap)
  wrap.append(list, get('label'), input)
  return { input, entries: () => [...list.children].map(each => each.textContent) }
}

test('a text box that makes an entry of what is typed gets it once, and it is taken back', async () => {
  const { input, entries } = greedy(true)
  const reason = 'The page makes entries of what is typed, which is left to you.'
  expect(await write(input, { text: 'IoT' })).toEqual({ ok: false, reason })
  expect(entries()).toEqual([])
})

test('an entry that the page does not give back is told of, and not made twice', async () => {
  const { input, entries } = greedy(false)
  input.autocomplete = 'off'
  const reason = 'The page made an entry of “IoT” by itself. Check it before you submit.'
  expect(await write(input, { text: 'IoT' })).toEqual({ ok: false, reason })
  expect(entries()).toEqual(['IoT'])
})

test('chips with a box to edit them in are still those of the box that made them', async () => {
  const { input, state } = tagBox('<div class="tags-input__control"><input id="tags"></div>')
  expect(await pick(input, 'IoT')).toEqual({ ok: true, chose: ['IoT'] })
  for (const chip of document.querySelectorAll('.chip')) chip.insertAdjacentHTML('beforeend', '<input hidden>')
  expect(control(input).name).toBe('combobox')
  expect(state).toEqual(['IoT'])
})

test('chips in a grid before a box that calls itself theirs, under one label, are seen and let go', async () => {
  mount(`<form><div><span><label for="tags">Keywords</label></span><div role="grid" id="grid"></div>
    <input id="tags" class="x-chip-input"></div></form>`)
  const [input, grid] = [get('#tags'), get<HTMLElement>('#grid')]
  input.onkeydown = ({ key }) => {
    if (key !== 'Enter' || !input.value) return
    grid.insertAdjacentHTML('beforeend', `<div role="row">${input.value} <button type="button">×</button></div>`)
    input.value = ''
  }
  grid.onclick = ({ target }) => (target as Element).closest('button')?.parentElement?.remove()
  expect(await pick(input, 'IoT', 'Edge')).toEqual({ ok: true, chose: ['IoT', 'Edge'] })
  expect(control(input).read(input).chosen).toEqual(['IoT', 'Edge'])
  expect(await write(input, { choose: [] })).toEqual({ ok: true })
  expect(grid.children.length).toBe(0)
})

test('chips are known by a cross beside their words, whatever it is called', () => {
  mount(`<form><div id="face"><span class="v"><span>×</span><span>CRM</span></span>
    <span class="v"><span>×</span><span>Analytics</span></span><input role="combobox" id="c"></div></form>`)
  expect(control(get('#c')).read(get('#c')).chosen).toEqual(['CRM', 'Analytics'])
})

test('neither its name drawn over an empty box nor the name of a picture is what it holds', () => {
  mount(`<form><div><div><div class="float">Industry</div><div><span></span><input role="combobox" id="c" readonly
    aria-label="Industry"></div></div><div><i aria-hidden="true" class="x-icon">arrow_drop_down</i></div></div></form>`)
  expect(control(get('#c')).read(get('#c')).chosen).toEqual([])
  get('#c').previousElementSibling?.append('Mining')
  expect(control(get('#c')).read(get('#c')).chosen).toEqual(['Mining'])
})

test('a list that shows how many are chosen, not which, is left as it was, with the reason', async () => {
  mount(`<form><button type="button" role="combobox" id="b" aria-expanded="false" aria-controls="l">Choose</button>
    <ul role="listbox" id="l" aria-multiselectable="true" hidden><li role="option" aria-selected="false">CRM</li>
    <li role="option" aria-selected="false">Analytics</li></ul></form>`)
  const [button, list] = [get<HTMLButtonElement>('#b'), get<HTMLElement>('#l')]
  const chosen = () => [...list.querySelectorAll('[aria-selected=true]')]
  button.onclick = () => {
    list.hidden = !list.hidden
    button.setAttribute('aria-expanded', String(!list.hidden))
  }
  list.onclick = ({ target }) => {
    const option = (target as Element).closest('li')
    option?.setAttribute('aria-selected', String(option.getAttribute('aria-selected') !== 'true'))
    button.textContent = chosen().length ? `${chosen().length} chosen` : 'Choose'
  }
  const both = async (): Promise<Chosen> => ({ ok: true, keys: ['CRM', 'Analytics'], why: '' })
  const result = await control(button).write(button, { pick: ['CRM', 'Analytics'] }, never, false, both)
  const reason = 'The field shows only “2 chosen” for the options that were chosen.'
  expect(result).toEqual({ ok: false, reason, candidates: ['CRM', 'Analytics'] })
  expect(chosen()).toEqual([])
})
