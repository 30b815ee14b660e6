import { isoDate } from '../deal/dates.ts'
import { composedParent } from '../page/walk.ts'
import { asDay } from './calendar/day-text.ts'
import { writeSegment } from './calendar/write-segment.ts'
import type { Control, WriteResult } from './control.ts'
import { leave } from './support/events.ts'
import { switchedOff } from './support/locks.ts'
import { nextTask } from './support/wait.ts'

type Role = 'day' | 'month' | 'year'
type Segments = Record<Role, HTMLElement>

/** A date whose day, month and year are spin buttons of their own within one box. Takes and shows `YYYY-MM-DD`. */
export const dateSegments: Control = {
  name: 'date',
  matches: element => element.getAttribute('role') === 'spinbutton' && isFirst(element),
  // Empty parts may be invisible under a label that floats over the box; the box around them never is.
  parts: element => [...listOf(element).filter(other => other !== element), ...boxAround(element)],
  read: element => ({ text: textOf(element) }),
  accepts: element => (listOf(element).some(isRequired) ? { required: true } : {}),
  locked: element => {
    const locks = listOf(element).map(switchedOff)
    return locks.find(Boolean)
  },
  async write(element, write, signal): Promise<WriteResult> {
    if (!('text' in write)) return { ok: false, reason: 'This field takes a date.' }
    const day = asDay(write.text)
    if (!day && write.text !== '') return { ok: false, reason: `"${write.text}" is not a whole date.` }
    const before = textOf(element)
    const failed = await enter(element, day ?? '', signal)
    if (!failed && textOf(element) === write.text) return { ok: true }
    // Put back as well as can be; what was only half there cannot be written again.
    await enter(element, asDay(before) ?? '', signal)
    return { ok: false, reason: failed ?? 'The field did not take the date.' }
  },
  holds: (element, write) => 'text' in write && textOf(element) === write.text,
}

/** Writes the parts in the order that calendars check them: the year decides February, the month its days. */
async function enter(element: Element, day: string, signal: AbortSignal): Promise<string | undefined> {
  const [year, month, date] = day.split('-').map(Number)
  const wanted = { year, month, day: date }
  for (const role of ['year', 'month', 'day'] as const) {
    if (signal.aborted) return 'Stopped.'
    const segment = segmentsOf(element)?.[role]
    if (!segment) return 'The field disappeared while it was being filled.'
    if (!(await writeSegment(segment, day ? wanted[role] : undefined)))
      return `The ${role} of the date could not be entered.`
  }
  const last = segmentsOf(element)?.day
  if (last) leave(last)
  await nextTask()
  return undefined
}

/** The spin buttons that share a box with this one, in reading order. */
function listOf(element: Element): HTMLElement[] {
  for (let up = composedParent(element), level = 0; up && level < 4; up = composedParent(up), level++) {
    const spins = [...up.querySelectorAll<HTMLElement>('[role=spinbutton]')]
    if (spins.length >= 3) return spins
  }
  return []
}

function boxAround(element: Element): Element[] {
  const box = element.closest('[role=group]') ?? composedParent(element)
  return box && listOf(element).every(spin => box.contains(spin)) ? [box] : []
}

function isFirst(element: Element): boolean {
  return listOf(element)[0] === element && segmentsOf(element) !== undefined
}

/** Undefined unless there are exactly a day, a month and a year, told by how far each one counts. */
function segmentsOf(element: Element): Segments | undefined {
  const spins = listOf(element)
  const found: Partial<Segments> = {}
  for (const spin of spins) {
    const role = roleOf(spin)
    if (role && !found[role]) found[role] = spin
  }
  const { day, month, year } = found
  return spins.length === 3 && day && month && year ? { day, month, year } : undefined
}

function roleOf(spin: Element): Role | undefined {
  const said = `${spin.getAttribute('data-type') ?? ''} ${spin.getAttribute('aria-label') ?? ''}`
  const named = /^\s*(day|month|year)\b/i.exec(said)?.[1]?.toLowerCase()
  if (named) return named as Role
  const most = Number(spin.getAttribute('aria-valuemax') ?? Number.NaN)
  if (most >= 28 && most <= 31) return 'day'
  if (most === 12) return 'month'
  return most >= 1900 ? 'year' : undefined
}

const isRequired = (element: Element) => element.getAttribute('aria-required') === 'true'

/** The day where all parts are there; else what stands in those that are. */
function textOf(element: Element): string {
  const segments = segmentsOf(element)
  if (!segments) return ''
  const numbers = (['year', 'month', 'day'] as const).map(role => numberIn(segments[role]))
  const [year, month, day] = numbers
  if (numbers.every(number => number === undefined)) return ''
  const whole = year !== undefined && month !== undefined && day !== undefined ? isoDate(year, month, day) : undefined
  return (
    whole ??
    listOf(element)
      .map(spin => spin.textContent?.trim())
      .join(' ')
  )
}

function numberIn(segment: Element): number | undefined {
  const now = segment.getAttribute('aria-valuenow')
  return now === null || now === '' ? undefined : Number(now)
}
