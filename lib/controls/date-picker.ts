import { labelElements } from '../page/label-elements.ts'
import { referenced } from '../page/labels.ts'
import { asDay, type DayStyle, daysOf, shapeIn, typedDay } from './calendar/day-text.ts'
import { isDateBox, isDateButton, shownOn } from './calendar/is-date.ts'
import { clearDay, type Face, pickDay, unopened } from './calendar/pick.ts'
import { clearRange, otherDay, pickRange, type Range, rangeOf } from './calendar/range.ts'
import { enterDay } from './calendar/type-day.ts'
import type { Control, WriteResult } from './control.ts'
import { isRequired } from './support/accepts.ts'
import { switchedOff } from './support/locks.ts'
import { langOf } from './support/same-text.ts'

/** What a calendar was seen to show for a day that was chosen in it: proof against its own ambiguity. */
const proved = new WeakMap<Element, { text: string; day: string }>()

/**
 * A date that a page takes by a widget of its own: typed in its format, or chosen in the calendar that a box or button
 * opens. Takes `YYYY-MM-DD`, or a text as the widget shows it.
 */
export const datePicker: Control = {
  name: 'date',
  matches: element => isDateBox(element) || isDateButton(element),
  read: element => ({ text: textOf(element) }),
  accepts: element => (isRequired(element) ? { required: true } : {}),
  locked: element => {
    const lock = switchedOff(element)
    // A box that takes no typing may still be filled by its calendar.
    return lock === 'read-only' && element.getAttribute('aria-readonly') !== 'true' ? undefined : lock
  },
  async write(element, write, signal): Promise<WriteResult> {
    if (!('text' in write)) return { ok: false, reason: 'This field takes a date.' }
    const box = element as HTMLInputElement
    const style = styleOf(element)
    const canType = !isDateButton(element) && !box.readOnly
    const [day, ...others] = asDay(write.text) ? [asDay(write.text)] : daysOf(write.text, style)
    const days = () => daysOf(textOf(element), style)
    const face: Face = { text: () => textOf(element), days, says: wanted => days().includes(wanted) }
    // A cell of the calendar says itself which day it is: the text it leaves must only not mean another.
    const loose = (wanted: string) => daysOf(textOf(element), { shape: style.shape }).includes(wanted)
    const pressed: Face = { ...face, says: wanted => face.says(wanted) || loose(wanted) }
    const range = rangeOf(element)
    if (range && (write.text === '' || day))
      return writeSide(range, element, write.text === '' ? '' : (day ?? ''), signal)
    const before = textOf(element)
    if (canType) {
      const typed = await enterDay(box, { text: write.text, day: asDay(write.text), style }, face, signal)
      if (typed.ok || signal.aborted) return typed
    }
    if (write.text === '') return before === '' ? { ok: true } : clearDay(box, face, signal)
    if (!day || others.length > 0) return { ok: false, reason: `"${write.text}" is not one clear day.` }
    const picked = await pickDay(box, day, pressed, signal)
    // A plain box that only calls itself a date: its language decides, or the one form that reads one way.
    if (picked === unopened && canType) {
      return enterDay(box, { text: typedDay(day, style) ?? day, style }, face, signal)
    }
    if (picked.ok) proved.set(element, { text: textOf(element), day })
    return picked
  },
  holds(element, write) {
    if (!('text' in write)) return false
    const text = textOf(element)
    if (text === write.text) return true
    const day = asDay(write.text)
    const proof = proved.get(element)
    if (!day || text === '') return false
    if (proof && proof.text === text) return proof.day === day
    const days = daysOf(text, styleOf(element))
    return days.length === 1 && days[0] === day
  },
}

/** One side of a range: chosen together with the other, whose turn comes later or has been. */
async function writeSide(range: Range, side: Element, day: string, signal: AbortSignal): Promise<WriteResult> {
  const dayOf = (box: Element) => daysOf(textOf(box), styleOf(box))[0]
  const { first, last } = range
  if (textOf(side) === '' ? day === '' : dayOf(side) === day) return { ok: true }
  if (day === '') return clearRange(range, signal)
  const other = otherDay(range, side, day, dayOf(side === first ? last : first))
  if (!other) return { ok: false, reason: 'The field takes a first and a last day together.', candidates: [] }
  const days: [string, string] = side === first ? [day, other] : [other, day]
  if (days[0] > days[1]) return { ok: false, reason: `${days[0]} is after ${days[1]}.` }
  const before = [textOf(first), textOf(last)]
  const picked = await pickRange(range, days, signal)
  const isShown = [first, last].every((box, at) => daysOf(textOf(box), styleOf(box)).includes(days[at] ?? ''))
  if (picked.ok && isShown) {
    for (const [at, box] of [first, last].entries()) proved.set(box, { text: textOf(box), day: days[at] ?? '' })
    return { ok: true }
  }
  if (before.every(text => text === '')) await clearRange(range, signal)
  return picked.ok ? { ok: false, reason: 'The field did not take the dates.' } : picked
}

function textOf(element: Element): string {
  if (!isDateButton(element)) return (element as HTMLInputElement).value?.trim() ?? ''
  const text = shownOn(element)
  return daysOf(text, {}).length > 0 ? text : ''
}

function styleOf(element: Element): DayStyle {
  const attributes = ['placeholder', 'data-date-format', 'data-format', 'aria-label', 'title']
  const texts = [
    ...attributes.map(name => element.getAttribute(name) ?? ''),
    referenced(element, 'aria-describedby'),
    ...labelElements(element).map(label => label.textContent ?? ''),
    (element as HTMLInputElement).value ?? '',
  ]
  return { shape: shapeIn(texts), lang: langOf(element) }
}
