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
 * The currency that a field demands by its own words ("Deal size (USD)"), so that euros are not written where dollars
 * are asked. Undefined where it names none, or several.
 */
export function demandedCurrency(field: Field, known: ReadonlySet<string>): string | undefined {
  const words = wordsOf(field)
  const codes = new Set((words.match(/\b[A-Z]{3}\b/g) ?? []).filter(code => known.has(code)))
  for (const [sign, code] of Object.entries(signs)) if (words.includes(sign)) codes.add(code)
  return codes.size === 1 ? [...codes][0] : undefined
}

/** Why an amount must not go into a field, as one sentence; undefined where nothing speaks against it. */
export function currencyClash(value: Value, field: Field, known: ReadonlySet<string>): string | undefined {
  if (value.kind !== 'money' || !value.currency) return undefined
  const demanded = demandedCurrency(field, known) ?? sharedSign(field, value.currency)
  if (!demanded || demanded === value.currency) return undefined
  return `The form asks for ${demanded}, but the deal is in ${value.currency}. Convert it by a fixed rate in the mapping, or enter the amount as a fixed text.`
}

/** The sign by which a field asks for amounts that this currency is none of. */
function sharedSign(field: Field, currency: string): string | undefined {
  const words = wordsOf(field)
  for (const [sign, codes] of shared) {
    const found = sign.exec(words)
    if (found) return codes.has(currency) ? undefined : `an amount in “${found[0]}”`
  }
  return undefined
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
