import { expect, test } from 'vitest'
import type { Write } from '../../lib/page/field.ts'
import { collectControls } from '../../lib/read/controls.ts'
import { at, outcomes, page, run, stepFor } from './run.ts'

// Forms of which parts are folded away. Each page keeps its own state, which alone is judged.

const text = (value: string): Write => ({ text: value })
const labels = () => collectControls(document).map(({ field }) => [field.label, field.folded?.join(' > ') ?? ''])
const fill = (...selectors: string[]) => run(selectors.map(selector => stepFor(selector, text('Acme'))))

/** Hears what the page would keep: values as they are typed, presses by the text of what was pressed. */
function watched(html: string) {
  const state: Record<string, string> = {}
  const pressed: string[] = []
  const box = page(html)
  box.addEventListener('input', event => {
    const { name, value } = event.target as HTMLInputElement
    state[name] = value
  })
  box.addEventListener('click', event => pressed.push((event.target as HTMLElement).textContent?.trim() ?? ''))
  box.addEventListener('submit', event => {
    event.preventDefault()
    state.submitted = 'yes'
  })
  return { state, pressed }
}

/** Buttons with aria-expanded show and hide what they name; `one` closes the others. */
function accordion(one = false) {
  for (const button of document.querySelectorAll<HTMLElement>('[aria-expanded]')) {
    button.addEventListener('click', () => {
      const now = button.getAttribute('aria-expanded') === 'false'
      for (const other of one ? document.querySelectorAll('[aria-expanded]') : [button]) {
        const open = other === button && now
        other.setAttribute('aria-expanded', String(open))
        at<HTMLElement>(`#${other.getAttribute('aria-controls')}`).style.display = open ? 'block' : 'none'
      }
    })
  }
}

function tabs() {
  for (const tab of document.querySelectorAll<HTMLElement>('[role=tab]')) {
    tab.addEventListener('click', () => {
      for (const other of document.querySelectorAll<HTMLElement>('[role=tab]')) {
        other.setAttribute('aria-selected', String(other === tab))
        at<HTMLElement>(`#${other.getAttribute('aria-controls')}`).hidden = other !== tab
      }
    })
  }
}

test('the browser’s own folded section is opened, filled, and closed again by the undo', async () => {
  const { state } = watched(`<form><label>Deal <input name="deal"></label>
    <details><summary>End customer</summary><label>Company <input name="company"></label></details></form>`)
  expect(labels()).toEqual([
    ['Deal', ''],
    ['Company', 'End customer'],
  ])
  const ran = await fill('[name=deal]', '[name=company]')
  expect(outcomes(ran)).toEqual(['filled', 'filled'])
  expect(state).toEqual({ deal: 'Acme', company: 'Acme' })
  expect(at<HTMLDetailsElement>('details').open).toBe(true)
  await ran.undo()
  expect(state).toEqual({ deal: '', company: '' })
  expect(at<HTMLDetailsElement>('details').open).toBe(false)
})

test('sections of an accordion are opened, and none is sent in for it', async () => {
  const { state, pressed } = watched(`<form>
    <h3><button type="button" aria-expanded="true" aria-controls="a">Deal</button></h3>
    <div id="a"><label>Name <input name="deal"></label></div>
    <h3><button aria-expanded="false" aria-controls="b">Customer</button></h3>
    <div id="b" style="display:none"><label>Company <input name="company"></label>
      <div aria-hidden="true"><label>Address <input name="trap"></label></div>
      <div style="display:none"><label>Only for large deals <input name="hidden"></label></div></div>
    <button>Submit</button></form>`)
  accordion(true)
  expect(labels()).toEqual([
    ['Name', ''],
    ['Company', 'Customer'],
  ])
  const ran = await fill('[name=deal]', '[name=company]')
  expect(state).toEqual({ deal: 'Acme', company: 'Acme' })
  expect(pressed).toContain('Customer')
  expect((await ran.undo()).map(({ outcome }) => outcome)).toEqual(['restored', 'restored'])
  expect(state).toEqual({ deal: '', company: '' })
})

test('a section that slides open from no height is waited for', async () => {
  const { state } = watched(`<style>#s{height:0;overflow:hidden;transition:height .3s} #s.open{height:120px}</style>
    <form><input name="deal" aria-label="Deal"><div role="button" tabindex="0" aria-expanded="false" aria-controls="r">More</div>
    <div id="s"><div id="r"><label>Company <input name="company"></label></div></div></form>`)
  const by = at<HTMLElement>('[role=button]')
  by.addEventListener('click', () => by.setAttribute('aria-expanded', String(at('#s').classList.toggle('open'))))
  expect(outcomes(await fill('[name=company]'))).toEqual(['filled'])
  expect(state).toEqual({ company: 'Acme' })
})

