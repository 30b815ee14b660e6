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

const sign = String.raw`(?:[A-Za-z]{3}(?![A-Za-z])\s*)?(?:[A-Z]{0,2}\p{Sc}|R\$|U\$S|円|元|zł|Kč|Ft\b|S?Fr\.?|kr\.?|RMB)?`
const shape = new RegExp(String.raw`^(\(|[-+−])?\s*(${sign})\s*(.*?)\s*(${sign})\s*(\)|-)?$`, 'u')

function readAmount(text: string, context: ParseContext): Parsed {
  const clean = text
    .normalize('NFKC')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/(?<=\d),?-{1,2}(?=\s*\p{Sc}?$)/u, '')
  const parts = shape.exec(words(clean))
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
  const number = readNumber(`${parts[1] ?? ''}${digits}${parts[5] ?? ''}`, {
    lang: context.lang,
    maxFraction: known ? currencyDigits(known) : undefined,
  })
  const value = (amount: string) => ({ kind: 'money' as const, amount, ...(currency ? { currency } : {}) })
  if (!number.ok) return { ok: false, reason: number.reason, candidates: number.decimals?.map(value) }
  return { ok: true, value: value(number.decimal), ...(number.approximate ? { approximate: true } : {}) }
}

/** Common words for a currency beside an amount, as codes. */
function words(text: string): string {
  return text.replace(/(?<=[\d. ])(euros?|eur)$/i, 'EUR').replace(/(?<=[\d. ])(us[- ]dollars?)$/i, 'USD')
}
