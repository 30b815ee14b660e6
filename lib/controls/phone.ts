import { parsePhoneNumberFromString } from 'libphonenumber-js/max'
import type { Control, WriteResult } from './control.ts'
import { chooseCountry, dialOf, pickerOf } from './phone/picker.ts'
import { isRequired } from './support/accepts.ts'
import { langOf } from './support/same-text.ts'
import { isInput } from './support/tags.ts'
import { text } from './text.ts'

/** Country codes that were shown before we chose others, so that emptying the box brings them back. */
const former = new WeakMap<Element, { dial: string; name: string }>()

/**
 * A phone number whose country code is chosen beside the box ("+49" on a button or in a list): the box takes the national
 * number. Takes and shows the international number.
 */
export const phone: Control = {
  name: 'phone',
  matches: element => isInput(element, 'tel', 'text') && isPhone(element) && dialOf(pickerOf(element)) !== undefined,
  beside: element => [pickerOf(element)].filter(picker => picker !== undefined),
  read: element => ({ text: shownNumber(element as HTMLInputElement) }),
  accepts: element => (isRequired(element) ? { required: true } : {}),
  locked: element => text.locked?.(element),
  async write(element, write, signal, typed): Promise<WriteResult> {
    if (!('text' in write)) return { ok: false, reason: 'This field takes a phone number.' }
    const asked = parsePhoneNumberFromString(write.text)
    const before = { dial: dialOf(pickerOf(element)) ?? '', text: (element as HTMLInputElement).value }
    if (write.text === '') {
      const emptied = await text.write(element, write, signal, typed)
      const first = former.get(element)
      if (first && first.dial !== dialOf(pickerOf(element))) await chooseCountry(element, first, signal)
      return emptied
    }
    // A national number stays with the country that is chosen.
    if (!asked?.country) return text.write(element, write, signal, typed)
    const wanted = { dial: asked.countryCallingCode, code: asked.country, lang: langOf(element) }
    if (wanted.dial !== before.dial) {
      const chosen = await chooseCountry(element, wanted, signal)
      if (!chosen.ok) return chosen
      if (!former.has(element)) former.set(element, { dial: before.dial, name: chosen.former })
    }
    const entered = await text.write(element, { text: asked.nationalNumber }, signal, typed)
    if (entered.ok) return entered
    if (wanted.dial !== before.dial)
      await chooseCountry(element, { dial: before.dial, name: former.get(element)?.name }, signal)
    return entered
  },
  holds(element, write) {
    if (!('text' in write)) return false
    const abroad = parsePhoneNumberFromString(write.text) !== undefined || write.text === ''
    return abroad ? bare(shownNumber(element as HTMLInputElement)) === bare(write.text) : text.holds(element, write)
  },
}

function isPhone(element: Element): boolean {
  return (element as HTMLInputElement).type === 'tel' || /\btel\b/.test(element.getAttribute('autocomplete') ?? '')
}

function shownNumber(box: HTMLInputElement): string {
  const value = box.value.trim()
  if (value === '' || value.startsWith('+')) return value
  return `+${dialOf(pickerOf(box)) ?? ''} ${value}`
}

/** Digits as they are dialled from abroad: no trunk zero, no separators. */
function bare(number: string): string {
  return parsePhoneNumberFromString(number)?.number ?? number.replace(/[^\d+]/g, '')
}
