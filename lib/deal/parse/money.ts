import { currenciesOf, currencyDigits } from '../currencies.ts'
import type { ParseContext, Parsed } from '../value.ts'
import { readNumber } from './number-text.ts'

/** Reads an amount with its currency, if it shows one. A shared symbol ("$") without context leaves the currency open. */
export function parseMoney(text: string, context: ParseContext): Parsed {
  const main = readAmount(text, context)
  if (main.ok) return main
  // "EUR 1,000.00 (USD 1,100.00)": CRMs with several currencies add the converted amount in brackets.
  const converted = /^(.*\d\D{0,5}?)\s*\(([^()]*\d[^()]*)\)$/.exec(text)
  if (converted?.[1] && converted[2]) {
    const [original, other] = [readAmount(converted[1], context), readAmount(converted[2], context)]
    const codes = [original, other].map(parsed =>
      parsed.ok && parsed.value.kind === 'money' ? parsed.value.currency : '',
    )
    if (original.ok && codes[0] && codes[1] && codes[0] !== codes[1]) return original
  }
  return main
}

const codes = Intl.supportedValuesOf('currency').join('|')
const dollars = String.raw`(?:US|CA|AU?|C|NZ|HK|SG?|NT|MX|R|JP|CN|U)?\p{Sc}`
const sign = String.raw`(?:(?:${codes})(?![A-Za-z])\s*)?(?:${dollars}|U\$S|円|元|원|人民币|zł|Kč|Ft\b|S?Fr\.?|kr\.?|руб\.?|р\.|грн\.?|lei|Rp\.?|VNĐ|đ|บาท|RMB|TL\b|ש["״]ח|[رجد]\.[\u0600-\u06ff]\.?)?`
const shape = new RegExp(String.raw`^(\(|[-+−])?\s*(${sign})\s*(.*?)\s*(${sign})\s*(\)|-)?$`, 'u')

function readAmount(text: string, context: ParseContext): Parsed {
  const parts = shape.exec(tidy(text))
  const digits = parts?.[3] ?? ''
  if (!parts || !/\d/.test(digits)) return { ok: false, reason: `“${text}” is not an amount.` }
  const signs = [parts[2], parts[4]].flatMap(side => (side ?? '').match(/^[A-Za-z]{3}(?![A-Za-z])|\S+/g) ?? [])
  const currencies = signs.map(one => currenciesOf(one.trim(), context))
  if (currencies.some(options => options.length === 0)) return { ok: false, reason: `“${text}” is not an amount.` }
  const common = currencies.reduce<string[] | undefined>(
    (left, right) => (left ? left.filter(code => right.includes(code)) : right),
    undefined,
  )
  if (common && common.length === 0) return { ok: false, reason: `“${text}” names two currencies.` }
  const currency = common ? (common.length === 1 ? common[0] : undefined) : context.currency
  const known = currency ?? common?.[0]
  const thirdDigit = known && currencyDigits(known) < 3 ? 'never' : 'unlikely'
  const number = readNumber(`${parts[1] ?? ''}${digits}${parts[5] ?? ''}`, { lang: context.lang, thirdDigit })
  const value = (amount: string) => ({ kind: 'money' as const, amount, ...(currency ? { currency } : {}) })
  if (!number.ok) return { ok: false, reason: number.reason, candidates: number.decimals?.map(value) }
  return { ok: true, value: value(number.decimal), ...(number.approximate ? { approximate: true } : {}) }
}

/** Currency words as codes, "US $" and "$ US" as one sign, and the dash for "no cents" as zeros. */
function tidy(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/(?<=\d[.,])\s?[-–—]{1,2}(?=\s|\p{L}|\p{Sc}|$)/u, '00')
    .replace(/(?<=[\d.\p{L} ]) ?(?<!\p{L})(?:euros?|eur|euroa|евро|євро|ευρώ|euró)$/iu, ' EUR')
    .replace(/(?<=[\d. ])us[- ]dollars?$/i, 'USD')
    .replace(/\b(US|CA) \$/, '$1$$')
    .replace(/\$ ?(US|CA)$/, '$1$$')
}
