import { parseDate } from '../../deal/parse/date.ts'
import { readNumber } from '../../deal/parse/number-text.ts'
import { sameValue } from '../../deal/same.ts'

/**
 * True if a page that shows `shown` holds what was asked for, perhaps in its own format: white space, letter case,
 * number format ("1200" shown as "1,200.00"), or the separators of a code, date or phone number. A text that lost or
 * gained a letter or digit is not the same.
 * @param lang language of the field, BCP 47: decides what a number such as "1.200" asks for
 */
export function sameText(shown: string, asked: string, lang?: string): boolean {
  const a = fold(shown)
  const b = fold(asked)
  if (a === b) return true
  // Without its plus, an international phone number is another number.
  if (/^\+\d{6,}$/.test(bareCode(b))) return bareCode(a) === bareCode(b)
  const readings = numberReadings(b)
  const numbers = meant(b, readings, lang)
  // A widget may show a plain number in a format of its own, whatever the page's language.
  const others = readings.length > 1 ? meant(a, numberReadings(a), lang) : numberReadings(a)
  if (numbers.length && others.length) return numbers.some(number => others.includes(number))
  if (bareAddress(a) === bareAddress(b)) return true
  return (isCode(b) && bareCode(a) === bareCode(b) && sameParts(a, b)) || sameDay(shown, asked, lang)
}

/** A day that the page writes out in words ("Fri Feb 05 2027"), where both texts mean one day only. */
function sameDay(shown: string, asked: string, lang?: string): boolean {
  if (!/\p{L}{3}/u.test(shown) || !/\d{4}/.test(shown) || !/^[\d\s./-]{8,12}$/.test(asked)) return false
  const [a, b] = [shown, asked].map(text => parseDate(text, { lang }))
  return a?.ok === true && b?.ok === true && sameValue(a.value, b.value)
}

/** The readings of a number that the language leaves. */
function meant(text: string, readings: string[], lang?: string): string[] {
  const read = readings.length > 1 && lang ? readNumber(text, { lang }) : undefined
  const decimal = read?.ok ? /^(-?)(\d+)(?:\.(\d+))?$/.exec(read.decimal) : undefined
  return decimal ? [canonical(decimal[1] ?? '', decimal[2] ?? '', decimal[3] ?? '')] : readings
}

function fold(text: string): string {
  return text.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase()
}

/** Digits and short words only, so that separators carry no meaning: "DE 123-456", "31. Dec 2026", "+49 30 12345". */
function isCode(text: string): boolean {
  return /\d/.test(text) && !/\p{L}{4}/u.test(text)
}

/** A mask of another order cuts the digits of a day anew: "12/18/2026" shown as "1218/20/26" is no day any more. */
function sameParts(shown: string, asked: string): boolean {
  const parts = shown.match(/\d+/g) ?? []
  if (!/^\d{1,4}([./-])\d{1,2}\1\d{1,4}$/.test(asked) || parts.length < 2) return true
  return parts.join(' ') === asked.match(/\d+/g)?.join(' ')
}

function bareCode(text: string): string {
  return text.replace(/[\s\-./(),'’]+/g, '')
}

function bareAddress(text: string): string {
  return text.replace(/^https?:\/\//, '').replace(/\/$/, '')
}

/** Every number the text may mean, as canonical decimals: "1,200" may be 1200 or 1.2. Empty where it is no number. */
function numberReadings(text: string): string[] {
  const bare = text.replace(/^([+-]?)\s*(?:\p{Sc}|[a-z]{3}\b)?\s*|\s*(?:\p{Sc}|[a-z]{3}|%)?$/gu, '$1').trim()
  const match = /^([+-]?)(\d+|\d{1,3}(?:[.,' ’]\d{3})+)(?:([.,])(\d+))?$/.exec(bare)
  const grouped = /^([+-]?)(\d{1,3})([.,' ’])(\d{3}(?:\3\d{3})*)$/.exec(bare)
  const readings: string[] = []
  if (match) {
    const [, sign = '', whole = '', point, fraction = ''] = match
    const separators = new Set(whole.replace(/\d/g, ''))
    if (separators.size < 2 && !(point && separators.has(point))) readings.push(canonical(sign, whole, fraction))
  }
  if (grouped) readings.push(canonical(grouped[1] ?? '', `${grouped[2]}${grouped[4]}`, ''))
  return readings
}

function canonical(sign: string, whole: string, fraction: string): string {
  const digits = whole.replace(/\D/g, '').replace(/^0+(?=\d)/, '')
  const rest = fraction.replace(/0+$/, '')
  return `${sign === '-' ? '-' : ''}${digits}${rest ? `.${rest}` : ''}`
}

/** Language of the nearest element that says so; undefined where the page is silent. */
export function langOf(element: Element): string | undefined {
  return element.closest('[lang]')?.getAttribute('lang') || undefined
}
