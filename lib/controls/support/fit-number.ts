import { readNumber } from '../../deal/parse/number-text.ts'
import { type Fit, rehearse } from './write-text.ts'

/**
 * A number as `input type=number` wants it; refused where the field's own bounds or step would make it invalid. A text
 * in the page's format ("1.200,00") is taken where it can mean one number only: some pages put a number field in the
 * place of a formatted text once it has the focus.
 */
export const fitNumber: Fit = (box, given) => {
  const text = given.trim()
  const plain = text === '' || rehearse(box, text).value !== '' ? text : plainOf(text, box)
  const { value, validity } = rehearse(box, plain)
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

function plainOf(text: string, box: Element): string {
  const lang = box.closest('[lang]')?.getAttribute('lang') ?? undefined
  const read = readNumber(text, { lang })
  return read.ok && !read.approximate ? read.decimal : ''
}
