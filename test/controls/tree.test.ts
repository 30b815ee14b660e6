import { expect, test } from 'vitest'
import { controlOf } from '../../lib/controls/index.ts'
import type { Chosen, Option } from '../../lib/page/field.ts'
import { control, get, mount, never } from './mount.ts'

// Trees by the ARIA pattern: standing in the form, or opened by a box. The same name stands in two branches.

type Branches = Record<string, string[]>
const lines: Branches = { Cloud: ['Migration', 'Monitoring'], Data: ['Lake', 'Monitoring'], Edge: ['Gateway'] }

/** A tree whose branches make their nodes when they are opened; a press on a name chooses it. */
function drawn(shape: 'nested' | 'levels' | 'indented', onChoose: (path: string) => void) {
  const tree = document.createElement('div')
  tree.setAttribute('role', 'tree')
  const open = new Set<string>()
  const state = { chosen: '' }
  const item = (name: string, path: string, deep: number) => {
    const node = document.createElement('div')
    node.setAttribute('role', 'treeitem')
    if (shape === 'levels') node.setAttribute('aria-level', String(deep))
    node.style.paddingLeft = shape === 'indented' ? `${deep * 20}px` : ''
    node.innerHTML = `${deep === 1 ? '<span class="arrow">▸</span>' : ''}<span class="name">${name}</span>`
    if (deep === 1) node.setAttribute('aria-expanded', String(open.has(path)))
    else node.setAttribute('aria-selected', String(state.chosen === path))
    node.onclick = event => {
      event.stopPropagation()
      if (deep === 1) open.has(path) ? open.delete(path) : open.add(path)
      else if ((event.target as Element).className === 'name') state.chosen = state.chosen === path ? '' : path
      if (deep === 2) onChoose(state.chosen)
      setTimeout(draw, 30)
    }
    return node
  }
  const draw = () => {
    const nodes = Object.entries(lines).flatMap(([branch, leaves]) => {
      const head = item(branch, branch, 1)
      const below = open.has(branch) ? leaves.map(leaf => item(leaf, `${branch} / ${leaf}`, 2)) : []
      if (shape !== 'nested') return [head, ...below]
      const group = document.createElement('div')
      group.setAttribute('role', 'group')
      group.append(...below)
      head.append(group)
      return [head]
    })
    tree.replaceChildren(...nodes)
  }
  draw()
  return { tree, state, open, draw }
}

function standing(shape: Parameters<typeof drawn>[0]) {
  mount('<form><div id="question">Product line</div><div id="place"></div></form>')
  const made = drawn(shape, () => undefined)
  // Something in it can be chosen from the start, so that it is no menu.
  made.open.add('Edge')
  made.draw()
  made.tree.setAttribute('aria-labelledby', 'question')
  get<HTMLElement>('#place').append(made.tree)
  return made
}

/** A box that opens the tree and shows the name of what was chosen; a cross takes it back. */
function opened() {
  mount(`<form><div class="field"><input id="box" readonly aria-haspopup="tree" aria-expanded="false" aria-controls="popup">
    <button type="button" class="clear" aria-label="Clear">×</button></div></form>`)
  const box = get('#box')
  const popup = document.createElement('div')
  popup.id = 'popup'
  const show = (on: boolean) => {
    on ? document.body.append(popup) : popup.remove()
    box.setAttribute('aria-expanded', String(on))
  }
  const made = drawn('levels', path => {
    box.value = path.split(' / ').at(-1) ?? ''
    show(false)
  })
  popup.append(made.tree)
  box.onclick = () => show(!popup.isConnected)
  get<HTMLElement>('.clear').onclick = () => {
    made.state.chosen = ''
    box.value = ''
  }
  return { box, popup, ...made }
}

/** Chooses the option with just this label, as a deal's answer would. */
const named =
  (label: string) =>
  async (options: Option[]): Promise<Chosen> => {
    const found = options.filter(option => option.label === label)
    return found.length === 1 && found[0]
      ? { ok: true, keys: [found[0].key], why: '' }
      : { ok: false, reason: 'No option says the same.', candidates: options.map(option => option.label) }
  }
const pick = (box: Element, label: string) => control(box).write(box, { pick: [label] }, never, false, named(label))
const settle = () => new Promise(resolve => setTimeout(resolve, 80))

test.each(['nested', 'levels', 'indented'] as const)(
  'a tree in the form (%s) is opened to the exact node, and takes it back',
  async shape => {
    const { tree, state, open } = standing(shape)
    expect(control(tree).name).toBe('tree')
    expect(control(tree).read(tree)).toEqual({ text: '', chosen: [] })
    expect(await pick(tree, 'Migration')).toEqual({ ok: true, chose: ['Cloud / Migration'] })
    expect(state.chosen).toBe('Cloud / Migration')
    expect(control(tree).read(tree).chosen).toEqual(['Cloud / Migration'])
    expect(control(tree).holds(tree, { choose: ['Cloud / Migration'] })).toBe(true)
    await settle()
    expect(open.has('Data')).toBe(false)
    expect(await pick(tree, 'Data / Monitoring')).toEqual({ ok: true, chose: ['Data / Monitoring'] })
    expect(state.chosen).toBe('Data / Monitoring')
    expect(await control(tree).write(tree, { choose: [] }, never)).toEqual({ ok: true, chose: [] })
    expect(state.chosen).toBe('')
  },
)

