import type { Locked } from '../page/field.ts'
import { daysOf } from './calendar/day-text.ts'
import { calendarOf, closeCalendar } from './calendar/open.ts'
import type { Control } from './control.ts'
import { maySuggest, takeSuggestion } from './list/suggest.ts'
import { textAccepts } from './support/accepts.ts'
import { fitShownNumber } from './support/fit-number.ts'
import { isSecret, opensList, secret, switchedOff } from './support/locks.ts'
import { isEntry } from './support/made-entry.ts'
import { langOf, sameText } from './support/same-text.ts'
import { isInput } from './support/tags.ts'
import { type Fit, rehearse, writeText } from './support/write-text.ts'

const types = ['text', 'email', 'tel', 'url', 'search', 'password']

/** One line of text. Passwords, card numbers and one-time codes are recognised here so that they stay untouched. */
export const text: Control = {
  name: 'text',
  matches: element => isInput(element, ...types),
  read: element => ({ text: isSecret(element) ? '' : (element as HTMLInputElement).value }),
  accepts: element => textAccepts(element as HTMLInputElement),
  locked,
  async write(element, write, signal, typed) {
    if (!('text' in write)) return { ok: false, reason: 'This field takes text.' }
    const box = element as HTMLInputElement
    // A box that turns out to have a calendar is not left with it open.
    const isDay = [write.text, box.value].some(text => daysOf(text, { lang: langOf(element) }).length > 0)
    const calendar = isDay ? calendarOf(box) : undefined
    const result = await writeText(box, write.text, suit, signal, typed)
    if (calendar) await closeCalendar(calendar, signal)
    if (result.ok || !write.text || signal.aborted || box.value || !maySuggest(box) || isEntry(result)) return result
    return takeSuggestion(box, write.text, signal)
  },
  holds: (element, write) =>
    'text' in write && sameText((element as HTMLInputElement).value, write.text, langOf(element)),
}

function locked(element: Element): Locked | undefined {
  const reason = secret(element) ?? switchedOff(element)
  // A native list of suggestions (`list=`) leaves the text free.
  return reason ?? (opensList(element) && !(element as HTMLInputElement).list ? 'unsupported' : undefined)
}

const suit: Fit = (box, given) => {
  if (box.type === 'number') return fitShownNumber(box, given)
  const line = given.replace(/\s*[\r\n]+\s*/g, ' ')
  if (box.maxLength >= 0 && line.length > box.maxLength) {
    return {
      ok: false,
      reason: `The answer has ${line.length} characters; the field takes ${box.maxLength}.`,
    }
  }
  const copy = rehearse(box, line)
  if (line && copy.validity.typeMismatch)
    return { ok: false, reason: `The field takes only a valid ${box.type} value.` }
  if (line && copy.value.trim() !== line.trim())
    return { ok: false, reason: 'The field cannot hold the answer as it is.' }
  return { ok: true, text: line }
}
