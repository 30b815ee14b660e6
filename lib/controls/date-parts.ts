import { isoDate } from '../deal/dates.ts'
import { monthOf } from '../deal/months.ts'
import type { Write } from '../page/field.ts'
import { composedParent } from '../page/walk.ts'
import { asDay } from './calendar/day-text.ts'
import { partOf } from './calendar/part-of.ts'
import { combobox } from './combobox.ts'
import type { Chooser, Control, WriteResult } from './control.ts'
import { number } from './number.ts'
import { select } from './select.ts'
import { isRequired } from './support/accepts.ts'
import { groupLocked } from './support/locks.ts'
import { text } from './text.ts'

type Parts = { day: Element; month: Element; year: Element }

const writable =
  'input:not([type=hidden],[aria-hidden=true]),select:not([aria-hidden=true]),textarea,[role=combobox]:not(input),button[aria-haspopup=listbox]'
const order = ['year', 'month', 'day'] as const

/** One date asked for in three: day, month and year, each a list (the browser's or a drawn one) or a box. Takes and shows `YYYY-MM-DD`. */
export const dateParts: Control = {
  name: 'date',
  matches: element => partOf(element) !== undefined && listOf(element)[0] === element,
  parts: element => listOf(element).filter(other => other !== element),
  read: element => ({ text: textOf(element) }),
  accepts: element => (listOf(element).some(isRequired) ? { required: true } : {}),
  locked: element => groupLocked(listOf(element)),
  async write(element, write, signal, typed): Promise<WriteResult> {
    if (!('text' in write)) return { ok: false, reason: 'This field takes a date.' }
    const day = asDay(write.text)
    if (!day && write.text !== '') return { ok: false, reason: `"${write.text}" is not a whole date.` }
    const parts = partsOf(element)
    if (!parts) return { ok: false, reason: 'The field is no longer whole.' }
    const before = order.map(role => innerOf(parts[role]).read(parts[role]))
    const numbers = day?.split('-').map(Number)
    for (const [at, role] of order.entries()) {
      const part = parts[role]
      const wanted = writeFor(part, role, numbers?.[at])
      const done: WriteResult = wanted
        ? await innerOf(part).write(part, wanted, signal, typed, chooserFor(role, numbers?.[at]))
        : { ok: false, reason: `The ${role} of ${write.text} is not offered.` }
      if (done.ok) continue
      for (const [index, former] of before.entries()) {
        const back = parts[order[index] ?? role]
        const content: Write = former.chosen ? { choose: former.chosen } : { text: former.text }
        if (index <= at) await innerOf(back).write(back, content, new AbortController().signal)
      }
      return done
    }
    return { ok: true }
  },
  holds: (element, write) => 'text' in write && textOf(element) === write.text,
}

const innerOf = (part: Element): Control =>
  [select, number, combobox, text].find(control => control.matches(part)) ?? text

/** What puts this number, or nothing, into one part; undefined where a list does not offer it. */
function writeFor(part: Element, role: keyof Parts, wanted: number | undefined): Write | undefined {
  const { options, opens } = innerOf(part).accepts(part)
  if (opens) return wanted === undefined ? { choose: [] } : { pick: [String(wanted)] }
  if (!options) {
    const width = role === 'year' ? 4 : 2
    return { text: wanted === undefined ? '' : String(wanted).padStart(width, '0') }
  }
  if (wanted === undefined) return { choose: [] }
  const fits = options.filter(({ label, value }) => numberOf(label, value, role) === wanted)
  return fits.length === 1 && fits[0] ? { choose: [fits[0].key] } : undefined
}

/** Finds the day, month or year in a list that is known only once it is open. */
function chooserFor(role: keyof Parts, wanted: number | undefined): Chooser {
  return async options => {
    const fits = options.filter(({ label, value }) => numberOf(label, value, role) === wanted)
    const candidates = options.map(({ label }) => label)
    return fits.length === 1 && fits[0]
      ? { ok: true, keys: [fits[0].key], why: '' }
      : { ok: false, reason: `The ${role} ${wanted} is not offered.`, candidates }
  }
}

function numberOf(label: string, value: string, role: keyof Parts): number | undefined {
  const named = role === 'month' ? monthOf(label) : undefined
  if (named) return named
  const digits = /^\s*(\d{1,4})\s*[.日月年]?\s*$/.exec(label)?.[1] ?? (/^\d{1,4}$/.test(value) ? value : undefined)
  return digits === undefined ? undefined : Number(digits)
}

/** The three parts around this one, in reading order; none where the smallest box around it does not hold one each. */
function listOf(element: Element): Element[] {
  const parts = partsOf(element)
  if (!parts) return []
  return Object.values(parts).sort((a, b) => (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1))
}

function partsOf(element: Element): Parts | undefined {
  for (let up = composedParent(element), level = 0; up && level < 5; up = composedParent(up), level++) {
    const fields = [...up.querySelectorAll(writable)]
    if (fields.length < 3) continue
    const found: Partial<Parts> = {}
    for (const field of fields) {
      const role = partOf(field)
      if (!role || found[role]) return undefined
      found[role] = field
    }
    const { day, month, year } = found
    return fields.length === 3 && day && month && year ? { day, month, year } : undefined
  }
  return undefined
}

function textOf(element: Element): string {
  const parts = partsOf(element)
  if (!parts) return ''
  const shown = order.map(role => {
    const content = innerOf(parts[role]).read(parts[role])
    if (!content.chosen) return /^\d{1,4}$/.test(content.text.trim()) ? Number(content.text) : undefined
    const [key] = content.untouched ? [] : content.chosen
    const option = innerOf(parts[role])
      .accepts(parts[role])
      .options?.find(other => other.key === key)
    if (!option && key) return numberOf(key, key, role)
    return option && numberOf(option.label, option.value, role)
  })
  const [year, month, day] = shown
  if (year && month && day) return isoDate(year, month, day) ?? shown.join('-')
  return shown.some(Boolean) ? shown.map(part => part ?? '').join('-') : ''
}
