import { currenciesNamed, currenciesOf, isCurrency } from '../currencies.ts'
import type { ParseContext, Parsed } from '../value.ts'

/** Reads a currency from its ISO code, symbol, or name in one of its languages. "$" alone needs a country. */
export function parseCurrency(text: string, context: ParseContext): Parsed {
  const found = codesIn(text, context)
  const [code] = found
  if (code === undefined) return { ok: false, reason: `“${text}” is not a currency.` }
  if (found.length > 1) {
    const candidates = found.map(one => ({ kind: 'currency' as const, code: one }))
    return { ok: false, reason: `“${text}” is the sign of several currencies.`, candidates }
  }
  return { ok: true, value: { kind: 'currency', code } }
}

function codesIn(text: string, context: ParseContext): string[] {
  const direct = currenciesOf(text, context)
  if (direct.length > 0) return direct
  // "EUR - Euro", "Euro (EUR)", "US Dollar (US$)", "EUR €": a code says it all, as long as only one is there.
  const codes = [...new Set((text.match(/\b[A-Z]{3}\b/g) ?? []).filter(isCurrency))]
  if (codes.length === 1) return codes
  const named = currenciesNamed(text)
  if (named.length > 0) return named
  if (codes.length > 0) return codes
  const signs = /^(.+?)\s*\(\s*([^()]+)\s*\)$/.exec(text) ?? /^(\S+)\s+[-–]?\s*(.+)$/.exec(text)
  const [left, right] = [signs?.[1] ?? '', signs?.[2] ?? ''].map(part => [
    ...currenciesOf(part, context),
    ...currenciesNamed(part),
  ])
  return (left ?? []).filter(code => right?.includes(code))
}
