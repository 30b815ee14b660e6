import type { Control } from './control.ts'
import { textAccepts } from './support/accepts.ts'
import { switchedOff } from './support/locks.ts'
import { isInput } from './support/tags.ts'
import { type Fit, rehearse, writeText } from './support/write-text.ts'

const types = ['date', 'month', 'week', 'datetime-local', 'time']

/** The browser's own date and time fields. Texts are as in HTML: `2026-12-31`, `2026-12`, `2026-W53`, `17:30`. */
export const date: Control = {
  name: 'date',
  matches: element => isInput(element, ...types),
  read: element => ({ text: (element as HTMLInputElement).value }),
  accepts: element => textAccepts(element as HTMLInputElement),
  locked: switchedOff,
  write: async (element, write, signal) =>
    'text' in write
      ? writeText(element as HTMLInputElement, write.text, suit, signal)
      : { ok: false, reason: 'This field takes a date or time.' },
  holds: (element, write) => {
    if (!('text' in write)) return false
    const { value } = element as HTMLInputElement
    return value === write.text || value === rehearse(element as HTMLInputElement, write.text).value
  },
}

const suit: Fit = (box, given) => {
  const text = given.trim()
  const { value, validity } = rehearse(box, text)
  const { min, max, type } = box as HTMLInputElement
  if (text !== '' && value === '') return { ok: false, reason: `"${text}" is not a valid ${type} value.` }
  if (validity.rangeUnderflow) return { ok: false, reason: `The field takes nothing before ${min}.` }
  if (validity.rangeOverflow) return { ok: false, reason: `The field takes nothing after ${max}.` }
  return { ok: true, text: value }
}
