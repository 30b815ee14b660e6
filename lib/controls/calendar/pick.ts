import { walkComposed } from '../../page/walk.ts'
import type { WriteResult } from '../control.ts'
import { press } from '../support/events.ts'
import { type Month, popupOf } from './months.ts'
import { closeCalendar, openCalendar, send, wrapperOf } from './open.ts'
import { type Calendar, shownMonths, turnTo } from './turn.ts'
import { until } from './until.ts'

/** How the field tells what it holds: its text, and whether that can mean a day. */
export interface Face {
  text(): string
  /** Every day that it may mean. */
  days(): string[]
  says(day: string): boolean
}

export const unopened = { ok: false, reason: 'The calendar of the field did not open.' } as const

/** Chooses a day in the field's calendar as a person would: open, turn to the month, press the day. Always closes it. */
export async function pickDay(
  trigger: HTMLElement,
  day: string,
  face: Face,
  signal: AbortSignal,
): Promise<WriteResult> {
  const calendar = await openCalendar(trigger, signal)
  if (!calendar) return unopened
  const result = await inCalendar(calendar, day, face, signal)
  await closeCalendar(calendar, signal)
  if (result.ok && !face.says(day)) {
    const shown = face.text()
    return { ok: false, reason: shown ? `The field shows "${shown.slice(0, 80)}" instead.` : 'The field stayed empty.' }
  }
  return result
}

async function inCalendar(calendar: Calendar, day: string, face: Face, signal: AbortSignal): Promise<WriteResult> {
  const pressed = await pressDay(calendar, day, signal)
  if (!pressed.ok) return pressed
  const { month } = pressed
  const document = month.grid.ownerDocument
  if (await until(document, () => face.says(day), 500, signal)) return { ok: true }
  const confirm = buttonIn(popupOf(month, calendar.trigger), confirming)
  if (confirm) press(confirm)
  await until(document, () => face.says(day), 1000, signal)
  return { ok: true }
}

/** Turns an open calendar to a day and presses it. */
export async function pressDay(
  calendar: Calendar,
  day: string,
  signal: AbortSignal,
): Promise<{ ok: true; month: Month } | { ok: false; reason: string }> {
  const month = await turnTo(calendar, day, signal)
  if (!month) return { ok: false, reason: `The calendar could not be turned to ${day.slice(0, 7)}.` }
  const cell = month.days.get(Number(day.slice(8)))
  if (!cell || isBarred(cell, month)) return { ok: false, reason: `The calendar does not offer ${day}.` }
  press(actionable(cell))
  return { ok: true, month }
}

function isBarred(cell: HTMLElement, { grid }: Month): boolean {
  for (let up: Element | null = cell; up && up !== grid; up = up.parentElement) {
    if (up.matches(':disabled,[aria-disabled=true],[class*="disabled" i],[class*="unselectable" i]')) return true
  }
  return false
}

const confirming =
  /^(?:ok|okay|apply|done|set|select|confirm|übernehmen|fertig|appliquer|valider|aplicar|aceptar|applica|toepassen|確定|決定)$/i
const clearing =
  /^(?:clear|clear date|delete|remove|löschen|leeren|effacer|borrar|limpar|cancella|wissen|クリア|削除)$/i

/** Takes the day away again: by the field's or the calendar's own button, by the keyboard, by pressing the chosen day. */
export async function clearDay(trigger: HTMLElement, face: Face, signal: AbortSignal): Promise<WriteResult> {
  const document = trigger.ownerDocument
  const isEmpty = () => face.text() === ''
  const cleared = () => until(document, isEmpty, 400, signal)
  const beside = clearButton(wrapperOf(trigger), trigger)
  if (beside) {
    press(beside)
    if (await cleared()) return { ok: true }
  }
  const [day] = face.days()
  const calendar = await openCalendar(trigger, signal)
  if (calendar) {
    const ways = [
      () => pressIfAny(shownMonths(calendar).map(({ popup }) => buttonIn(popup, clearing))[0]),
      () => send(trigger, 'Delete', 46),
      () => send(trigger, 'Backspace', 8),
      () => send(trigger, 'End', 35, { ctrlKey: true }),
      async () => pressIfAny(day ? chosenCell(await turnTo(calendar, day, signal), day) : undefined),
    ]
    for (const way of ways) {
      await way()
      if (await cleared()) break
    }
    await closeCalendar(calendar, signal)
  }
  return isEmpty() ? { ok: true } : { ok: false, reason: 'The field does not let the date be taken away.' }
}

function pressIfAny(element: HTMLElement | undefined): void {
  if (element) press(element)
}

/** The day's cell, where the calendar marks it as the chosen one. */
function chosenCell(month: Month | undefined, day: string): HTMLElement | undefined {
  const cell = month?.days.get(Number(day.slice(8)))
  for (let up: Element | null | undefined = cell; up && up !== month?.grid; up = up.parentElement) {
    const marked = up.matches('[aria-selected=true],[aria-pressed=true],[class*="selected" i],[class*="active" i]')
    if (marked) return cell && actionable(cell)
  }
  return undefined
}

/** What a press must hit: a button, or the innermost part that holds the number, so that every part around it hears of it. */
function actionable(cell: HTMLElement): HTMLElement {
  const around = cell.closest<HTMLElement>('button,a,[role=button],[role=gridcell],[role=option],td') ?? cell
  if (around.matches('button,a,[role=button]')) return around
  const number = around.textContent?.trim()
  const inner = [...around.querySelectorAll<HTMLElement>('*')].filter(part => part.textContent?.trim() === number)
  return inner.findLast(part => part.checkVisibility({ visibilityProperty: true })) ?? around
}

function clearButton(wrapper: Element, trigger: Element): HTMLElement | undefined {
  let found: HTMLElement | undefined
  walkComposed(wrapper, element => {
    const words = `${element.getAttribute('aria-label') ?? ''} ${element.getAttribute('title') ?? ''} ${element.getAttribute('class') ?? ''}`
    const says =
      /(?:^|[\s_-])(?:clear|löschen|effacer|borrar|limpar|cancella|wissen|クリア)(?:$|[\s_-]|btn|button|icon)/i
    const named = /[a-z]Clear(?=$|[A-Z\s_-])/
    if (!found && element !== trigger && !element.contains(trigger) && (says.test(words) || named.test(words)))
      found = element as HTMLElement
    return !found
  })
  return found
}

function buttonIn(popup: Element, says: RegExp): HTMLElement | undefined {
  let found: HTMLElement | undefined
  walkComposed(popup, element => {
    if (element.matches('button,[role=button],a') && !element.matches(':disabled,[aria-disabled=true]')) {
      const words = [element.textContent, element.getAttribute('aria-label'), element.getAttribute('title')]
      if (words.some(text => says.test(text?.trim() ?? ''))) found ??= element as HTMLElement
      return false
    }
    return true
  })
  return found
}
