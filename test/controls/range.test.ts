import { expect, test } from 'vitest'
import { addCalendar } from './calendar.ts'
import { get, mount, write } from './mount.ts'

// Two boxes of one calendar, which takes a first and a last day together or none.
function range() {
  mount(`<div class="date-range-picker" lang="en"><input id="a" placeholder="Start date" readonly><input id="b" placeholder="End date" readonly>
    <i class="clear"></i></div>`)
  const state = { days: [] as string[] }
  const draw = (days: string[]) => {
    get('#a').value = days[0] ?? ''
    get('#b').value = days[1] ?? ''
  }
  let pending = ''
  addCalendar({
    trigger: get<HTMLElement>('.date-range-picker'),
    start: '2026-11',
    show(day) {
      if (!pending) pending = day
      else {
        state.days = [pending, day].sort()
        pending = ''
        draw(state.days)
      }
    },
  })
  get<HTMLElement>('.clear').onclick = event => {
    event.stopPropagation()
    state.days = []
    draw([])
  }
  return state
}

test('both days are chosen once both are known, and taken away together', async () => {
  const state = range()
  expect(await write(get('#a'), { text: '2027-01-09' })).toMatchObject({ ok: false, candidates: [] })
  expect(state.days).toEqual([])
  expect(await write(get('#b'), { text: '2027-02-10' })).toEqual({ ok: true })
  expect(state.days).toEqual(['2027-01-09', '2027-02-10'])
  expect(await write(get('#a'), { text: '2027-01-09' })).toEqual({ ok: true })
  expect(await write(get('#b'), { text: '' })).toEqual({ ok: true })
  expect(state.days).toEqual([])
})

test('one day alone is not put in, nor days in the wrong order', async () => {
  const state = range()
  expect(await write(get('#b'), { text: '2027-02-10' })).toMatchObject({ ok: false })
  expect(await write(get('#a'), { text: '2027-03-01' })).toEqual({
    ok: false,
    reason: '2027-03-01 is after 2027-02-10.',
  })
  expect(state.days).toEqual([])
})
