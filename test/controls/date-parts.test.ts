import { expect, test } from 'vitest'
import { dateParts } from '../../lib/controls/date-parts.ts'
import { collectControls } from '../../lib/read/controls.ts'
import { control, get, mount, write } from './mount.ts'

const options = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, at) => `<option>${from + at}</option>`).join('')
const months = Array.from({ length: 12 }, (_, at) => {
  const name = new Intl.DateTimeFormat('fr', { month: 'long', timeZone: 'UTC' }).format(new Date(Date.UTC(2026, at, 1)))
  return `<option value="m${at}">${name}</option>`
}).join('')

const lists = `<fieldset><legend>Date de signature</legend>
  <select id="j"><option value="">Jour</option>${options(1, 31)}</select>
  <select id="m"><option value="">Mois</option>${months}</select>
  <select id="a"><option value="">Année</option>${options(2026, 2030)}</select></fieldset>`

const told = () => collectControls(document).map(({ field }) => [field.label, field.control, field.content.text])

test('day, month and year in lists are one question, written and emptied together', async () => {
  mount(lists)
  expect(told()).toEqual([['Date de signature', 'date', '']])
  const first = get<HTMLSelectElement>('#j')
  expect(control(first)).toBe(dateParts)
  expect(await write(first, { text: '2027-08-03' })).toEqual({ ok: true })
  expect([first.value, get<HTMLSelectElement>('#m').value, get<HTMLSelectElement>('#a').value]).toEqual([
    '3',
    'm7',
    '2027',
  ])
  expect(control(first).holds(first, { text: '2027-08-03' })).toBe(true)
  expect(told()).toEqual([['Date de signature', 'date', '2027-08-03']])
  expect(await write(first, { text: '' })).toEqual({ ok: true })
  expect(first.value + get<HTMLSelectElement>('#m').value + get<HTMLSelectElement>('#a').value).toBe('')
})

test('a year that is not offered leaves all three as they were', async () => {
  mount(lists)
  const first = get<HTMLSelectElement>('#j')
  await write(first, { text: '2026-05-09' })
  const result = await write(first, { text: '2040-01-02' })
  expect(result.ok).toBe(false)
  expect(control(first).read(first).text).toBe('2026-05-09')
})

test('three short boxes named day, month and year are one question', async () => {
  mount(`<fieldset><legend>When does the project start?</legend>
    <label>Day <input name="start-day" inputmode="numeric" maxlength="2"></label>
    <label>Month <input name="start-month" inputmode="numeric" maxlength="2"></label>
    <label>Year <input name="start-year" inputmode="numeric" maxlength="4"></label></fieldset>`)
  expect(told()).toEqual([['When does the project start?', 'date', '']])
  const first = get('[name=start-day]')
  expect(await write(first, { text: '2026-12-01' })).toEqual({ ok: true })
  expect([...document.querySelectorAll('input')].map(box => box.value)).toEqual(['01', '12', '2026'])
})

test('a list of months with no day and year beside it is a list', () => {
  mount(`<label for="m">Fiscal year starts in</label><select id="m">${months}</select>`)
  expect(control(get('#m')).name).toBe('select')
})

test('day, month and year in three drawn lists', async () => {
  const state: Record<string, string> = {}
  const months = Array.from({ length: 12 }, (_, at) => new Date(2026, at, 1).toLocaleString('en', { month: 'long' }))
  const offers: Record<string, string[]> = {
    Day: Array.from({ length: 31 }, (_, at) => String(at + 1)),
    Month: months,
    Year: ['2026', '2027', '2028'],
  }
  const box = mount(
    `<form><span id="cd">Expected close date</span><div role="group" aria-labelledby="cd">${Object.keys(offers)
      .map(
        name =>
          `<button type="button" role="combobox" aria-haspopup="listbox" aria-expanded="false" aria-label="${name}" data-name="${name}">${name}</button>`,
      )
      .join('')}</div></form>`,
  )
  for (const button of box.querySelectorAll<HTMLElement>('button')) {
    const name = button.dataset.name ?? ''
    const close = () => {
      button.setAttribute('aria-expanded', 'false')
      box.querySelector('[role=listbox]')?.remove()
    }
    button.addEventListener('click', () => {
      if (button.getAttribute('aria-expanded') === 'true') return close()
      button.setAttribute('aria-expanded', 'true')
      const list = document.createElement('ul')
      list.setAttribute('role', 'listbox')
      list.innerHTML = (offers[name] ?? []).map(text => `<li role="option">${text}</li>`).join('')
      list.addEventListener('click', event => {
        state[name] = (event.target as HTMLElement).textContent ?? ''
        button.textContent = state[name]
        close()
      })
      box.append(list)
    })
  }
  const [found] = collectControls(document)
  expect([found?.field.label, found?.field.control]).toEqual(['Expected close date', 'date'])
  const day = get('[data-name=Day]')
  expect(await write(day, { text: '2027-03-09' })).toEqual({ ok: true })
  expect(state).toEqual({ Day: '9', Month: 'March', Year: '2027' })
  expect(control(day).read(day).text).toBe('2027-03-09')
  expect(control(day).holds(day, { text: '2027-03-09' })).toBe(true)
})
