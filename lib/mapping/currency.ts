import type { Value } from '../deal/value.ts'
import type { Field } from '../page/field.ts'

/** Signs that stand for one currency only. `$`, `kr` and `¥` stand for several, so they tell nothing. */
const signs: Record<string, string> = { '€': 'EUR', '£': 'GBP', '₹': 'INR', '₩': 'KRW', '₺': 'TRY', '₽': 'RUB' }

/**
 * The currency that a field demands by its own words ("Deal size (USD)"), so that euros are not written where dollars
 * are asked. Undefined where it names none, or several.
 */
export function demandedCurrency(field: Field, known: ReadonlySet<string>): string | undefined {
  const { signals } = field
  const words = [field.label, signals.placeholder, signals.help, ...signals.labels.map(({ text }) => text)].join(' ')
  const codes = new Set((words.match(/\b[A-Z]{3}\b/g) ?? []).filter(code => known.has(code)))
  for (const [sign, code] of Object.entries(signs)) if (words.includes(sign)) codes.add(code)
  return codes.size === 1 ? [...codes][0] : undefined
}

/** Why an amount must not go into a field, as one sentence; undefined where nothing speaks against it. */
export function currencyClash(value: Value, field: Field, known: ReadonlySet<string>): string | undefined {
  if (value.kind !== 'money' || !value.currency) return undefined
  const demanded = demandedCurrency(field, known)
  if (!demanded || demanded === value.currency) return undefined
  return `The form asks for ${demanded}, but the deal is in ${value.currency}. Convert it by a fixed rate in the mapping, or enter the amount as a fixed text.`
}