test('fields of every tab are filled, and the tab that was shown is shown again', async () => {
  const panel = (id: string, name: string, hidden: string) =>
    `<div role="tabpanel" id="${id}" ${hidden}><label>${name} <input name="${name}"></label></div>`
  const { state } = watched(`<div role="tablist"><button role="tab" aria-selected="true" aria-controls="a">Deal</button>
    <button role="tab" aria-selected="false" aria-controls="b">Customer</button>
    <button role="tab" aria-selected="false" aria-controls="c">Contact</button></div>
    <form>${panel('a', 'deal', '')}${panel('b', 'company', 'hidden')}${panel('c', 'mail', 'hidden')}</form>`)
  tabs()
  const ran = await fill('[name=mail]', '[name=deal]', '[name=company]')
  expect(outcomes(ran)).toEqual(['filled', 'filled', 'filled'])
  expect(state).toEqual({ deal: 'Acme', company: 'Acme', mail: 'Acme' })
  expect(at('[aria-selected=true]').textContent).toBe('Deal')
  await ran.undo()
  expect(state).toEqual({ deal: '', company: '', mail: '' })
  expect(at('[aria-selected=true]').textContent).toBe('Deal')
})

test('a row of links to parts of which one is shown is a row of tabs', async () => {
  const { state } =
    watched(`<form><ul><li><a href="#p1" class="active">Deal</a></li><li><a href="#p2">Customer</a></li></ul>
    <div><div id="p1"><label>Name <input name="deal"></label></div>
    <div id="p2" style="display:none"><label>Company <input name="company"></label></div></div></form>`)
  for (const link of document.querySelectorAll('a'))
    link.addEventListener('click', event => {
      event.preventDefault()
      for (const id of ['#p1', '#p2']) at<HTMLElement>(id).style.display = link.hash === id ? '' : 'none'
    })
  expect(outcomes(await fill('[name=company]'))).toEqual(['filled'])
  expect(state).toEqual({ company: 'Acme' })
  expect(at('#p1').checkVisibility()).toBe(true)
})

test.each([
  [
    'an answer that asks more',
    '<label><input type="radio" name="r" aria-expanded="false" aria-controls="x">Yes</label>',
  ],
  ['a link to another page', '<a href="/other" aria-expanded="false" aria-controls="x">More</a>'],
  ['the button that sends the form in', '<button type="submit" aria-expanded="false" aria-controls="x">Next</button>'],
  [
    'a button that is switched off',
    '<button type="button" disabled aria-expanded="false" aria-controls="x">More</button>',
  ],
  ['a menu', '<button type="button" aria-haspopup="menu" aria-expanded="false" aria-controls="x">More</button>'],
  [
    'a button that is hidden itself',
    '<button type="button" style="display:none" aria-expanded="false" aria-controls="x">More</button>',
  ],
  ['the navigation', '<nav><button type="button" aria-expanded="false">More</button></nav>'],
  ['nothing', '<button type="button">More</button>'],
])('what is hidden behind %s stays alone', (_, door) => {
  page(`<form><label>Deal <input name="deal"></label>${door}
    <div id="x" hidden><label>Company <input name="company"></label></div></form>`)
  expect(labels().map(([label]) => label)).not.toContain('Company')
})

test('a folded form of its own is not part of this one, nor is another record in a tab', () => {
  page(`<form><label>Deal <input name="deal"></label></form>
    <button aria-expanded="false" aria-controls="x">Sign in</button>
    <div id="x" hidden><form><label>Login <input name="login"></label></form></div>
    <div role="tablist"><a role="tab" aria-selected="false" aria-controls="y">Other</a></div>
    <div id="y" hidden><h1>Other record</h1><label>Company <input name="company"></label></div>`)
  expect(labels()).toEqual([['Deal', '']])
})

test('a section that does not open is told', async () => {
  page(`<form><label>Deal <input name="deal"></label><button type="button" aria-expanded="false" aria-controls="x">More</button>
    <div id="x" hidden><label>Company <input name="company"></label></div></form>`)
  const ran = await fill('[name=company]')
  expect(ran.receipts).toMatchObject([{ outcome: 'refused', reason: '“More”, where it stands, did not open.' }])
  expect(at('[name=company]').value).toBe('')
})
