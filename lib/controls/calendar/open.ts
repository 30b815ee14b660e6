import { composedParent, walkComposed } from '../../page/walk.ts'
import { focusOn, press } from '../support/events.ts'
import { holdsMoreFields } from '../support/holds-fields.ts'
import { monthsIn } from './months.ts'
import { type Calendar, shownMonths } from './turn.ts'
import { until } from './until.ts'

/** The calendar that a field may open from now on: months that stand on the page already are none of it. */
export function calendarOf(trigger: Element): Calendar {
  return { trigger, others: new Set(monthsIn(trigger.ownerDocument).map(({ grid }) => grid)) }
}

/** Opens the calendar of a field the ways that people do: by its box, its button, the arrow key. */
export async function openCalendar(trigger: HTMLElement, signal: AbortSignal): Promise<Calendar | undefined> {
  const document = trigger.ownerDocument
  const calendar = calendarOf(trigger)
  const isOpen = () => shownMonths(calendar).length > 0
  const ways = [
    () => {
      focusOn(trigger)
      press(trigger)
    },
    ...buttonsBeside(trigger).map(button => () => press(button)),
    () => arrow(trigger),
  ]
  for (const open of ways) {
    if (signal.aborted) break
    open()
    if (await until(document, isOpen, 400, signal)) return calendar
  }
  await closeCalendar(calendar, signal)
  return undefined
}

/** Closes it the ways that people do, the mildest first; a calendar that never closed stays as it is. */
export async function closeCalendar(calendar: Calendar, signal: AbortSignal): Promise<void> {
  const { trigger } = calendar
  const document = trigger.ownerDocument
  const isShut = () => monthsIn(document).every(({ grid }) => calendar.others.has(grid))
  const outside = trigger.closest<HTMLElement>('form,dialog,[role=dialog],main') ?? document.body
  const ways = [
    () => undefined,
    () => send(trigger as HTMLElement, 'Tab', 9),
    () => send(activeIn(document) ?? (trigger as HTMLElement), 'Escape', 27),
    () => press(outside),
  ]
  for (const close of ways) {
    close()
    if (await until(document, isShut, 350, signal)) return
  }
}

/** The part of the page that holds this field and no other. */
export function wrapperOf(element: Element, levels = 4): Element {
  let box = element
  const isField = /^(?:INPUT|SELECT|TEXTAREA)$/.test(element.nodeName)
  for (let up = composedParent(element), level = 0; up && level < levels; up = composedParent(up), level++) {
    if (up === element.ownerDocument.body || holdsMoreFields(up, isField ? 1 : 0)) break
    box = up
  }
  return box
}

/** Buttons in the field's own part of the page that may open its calendar: those that say so, then those that say nothing. */
function buttonsBeside(trigger: HTMLElement): HTMLElement[] {
  const found: HTMLElement[] = []
  walkComposed(wrapperOf(trigger), element => {
    if (element === trigger || !element.matches('button,[role=button]')) return true
    const button = element as HTMLElement
    if (!button.matches(':disabled') && !/clear|remove|delete/i.test(`${button.className} ${button.ariaLabel ?? ''}`))
      found.push(button)
    return false
  })
  const says = (button: HTMLElement) =>
    /dat|kalend|calend|日付|カレンダー/i.test([button.ariaLabel, button.title, button.className].join(' ')) ? 0 : 1
  return found.toSorted((a, b) => says(a) - says(b)).slice(0, 2)
}

function arrow(trigger: HTMLElement): void {
  focusOn(trigger)
  send(trigger, 'ArrowDown', 40, { altKey: true })
}

/** A key as a person presses it; old widgets tell keys by their number. */
export function send(element: HTMLElement, key: string, keyCode: number, more: KeyboardEventInit = {}): void {
  for (const type of ['keydown', 'keyup']) {
    const init = { key, code: key, keyCode, which: keyCode, bubbles: true, composed: true, cancelable: true, ...more }
    element.dispatchEvent(new KeyboardEvent(type, init))
  }
}

function activeIn(root: Document | ShadowRoot): HTMLElement | undefined {
  const active = root.activeElement as HTMLElement | null
  return (active?.shadowRoot ? activeIn(active.shadowRoot) : undefined) ?? active ?? undefined
}
