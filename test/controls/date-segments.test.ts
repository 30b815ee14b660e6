import { expect, test } from 'vitest'
import { dateSegments } from '../../lib/controls/date-segments.ts'
import { collectControls } from '../../lib/read/controls.ts'
import { control, get, mount, write } from './mount.ts'

/** Spin buttons as ARIA describes them: digits are taken from the keyboard or the insertion, and only there. */
function mountSegments(by: 'keydown' | 'beforeinput' | 'arrows'): HTMLElement {
  const spin = (name: string, least: number, most: number) =>
    `<span role="spinbutton" tabindex="0" contenteditable="true" aria-label="${name}" aria-valuemin="${least}"
      aria-valuemax="${most}" style="display:inline-block;width:40px;height:20px">--</span>`
  mount(
    `<span id="l">Start date</span><div role="group" aria-labelledby="l">${spin('Monat', 1, 12)}/${spin('Tag', 1, 31)}/${spin('Jahr', 1, 9999)}</div>`,
  )
  for (const element of document.querySelectorAll<HTMLElement>('[role=spinbutton]')) {
    const show = (number: number | undefined) => {
      if (number === undefined) element.removeAttribute('aria-valuenow')
      else element.setAttribute('aria-valuenow', String(number))
      element.textContent = number === undefined ? '--' : String(number)
    }
    const now = () => Number(element.getAttribute('aria-valuenow') ?? 0)
    const digit = (text: string) =>
      show(Number(`${now()}${text}`) > Number(element.ariaValueMax) ? Number(text) : Number(`${now()}${text}`))
    element.addEventListener('keydown', event => {
      if (event.key === 'Backspace') show(now() > 9 ? Math.floor(now() / 10) : undefined)
      if (event.key === 'ArrowUp') show(now() === 0 && element.ariaValueMax === '9999' ? 2025 : now() + 1)
      if (event.key === 'ArrowDown') show(now() - 1)
      if (by === 'keydown' && /^\d$/.test(event.key)) {
        event.preventDefault()
        digit(event.key)
      }
    })
    element.addEventListener('beforeinput', event => {
      event.preventDefault()
      if (by === 'beforeinput' && event.data) digit(event.data)
    })
  }
  return get('[aria-label=Monat]')
}

test.each(['keydown', 'beforeinput', 'arrows'] as const)('segments that take digits by %s', async by => {
  const first = mountSegments(by)
  expect(control(first)).toBe(dateSegments)
  expect(collectControls(document).map(({ field }) => [field.label, field.control])).toEqual([['Start date', 'date']])
  expect(await write(first, { text: '2026-12-08' })).toEqual({ ok: true })
  expect([...document.querySelectorAll('[role=spinbutton]')].map(spin => spin.ariaValueNow)).toEqual([
    '12',
    '8',
    '2026',
  ])
  expect(control(first).read(first)).toEqual({ text: '2026-12-08' })
  expect(await write(first, { text: '' })).toEqual({ ok: true })
  expect(control(first).read(first)).toEqual({ text: '' })
})

test('what is no whole date is not written', async () => {
  const first = mountSegments('keydown')
  expect(await write(first, { text: 'soon' })).toEqual({ ok: false, reason: '"soon" is not a whole date.' })
})