test('a name that stands in two branches is left to the person, with both paths', async () => {
  const { tree, state, open } = standing('levels')
  const result = await pick(tree, 'Monitoring')
  expect(result).toEqual({
    ok: false,
    reason: '2 options are called “Monitoring”.',
    candidates: ['Cloud / Monitoring', 'Data / Monitoring'],
  })
  await settle()
  expect(state.chosen).toBe('')
  expect([...open]).toEqual(['Edge'])
})

test('what is chosen in a closed branch is not replaced unseen', async () => {
  const { tree, state } = standing('levels')
  state.chosen = 'Cloud / Migration'
  await settle()
  expect(control(tree).read(tree).chosen).toEqual([])
  expect(await pick(tree, 'Gateway')).toMatchObject({
    ok: false,
    reason: '“Cloud / Migration” is chosen in it already.',
  })
  expect(state.chosen).toBe('Cloud / Migration')
})

test('a tree that leads to pages, or stands in no form, asks nothing', () => {
  const item = '<div role="treeitem" aria-selected="false">Reports</div>'
  mount(`<div role="tree" id="loose">${item}</div>
    <form><nav><div role="tree" id="menu">${item}</div></nav>
    <div role="tree" id="links"><div role="treeitem" aria-selected="false"><a href="/x">Reports</a></div></div></form>`)
  for (const id of ['loose', 'menu', 'links']) expect(controlOf(get(`#${id}`)), id).toBeUndefined()
})

test('a grid whose rows are one thing each is a list; a table of many things, and a calendar, are none', async () => {
  const row = (name: string, ...more: string[]) =>
    `<div role="row" aria-selected="false">${[name, ...more].map(text => `<div role="gridcell">${text}</div>`).join('')}</div>`
  mount(`<form><div role="grid" id="regions" aria-label="Region">${row('Europe')}${row('Asia')}</div>
    <div role="grid" id="items">${row('Pump', '12 EUR')}${row('Valve', '8 EUR')}</div>
    <div role="grid" id="days">${row('1')}${row('2')}</div></form>`)
  for (const id of ['items', 'days']) expect(controlOf(get(`#${id}`)), id).toBeUndefined()
  const grid = get<HTMLElement>('#regions')
  for (const one of grid.querySelectorAll('[role=row]'))
    one.addEventListener('click', () => {
      const was = one.getAttribute('aria-selected') === 'true'
      for (const other of grid.children) other.setAttribute('aria-selected', String(!was && other === one))
    })
  const state = () => grid.querySelector('[aria-selected=true]')?.textContent
  expect(await pick(grid, 'Asia')).toEqual({ ok: true, chose: ['Asia'] })
  expect(state()).toBe('Asia')
  expect(await control(grid).write(grid, { choose: [] }, never)).toMatchObject({ ok: true })
  expect(state()).toBeUndefined()
})

test('a box that opens a tree takes the exact node, closes, and takes it back', async () => {
  const { box, popup, state } = opened()
  expect(control(box).name).toBe('combobox')
  expect(await pick(box, 'Lake')).toEqual({ ok: true, chose: ['Lake'] })
  expect(state.chosen).toBe('Data / Lake')
  expect(popup.isConnected).toBe(false)
  expect(control(box).holds(box, { choose: ['Lake'] })).toBe(true)
  expect(await control(box).write(box, { choose: [] }, never)).toMatchObject({ ok: true })
  expect([state.chosen, box.value]).toEqual(['', ''])
})

test('of two nodes that a box shows alike, the one that was meant takes the place of the other', async () => {
  const { box, state } = opened()
  expect(await pick(box, 'Monitoring')).toMatchObject({
    ok: false,
    candidates: ['Cloud / Monitoring', 'Data / Monitoring'],
  })
  expect(state.chosen).toBe('')
  expect(await pick(box, 'Cloud / Monitoring')).toMatchObject({ ok: true })
  expect(state.chosen).toBe('Cloud / Monitoring')
  expect(await pick(box, 'Data / Monitoring')).toMatchObject({ ok: true })
  expect(state.chosen).toBe('Data / Monitoring')
})

test('a box that opens a grid takes the row whose first cell is the answer', async () => {
  mount(`<form><input id="box" role="combobox" aria-haspopup="grid" aria-expanded="false" aria-controls="grid"></form>`)
  const box = get('#box')
  const grid = document.createElement('div')
  grid.innerHTML = `<div role="grid" id="grid"><div role="row"><span role="columnheader">Name</span></div>${[
    ['Acme', 'Oslo'],
    ['Acme Retail', 'Bergen'],
  ]
    .map(([name, city]) => `<div role="row"><div role="gridcell">${name}</div><div role="gridcell">${city}</div></div>`)
    .join('')}</div>`
  box.onclick = () => {
    document.body.append(grid)
    box.setAttribute('aria-expanded', 'true')
  }
  for (const row of grid.querySelectorAll<HTMLElement>('[role=row]'))
    row.onclick = () => {
      box.value = row.firstElementChild?.textContent ?? ''
      grid.remove()
      box.setAttribute('aria-expanded', 'false')
    }
  expect(await pick(box, 'Acme')).toEqual({ ok: true, chose: ['Acme'] })
  expect(box.value).toBe('Acme')
})
