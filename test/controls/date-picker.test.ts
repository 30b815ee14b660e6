import { expect, test } from 'vitest'
import { datePicker } from '../../lib/controls/date-picker.ts'
import { collectControls } from '../../lib/read/controls.ts'
import { addCalendar } from './calendar.ts'
import { control, get, mount, write } from './mount.ts'

/** A box that takes no typing and shows `DD.MM.YYYY`, with the calendar that it opens. */
function readOnlyBox(more: Partial<Parameters<typeof addCalendar>[0]> = {}) {
  mount('<label for="d">Close date</label><input id="d" class="datepicker-input" readonly>')
  const box = get('#d')
  const show = (day: string) => {
    box.value = day.split('-').reverse().join('.')
  }
  return { box, calendar: addCalendar({ trigger: box, start: '2026-11', show, ...more }) }
}

test('a box that takes no typing is filled by its calendar, which is closed again', async () => {
  const { box, calendar } = readOnlyBox()
  expect(control(box)).toBe(datePicker)
  expect(collectControls(document).map(({ field }) => [field.label, field.control, field.locked])).toEqual([
    ['Close date', 'date', undefined],
  ])
  expect(await write(box, { text: '2027-02-11' })).toEqual({ ok: true })
  expect(box.value).toBe('11.02.2027')
  expect(calendar.turned).toBe(3)
  expect(calendar.isOpen()).toBe(false)
  expect(control(box).holds(box, { text: '2027-02-11' })).toBe(true)
  expect(control(box).holds(box, { text: '2027-11-02' })).toBe(false)
})

test.each([
  ['Japanese', (year: number, month: number) => `${year}年 ${month}月`, '翌月', '前月'],
  [
    'Spanish',
    (year: number, month: number) =>
      new Intl.DateTimeFormat('es', { month: 'long', year: 'numeric' }).format(new Date(year, month - 1, 1)),
    'Mes siguiente',
    'Mes anterior',
  ],
  [
    'Polish',
    (year: number, month: number) =>
      new Intl.DateTimeFormat('pl', { month: 'long', year: 'numeric' }).format(new Date(year, month - 1, 1)),
    'Następny',
    'Poprzedni',
  ],
])('a calendar in %s is turned both ways', async (_, heading, next, previous) => {
  document.documentElement.lang = heading(2026, 1).includes('stycz') ? 'pl' : ''
  const turner = (way: string) => `<button type="button" title="${way === 'next' ? next : previous}"></button>`
  const { box } = readOnlyBox({ heading, turner })
  expect(await write(box, { text: '2027-01-05' })).toEqual({ ok: true })
  expect(box.value).toBe('05.01.2027')
  expect(await write(box, { text: '2026-10-28' })).toEqual({ ok: true })
  expect(box.value).toBe('28.10.2026')
  document.documentElement.lang = ''
})

test('two nameless buttons turn to the left and to the right', async () => {
  const { box } = readOnlyBox({ turner: way => `<button type="button" data-x="${way.length}"><i></i>　</button>` })
  expect(await write(box, { text: '2026-12-31' })).toEqual({ ok: true })
  expect(box.value).toBe('31.12.2026')
})

test('a day that is not offered is refused, and nothing is left open or changed', async () => {
  const { box, calendar } = readOnlyBox({ barred: day => day < '2026-11-20' })
  const refused = { ok: false, reason: 'The calendar does not offer 2026-11-05.' }
  expect(await write(box, { text: '2026-11-05' })).toEqual(refused)
  expect(box.value).toBe('')
  expect(calendar.isOpen()).toBe(false)
})

test('a calendar that says no month is not guessed at', async () => {
  const { box, calendar } = readOnlyBox({ heading: () => '' })
  const result = await write(box, { text: '2026-11-05' })
  expect(result.ok).toBe(false)
  expect(box.value).toBe('')
  expect(calendar.turned).toBe(0)
})

test('a box that shows its format is typed into, in that format', async () => {
  mount('<label>Start <input class="datepicker-input" placeholder="MM/DD/YYYY"></label>')
  const box = get('input')
  let kept = ''
  box.addEventListener('change', () => {
    kept = box.value
  })
  expect(await write(box, { text: '2026-02-11' })).toEqual({ ok: true })
  expect(kept).toBe('02/11/2026')
  expect(await write(box, { text: '' })).toEqual({ ok: true })
  expect(kept).toBe('')
})

test('a widget that takes a typed day only by Enter, and shows it in words', async () => {
  mount('<label>Start <input class="datepicker-input" placeholder="YYYY-MM-DD"></label>')
  const box = get('input')
  let kept = ''
  box.addEventListener('keydown', event => {
    if (event.key === 'Enter') kept = box.value
  })
  box.addEventListener('blur', () => {
    box.value = kept ? 'Feb 11, 2026' : ''
  })
  expect(await write(box, { text: '2026-02-11' })).toEqual({ ok: true })
  expect(kept).toBe('2026-02-11')
  expect(control(box).holds(box, { text: '2026-02-11' })).toBe(true)
})

test('a button that asks for a date is a question; other buttons that open dialogs are none', () => {
  mount(`<label for="p">Expected close</label><button id="p" type="button" aria-haspopup="dialog">Pick a date</button>
    <button type="button" aria-haspopup="dialog">Invite a colleague</button>
    <button type="button" aria-haspopup="dialog" aria-label="Choose date"></button>`)
  expect(collectControls(document).map(({ field }) => [field.label, field.control, field.content.text])).toEqual([
    ['Expected close', 'date', ''],
  ])
})

test('a calendar whose pages are turned by anything that says so, and whose day is taken back by its key', async () => {
  const turner = (way: string) => `<span class="cal-${way === 'next' ? 'next' : 'prev'}-month">·</span>`
  mount('<label for="d">Close date</label><input type="hidden" class="flatpickr-input"><input id="d" readonly>')
  const box = get('#d')
  const show = (day: string) => {
    box.value = day
  }
  addCalendar({ trigger: box, start: '2026-11', show, turner })
  box.addEventListener('keydown', event => {
    if (event.key === 'Delete') box.value = ''
  })
  expect(await write(box, { text: '2027-01-05' })).toEqual({ ok: true })
  expect(box.value).toBe('2027-01-05')
  expect(await write(box, { text: '' })).toEqual({ ok: true })
  expect(box.value).toBe('')
})

test('a plain box that only calls itself a date is typed into, as its language writes dates', async () => {
  mount('<div lang="de"><label for="s">Startdatum</label><input id="s" class="form-control date-input"></div>')
  const box = get('#s')
  expect(await write(box, { text: '2026-02-11' })).toEqual({ ok: true })
  expect(box.value).toBe('11.02.2026')
  mount('<div lang="en"><input id="e" class="date-input" aria-label="Start"></div>')
  expect(await write(get('#e'), { text: '2026-02-11' })).toEqual({ ok: true })
  expect(get('#e').value).toBe('2026-02-11')
})

test('words that only end like a date are none', () => {
  mount('<input id="a" class="update-field"><input id="b" class="candidate_input"><input id="c" class="validateField">')
  for (const id of ['a', 'b', 'c']) expect(control(get(`#${id}`)).name).toBe('text')
})
