import { foldText } from '../../deal/fold.ts'
import { parseValue } from '../../deal/parse.ts'
import { sameValue } from '../../deal/same.ts'
import type { Content, Field } from '../../page/field.ts'

/** Kinds whose texts differ from page to page, and still say the same. */
const kinds = ['date', 'money', 'number', 'phone', 'url'] as const

/** True if two texts say the same: in other words only where it is one date, amount, number, phone number or address. */
export function saysSame(a: string, b: string, lang: string): boolean {
  if (foldText(a) === foldText(b)) return true
  return kinds.some(kind => {
    const [one, other] = [parseValue(kind, a, { lang }), parseValue(kind, b, { lang })]
    return one.ok && other.ok && sameValue(one.value, other.value)
  })
}

/** Whether the page shows what was written under the same label: `undefined` where it does not show that field at all. */
export function showsWritten(fields: Field[], label: string, written: Content): boolean | undefined {
  const same = fields.filter(field => label !== '' && foldText(field.label) === foldText(label))
  if (same.length === 0) return undefined
  return same.some(({ content, signals }) => {
    if (written.checked !== undefined && content.checked !== undefined) return written.checked === content.checked
    return [content.text, content.exact?.text].some(text => text && saysSame(text, written.text, signals.lang))
  })
}
