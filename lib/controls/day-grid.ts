import { composedClosest, composedParent } from '../page/walk.ts'
import { asDay } from './calendar/day-text.ts'
import { type Month, monthsIn, whichMonth } from './calendar/months.ts'
import { type Calendar, turnTo } from './calendar/turn.ts'
import { until } from './calendar/until.ts'
import type { Control, WriteResult } from './control.ts'
import { press } from './support/events.ts'
import { switchedOff } from './support/locks.ts'

/** A calendar that always stands in the form, in which a day is pressed. Takes and shows `YYYY-MM-DD`. */
export const dayGrid: Control = {
  name: 'date',
  frame: frameOf,
  matches: element => element.matches(grids) && isOfForm(element) && monthIn(element) !== undefined,
  read: element => ({ text: chosenDay(element) }),
  accepts: () => ({}),
  locked: switchedOff,
  async write(element, write, signal): Promise<WriteResult> {
    if (!('text' in write)) return { ok: false, reason: 'This field takes a date.' }
    const frame = frameOf(element)
    const now = () => (element.isConnected ? element : (frame.querySelector(grids) ?? element))
    const before = chosenDay(element)
    const day = asDay(write.text || before)
    if (!day) return write.text ? { ok: false, reason: `"${write.text}" is not a whole date.` } : { ok: true }
    const cell = await cellOf(now(), frame, day, signal)
    if (!cell) return { ok: false, reason: `The calendar does not offer ${day}.` }
    // Pressing the chosen day once more is how a calendar lets go of it, if it does.
    press(cell)
    if (await until(cell.ownerDocument, () => chosenDay(now()) === write.text, 700, signal)) return { ok: true }
    const back = before && before !== chosenDay(now()) ? await cellOf(now(), frame, before, signal) : undefined
    if (back) press(back)
    return write.text
      ? { ok: false, reason: 'The calendar did not take the day.' }
      : { ok: false, reason: 'The calendar does not let the date be taken away.' }
  },
  holds: (element, write) => 'text' in write && chosenDay(element) === write.text,
}

const grids = '[role=grid],table'

/** In a form, and no part of another field: nothing is typed beside it, and nothing opened it. */
function isOfForm(element: Element): boolean {
  const cells = element.querySelectorAll('td,[role=gridcell]').length
  if (cells < 28 || cells > 60 || !composedClosest(element, 'form,fieldset,[role=form],[role=group],[role=dialog]'))
    return false
  if (composedClosest(element, '[popover]')) return false
  const frame = frameOf(element)
  if (/absolute|fixed/.test(getComputedStyle(frame).position)) return false
  const beside = composedParent(frame)?.querySelectorAll(
    'input:not([type=hidden]),[aria-haspopup=dialog],[aria-haspopup=grid]',
  )
  return (beside?.length ?? 0) === 0 || !isAlone(frame, beside?.[0])
}

/** True if the two stand in one small part of the page. */
function isAlone(frame: Element, field: Element | undefined): boolean {
  const around = composedParent(frame)
  return around !== null && field !== undefined && !around.matches('form,fieldset,body,main,[role=form],[role=dialog]')
}

/** The calendar with its heading: the smallest part around the days that holds the two buttons that turn it. */
function frameOf(element: Element): Element {
  for (let up = composedParent(element), level = 0; up && level < 4; up = composedParent(up), level++) {
    if (up.matches('form,fieldset,body,main,dialog,[role=dialog],[role=form]')) break
    const buttons = [...up.querySelectorAll('button,[role=button],a')].filter(button => !element.contains(button))
    if (buttons.length >= 2) return up
  }
  return element
}

function monthIn(element: Element): Month | undefined {
  return monthsIn(element.ownerDocument).find(({ grid }) => element.contains(grid) || grid.contains(element))
}

/** The day that the calendar marks as chosen, in the month that it shows; empty where none is. */
function chosenDay(element: Element): string {
  const month = monthIn(element)
  const which = month && whichMonth(month, frameOf(element))
  if (!month || !which) return ''
  const chosen = [...month.days].filter(([, cell]) => isChosen(cell, month))
  const [day, ...others] = chosen.map(([number]) => number)
  if (!day || others.length) return ''
  return [which.year, String(which.month).padStart(2, '0'), String(day).padStart(2, '0')].join('-')
}

function isChosen(cell: Element, { grid }: Month): boolean {
  for (let up: Element | null = cell; up && up !== grid; up = composedParent(up)) {
    if (up.matches('[aria-selected=true],[aria-pressed=true],[aria-checked=true]')) return true
    if (up.matches('[aria-selected],[aria-pressed]')) return false
    if (/(?:^|[\s_-])(?:is-)?(?:selected|chosen)(?:\s|$)/i.test(up.getAttribute('class') ?? '')) return true
  }
  return false
}

async function cellOf(
  grid: Element,
  frame: Element,
  day: string,
  signal: AbortSignal,
): Promise<HTMLElement | undefined> {
  const months = monthsIn(grid.ownerDocument).filter(month => !frame.contains(month.grid))
  const calendar: Calendar = {
    trigger: composedParent(frame) ?? frame,
    others: new Set(months.map(month => month.grid)),
  }
  const cell = (await turnTo(calendar, day, signal))?.days.get(Number(day.slice(8)))
  const target = cell?.closest<HTMLElement>('button,a,[role=button],[role=gridcell],td') ?? cell
  return target?.matches(':disabled,[aria-disabled=true],[aria-disabled=true] *') ? undefined : target
}
