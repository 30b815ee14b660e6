import type { WriteResult } from '../control.ts'
import { changeEvent, focusOn, inputEvent, key, leave } from '../support/events.ts'
import { setNative } from '../support/native.ts'
import { placeOf } from '../support/place.ts'
import { nextTask } from '../support/wait.ts'
import { type DayStyle, typedDay } from './day-text.ts'
import { monthsIn } from './months.ts'
import { closeCalendar, send } from './open.ts'
import type { Face } from './pick.ts'
import { until } from './until.ts'

/** What is to be typed: a day, or a text as it stands. */
interface Entry {
  text: string
  day?: string
  style: DayStyle
}

/**
 * Types a day in the format that the field shows, and commits it by leaving the field or else by Enter. Refused where
 * nothing tells the format, and put back where the widget makes something else of it. Leaves no calendar open.
 */
export async function enterDay(
  box: HTMLInputElement,
  { text, day, style }: Entry,
  face: Face,
  signal: AbortSignal,
): Promise<WriteResult> {
  if (day && !style.shape) return { ok: false, reason: 'Nothing tells how the field writes dates.' }
  const typed = day ? typedDay(day, style) : text
  if (typed === undefined) return { ok: false, reason: 'Nothing tells how the field writes dates.' }
  const before = face.text()
  const holds = () => (day ? face.says(day) : face.text() === text)
  for (const byEnter of [false, true]) {
    if (signal.aborted) return { ok: false, reason: 'Stopped.' }
    await enter(box, typed, byEnter, signal)
    if (holds()) return { ok: true }
  }
  if (face.text() !== before) await enter(box, before, true, signal)
  return { ok: false, reason: 'The field did not take the date.' }
}

async function enter(start: HTMLInputElement, text: string, byEnter: boolean, signal: AbortSignal): Promise<void> {
  const document = start.ownerDocument
  const others = new Set(monthsIn(document).map(({ grid }) => grid))
  const place = placeOf(start)
  const now = () => (place() as HTMLInputElement | undefined) ?? start
  focusOn(start)
  await null
  key(now(), 'keydown')
  setNative(now(), 'value', text)
  inputEvent(now(), text)
  key(now(), 'keyup')
  await nextTask()
  if (byEnter) send(now(), 'Enter', 13)
  changeEvent(now())
  leave(now())
  await nextTask()
  await closeCalendar({ trigger: now(), others }, signal)
  // A widget that puts its old text back does so once it has drawn itself anew.
  await until(document, () => false, 60, signal)
}
