import { expect, test } from 'vitest'
import { collectControls } from '../../lib/read/controls.ts'
import { control, get, mount, write } from './mount.ts'

// A calendar that always stands in the form; the page keeps the day, and draws the month anew whenever it changes.

function calendar(start: string, way: { toggles?: boolean; closed?: number } = {}) {
  const kept = { day: '' }
  let [year = 0, month = 0] = start.split('-').map(Number)
  const box = mount(`<form><label>Deal <input name="deal"></label>
    <div class="field"><span id="c">Expected close date</span><div role="group" aria-labelledby="c" class="cal"></div></div></form>`)
  const host = get<HTMLElement>('.cal', box)
  const name = () => new Date(year, month - 1, 1).toLocaleString('en', { month: 'long', year: 'numeric' })
  const draw = () => {
    const days = new Date(year, month, 0).getDate()
    const cells = Array.from({ length: days }, (_, at) => {
      const day = `${year}-${String(month).padStart(2, '0')}-${String(at + 1).padStart(2, '0')}`
      const off = way.closed === at + 1 ? 'disabled' : ''
      return `<td role="gridcell" aria-selected="${day === kept.day}"><button type="button" ${off} data-day="${day}">${at + 1}</button></td>`
    })
    const rows = Array.from({ length: 5 }, (_, at) => `<tr>${cells.slice(at * 7, at * 7 + 7).join('')}</tr>`)
    host.innerHTML = `<button type="button" data-go="-1">‹</button><b>${name()}</b><button type="button" data-go="1">›</button>
      <table role="grid">${rows.join('')}</table>`
  }
  host.addEventListener('click', event => {
    const { day, go } = (event.target as HTMLElement).dataset
    if (go) {
      const next = new Date(year, month - 1 + Number(go), 1)
      ;[year, month] = [next.getFullYear(), next.getMonth() + 1]
    }
    if (day) kept.day = way.toggles && day === kept.day ? '' : day
    draw()
  })
  draw()
  return kept
}

test('a day in another month is turned to and pressed', async () => {
  const kept = calendar('2026-09')
  expect(collectControls(document).map(({ field }) => [field.label, field.control])).toEqual([
    ['Deal', 'text'],
    ['Expected close date', 'date'],
  ])
  expect(await write(get('table'), { text: '2026-11-30' })).toEqual({ ok: true })
  expect(kept.day).toBe('2026-11-30')
  expect(control(get('table')).read(get('table')).text).toBe('2026-11-30')
})

test('the day goes away where the calendar lets it go', async () => {
  const kept = calendar('2026-11', { toggles: true })
  await write(get('table'), { text: '2026-11-30' })
  expect(await write(get('table'), { text: '' })).toEqual({ ok: true })
  expect(kept.day).toBe('')
})

test('one that does not let it go says so and keeps it', async () => {
  const kept = calendar('2026-11')
  await write(get('table'), { text: '2026-11-30' })
  expect(await write(get('table'), { text: '' })).toMatchObject({ ok: false })
  expect(kept.day).toBe('2026-11-30')
})

test('a day that is closed is not pressed', async () => {
  const kept = calendar('2026-11', { closed: 30 })
  expect(await write(get('table'), { text: '2026-11-30' })).toMatchObject({ ok: false })
  expect(kept.day).toBe('')
})

test('a table of numbers, and a calendar outside of any form, are no fields', () => {
  calendar('2026-11')
  const grid = get('table').outerHTML
  document.body.innerHTML = `<main><p>Meetings</p><b>November 2026</b>${grid}</main>
    <form><table>${'<tr><td>7</td><td>12</td></tr>'.repeat(20)}</table></form>`
  expect(collectControls(document)).toEqual([])
})
