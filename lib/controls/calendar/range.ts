import { composedParent } from '../../page/walk.ts'
import type { WriteResult } from '../control.ts'
import { press } from '../support/events.ts'
import { holdsMoreFields } from '../support/holds-fields.ts'
import { isInput } from '../support/tags.ts'
import { closeCalendar, openCalendar } from './open.ts'
import { pressDay } from './pick.ts'
import { shownMonths } from './turn.ts'
import { until } from './until.ts'

/** Two boxes of one calendar: the first and the last day of a time. */
export interface Range {
  box: Element
  first: HTMLInputElement
  last: HTMLInputElement
}

const named = /range/i

/** The range that a box is one side of. */
export function rangeOf(element: Element): Range | undefined {
  for (let up = composedParent(element), level = 0; up && level < 4; up = composedParent(up), level++) {
    if (!holdsMoreFields(up, 1)) continue
    const [first, last, ...more] = up.querySelectorAll('input:not([type=hidden])')
    const isTold = [up, first, composedParent(up)].some(part => named.test(part?.getAttribute('class') ?? ''))
    const isPair = first && last && isInput(first, 'text') && isInput(last, 'text') && more.length === 0
    return isPair && isTold ? { box: up, first, last } : undefined
  }
  return undefined
}

/** How long the day of one side waits for that of the other, in ms: both belong to one fill. */
const patience = 30_000
const wanted = new WeakMap<Element, { day: string; at: number }>()

/** Keeps the day that one side is to show, and answers with that of the other, where it is known. */
export function otherDay(
  { first, last }: Range,
  side: Element,
  day: string,
  shown: string | undefined,
): string | undefined {
  wanted.set(side, { day, at: performance.now() })
  const other = wanted.get(side === first ? last : first)
  return other && performance.now() - other.at < patience ? other.day : shown
}

/** Chooses both days in the calendar that the boxes open: most take none of them without the other. */
export async function pickRange(
  { first, last }: Range,
  days: [string, string],
  signal: AbortSignal,
): Promise<WriteResult> {
  let trigger = first
  let calendar = await openCalendar(first, signal)
  for (const [index, day] of days.entries()) {
    // Some close after the first day, and wait for the press on the other box.
    if (calendar && index && shownMonths(calendar).length === 0) {
      trigger = last
      calendar = await openCalendar(last, signal)
    }
    if (!calendar) return { ok: false, reason: 'The calendar of the field did not open.' }
    const pressed = await pressDay(calendar, day, signal)
    if (!pressed.ok) {
      await closeCalendar(calendar, signal)
      return pressed
    }
    await until(trigger.ownerDocument, () => false, 80, signal)
  }
  if (calendar) await closeCalendar(calendar, signal)
  return { ok: true }
}

/** Empties both boxes by the button that the field shows for it, often only under the mouse. */
export async function clearRange({ box, first, last }: Range, signal: AbortSignal): Promise<WriteResult> {
  for (const type of ['mouseenter', 'mouseover', 'mousemove']) {
    box.dispatchEvent(new MouseEvent(type, { bubbles: type !== 'mouseenter', composed: true }))
  }
  const isEmpty = () => first.value === '' && last.value === ''
  await until(box.ownerDocument, () => false, 60, signal)
  const button = box.querySelector<HTMLElement>('[aria-label*="clear" i],[class*="clear" i],[class*="close" i]')
  if (button) press(button)
  await until(box.ownerDocument, isEmpty, 400, signal)
  return isEmpty() ? { ok: true } : { ok: false, reason: 'The field does not let the dates be taken away.' }
}
