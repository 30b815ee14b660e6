import type { Value } from '../deal/value.ts'
import type { Field } from '../page/field.ts'

/** Signs that stand for one currency only. */
const signs: Record<string, string> = { '€': 'EUR', '£': 'GBP', '₹': 'INR', '₩': 'KRW', '₺': 'TRY', '₽': 'RUB' }
/**
 * Signs that several currencies share: they do not tell which one is asked, but that no other is. From the Unicode CLDR's
 * narrow symbols (https://cldr.unicode.org/translation/currency-names-and-symbols).
 */
const shared: [RegExp, ReadonlySet<string>][] = [
  [/\$/, new Set(all().filter(code => narrowSign(code).includes('$')))],
  [/¥/, new Set(['JPY', 'CNY'])],
  [/(?<!\p{L})kr\.?(?!\p{L})/iu, new Set(['SEK', 'NOK', 'DKK', 'ISK'])],
]

/**
 * Why an amount must not go into a field, as one sentence, so that euros are not written where dollars are asked ("Deal
 * size (USD)", "Est. revenue ($)"); undefined where the field names no currency, or this one among others.
 * @param known ISO codes of currencies.
 */
export function currencyClash(value: Value, field: Field, known: ReadonlySet<string>): string | undefined {
  if (value.kind !== 'money' || !value.currency) return undefined
  const words = wordsOf(field)
  const named = new Set((words.match(/\b[A-Z]{3}\b/g) ?? []).filter(code => known.has(code)))
  for (const [sign, code] of Object.entries(signs)) if (words.includes(sign)) named.add(code)
  const drawn = shared.flatMap(([sign, codes]) => {
    const found = sign.exec(words)
    return found ? [{ sign: found[0], codes }] : []
  })
  if (named.has(value.currency) || drawn.some(({ codes }) => codes.has(String(value.currency)))) return undefined
  const asked = [...named, ...drawn.map(({ sign }) => `an amount in “${sign}”`)]
  if (!asked.length) return undefined
  return `The form asks for ${asked.join(' or ')}, but the deal is in ${value.currency}. Convert it by a fixed rate in the mapping, or enter the amount as a fixed text.`
}

function wordsOf({ label, signals }: Field): string {
  const { placeholder, help, unit, labels } = signals
  return [label, placeholder, help, unit, ...labels.map(({ text }) => text)].join(' ')
}

function all(): string[] {
  return Intl.supportedValuesOf('currency')
}

function narrowSign(currency: string): string {
  const format = new Intl.NumberFormat('en', { style: 'currency', currency, currencyDisplay: 'narrowSymbol' })
  return format.formatToParts(1).find(({ type }) => type === 'currency')?.value ?? ''
}
