import { readNumber } from '../../deal/parse/number-text.ts'
import { langOf } from './same-text.ts'
import { type Fit, rehearse } from './write-text.ts'

/** A number as `input type=number` wants it; refused where the field's own bounds or step would make it invalid. */
export const fitNumber: Fit = (box, given) => {
  const text = given.trim()
  const { value, validity } = rehearse(box, text)
  const { min, max, step } = box as HTMLInputElement
  if (text !== '' && value === '') return { ok: false, reason: `"${text}" is not a plain number.` }
  if (validity.rangeUnderflow) return { ok: false, reason: `The field takes numbers from ${min}.` }
  if (validity.rangeOverflow) return { ok: false, reason: `The field takes numbers up to ${max}.` }
  if (validity.stepMismatch) {
    const whole = !step || step === '1'
    return { ok: false, reason: whole ? 'The field takes whole numbers only.' : `The field takes steps of ${step}.` }
  }
  return { ok: true, text: value }
}

/**
 * The same for a text that was meant for people ("1.200,00"), where a page puts a number field in the place of the text
 * field once it has the focus. Refused where the text can mean two numbers.
 */
export const fitShownNumber: Fit = (box, given) => {
  const read = readNumber(given, { lang: langOf(box) })
  if (given.trim() === '') return fitNumber(box, '')
  if (!read.ok) return read
  return read.approximate ? { ok: false, reason: `"${given}" is not exact.` } : fitNumber(box, read.decimal)
}
