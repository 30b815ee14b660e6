import { currencyDigits } from '../currencies.ts'
import { compareDecimals, fractionDigits, isMultiple, plainDecimal, shiftDecimal } from '../decimal.ts'
import type { Ask, Formatted } from '../value.ts'
import { type Draft, firstFit } from './fit.ts'

/** Writes a plain number. `min`, `max` and `step` are respected; nothing is rounded. */
export function formatNumber(decimal: string, ask: Ask): Formatted {
  return ask.type === 'number' || ask.type === 'range' ? intoNumberField(decimal, ask) : asText(decimal, ask)
}

/** Writes percent; a field from 0 to 1 takes the fraction. */
export function formatPercent(decimal: string, ask: Ask): Formatted {
  if (ask.max && /^1(?:\.0+)?$/.test(ask.max)) {
    const written = formatNumber(shiftDecimal(decimal, -2), ask)
    return written.ok ? { ...written, note: `${decimal} % as a fraction of 1.` } : written
  }
  const signed = /\d\s*%/.test(ask.placeholder ?? '')
  return ask.type !== 'number' && signed
    ? firstFit([{ text: `${decimal}%` }, { text: decimal }], ask)
    : formatNumber(decimal, ask)
}

/** Writes an amount without its currency; decimals in full ("1234.50"), and in the shape that the field shows. */
export function formatMoney(amount: string, currency: string | undefined, ask: Ask): Formatted {
  const unit = unitOf(`${ask.hint} ${ask.placeholder ?? ''}`)
  if (unit)
    return { ok: false, reason: `The form asks for the amount in ${unit}, and the deal has it in full: ${amount}.` }
  if (ask.type === 'number' || ask.type === 'range') return intoNumberField(amount, ask)
  const digits = fractionDigits(amount)
  const cents = currency ? currencyDigits(currency) : 2
  // A sample with cents ("R$ 0,00") is often a mask, which takes the last two digits for them.
  const showsCents = cents === 2 && /\d[.,]\d\d(?!\d)/.test(ask.placeholder ?? '')
  const full = digits > 0 || showsCents ? padded(amount, Math.max(digits, cents)) : amount
  return asText(full, ask, amount)
}

/** "Amount in thousands", "Umsatz (TEUR)", "金額(百万円)": a form that does not want the amount in full. */
function unitOf(text: string): string | undefined {
  const units: [string, RegExp][] = [
    [
      'thousands',
      /\bthousands\b(?! sep)|\bin (?:tausend|tsd)\b|\bT€|\bTEUR\b|\bk€|\bK(?:EUR|USD)\b|\$K\b|\([$€£]?k\)|en milliers|en miles|em milhares|in migliaia|in duizend|千円/iu,
    ],
    ['ten thousands', /(?<!百)万円/u],
    [
      'millions',
      /\bin (?:millions|mio|millionen|milioni|miljoen)\b|\([$€£]?(?:m|millions?|mio\.?)\)|\bM€|\bMEUR\b|\$M\b|en millions|en millones|em milhões|百万円/iu,
    ],
  ]
  return units.find(([, pattern]) => pattern.test(text))?.[0]
}

function padded(decimal: string, digits: number): string {
  const [whole = '', fraction = ''] = decimal.split('.')
  return `${whole}.${fraction.padEnd(digits, '0')}`
}

function intoNumberField(decimal: string, ask: Ask): Formatted {
  const { min, max, step } = ask
  const [low, high, unit] = [min, max, step].map(limit =>
    limit && /^-?\d+(?:\.\d+)?$/.test(limit) ? plainDecimal(limit) : undefined,
  )
  if (low !== undefined && compareDecimals(decimal, low) < 0) {
    return { ok: false, reason: `${decimal} is less than the form takes, at least ${low}.` }
  }
  if (high !== undefined && compareDecimals(decimal, high) > 0) {
    return { ok: false, reason: `${decimal} is more than the form takes, at most ${high}.` }
  }
  if (unit !== undefined && compareDecimals(unit, '0') > 0 && !isMultiple(decimal, unit, low)) {
    return { ok: false, reason: `The form takes only steps of ${unit}, so ${decimal} would have to be rounded.` }
  }
  // Without a step, browsers allow whole numbers only, but many forms switch that check off.
  const whole = step !== undefined || fractionDigits(decimal) === 0
  return { ok: true, text: decimal, ...(whole ? {} : { note: 'The form may ask for a whole number.' }) }
}

interface NumberShape {
  decimal: string
  group: string
}

function asText(full: string, ask: Ask, plain = full): Formatted {
  const shape = shapeOf(ask.placeholder ?? '', ask.lang) ?? shapeOf(ask.hint, ask.lang, true)
  const shaped: Draft[] = shape ? [{ text: write(full, shape) }] : []
  const unsure = !shape && fractionDigits(full) > 0 && decimalMark(ask.lang) === ','
  const note = unsure ? 'Written with a decimal point: the form does not say how it writes decimals.' : undefined
  return firstFit([...shaped, { text: full, note }, { text: plain, note }], ask)
}

const sampleNumber =
  /(?<![\d/.:-])(?:\d{1,3}(?:([.,'’\u00a0\u202f ])\d{3})(?:\1\d{3})*|\d+)(?:([.,])\d+)?(?![\d/:-]|[.,]\d)/u

/** How a sample like "1.234,56", "0,00" or "50,000" writes numbers. In running text only a full sample counts. */
function shapeOf(text: string, lang: string | undefined, strict = false): NumberShape | undefined {
  const [, group = '', decimal = ''] = sampleNumber.exec(text) ?? []
  if (strict ? !(group && decimal) : !(group || decimal)) return undefined
  if (decimal) return group === decimal ? undefined : { decimal, group }
  return { decimal: group === '.' ? ',' : group === ',' ? '.' : decimalMark(lang), group }
}

function write(decimal: string, { decimal: mark, group }: NumberShape): string {
  const [whole = '', fraction] = decimal.split('.')
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, group)
  return fraction === undefined ? grouped : `${grouped}${mark}${fraction}`
}

function decimalMark(lang: string | undefined): string {
  try {
    return new Intl.NumberFormat(lang || 'en').formatToParts(1.5).find(({ type }) => type === 'decimal')?.value ?? '.'
  } catch {
    return '.'
  }
}
