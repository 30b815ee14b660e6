import { plainDecimal, shiftDecimal } from '../decimal.ts'
import { powersOf } from './magnitudes.ts'

/** `decimals`: both readings of a text that could be either. */
export type NumberText =
  | { ok: true; decimal: string; approximate?: boolean }
  | { ok: false; reason: string; decimals?: string[] }

export interface NumberHints {
  /** Page language, BCP 47. */
  lang?: string
  /** What is known about three digits behind a decimal point: a price in euro never has them, one in an unknown currency hardly. */
  thirdDigit?: 'never' | 'unlikely'
}

/**
 * Reads one number as people write it: grouped by dot, comma, space or apostrophe, Indian grouping, full-width digits,
 * a minus before or behind, accounting brackets. A shortened number ("73.8K", "1,2 Mio.") is approximate. "1.234" is
 * decided by `hints` or stays undecided.
 */
export function readNumber(text: string, hints: NumberHints = {}): NumberText {
  let rest = text
    .normalize('NFKC')
    .replace(/[\u2212\u2012\u2013\u2014]/g, '-')
    .replace(/[’‘´`]/g, "'")
    .replace(/\s+/g, ' ')
    .trim()
  let approximate = false
  const about =
    /^(?:~|≈|ca\.?|cca\.?|noin|около|приблизно|близько|περίπου|sekitar|khoảng|ประมาณ|aprox\.?|omkring|kb\.?|około|約|approx\.?|about|circa|around|environ|etwa|約)\s*/iu.exec(
      rest,
    )
  if (about) {
    approximate = true
    rest = rest.slice(about[0].length)
  }
  const bracketed = /^\((.+)\)$/.exec(rest)
  const signed = /^([-+])?\s*(.*?)\s*(-)?$/.exec(bracketed?.[1]?.trim() ?? rest)
  const negative = [bracketed, signed?.[1] === '-', signed?.[3]].filter(Boolean).length
  if (negative > 1) return notANumber(text)
  const sized = /^([\d.,' ]*\d)\s*([\p{L}\p{M}.]+)?$/u.exec(signed?.[2] ?? '')
  if (!sized?.[1]) return notANumber(text)
  const powers = sized[2] ? powersOf(sized[2], hints.lang) : [0]
  const isShortened = sized[2] !== undefined
  const readings = readDigits(sized[1], isShortened ? { lang: hints.lang } : hints)
  const decimals = powers.flatMap(power =>
    readings.map(digits => plainDecimal((negative ? '-' : '') + shiftDecimal(digits, power))),
  )
  const [decimal] = decimals
  if (decimal === undefined) return notANumber(text)
  if (decimals.length > 1) {
    return { ok: false, reason: `“${text}” could be ${decimals.join(' or ')}.`, decimals }
  }
  return approximate || isShortened ? { ok: true, decimal, approximate: true } : { ok: true, decimal }
}

const notANumber = (text: string): NumberText => ({ ok: false, reason: `“${text}” is not one number.` })

const grouped = /^\d{1,3}(\D)\d{3}(?:\1\d{3})*$/
const groupedIndian = /^\d{1,2}(?:,\d{2})+,\d{3}$/

/** Every number that the digits and separators can stand for. */
function readDigits(digits: string, hints: NumberHints): string[] {
  const marks = [...new Set(digits.replace(/\d/g, ''))]
  if (marks.length === 0) return [digits]
  if (marks.length === 1) return readOneMark(digits, marks[0] ?? '', hints)
  const last = digits.replace(/\d/g, '').at(-1) ?? ''
  const [whole = '', fraction, ...more] = digits.split(last)
  if (marks.length > 2 || more.length > 0 || !/[.,]/.test(last) || fraction === undefined) return []
  return isGrouped(whole) ? [`${whole.replace(/\D/g, '')}.${fraction}`] : []
}

const isGrouped = (digits: string): boolean => grouped.test(digits) || groupedIndian.test(digits)

function readOneMark(digits: string, mark: string, hints: NumberHints): string[] {
  const whole = digits.replaceAll(mark, '')
  const groups = isGrouped(digits)
  const [before = '', after = '', ...more] = digits.split(mark)
  if (more.length > 0 || /[' ]/.test(mark)) return groups ? [whole] : []
  const decimal = `${before || '0'}.${after}`
  if (!groups || before === '0') return [decimal]
  const role = roleOf(mark, hints.lang)
  if (role === 'group' || (hints.thirdDigit === 'never' && role !== 'decimal')) return [whole]
  if (role === 'decimal' && !hints.thirdDigit) return [decimal]
  return [whole, decimal]
}

/** What a mark does in a language. Bare Spanish says nothing: Spain and Mexico write the opposite. */
function roleOf(mark: string, lang: string | undefined): 'decimal' | 'group' | undefined {
  if (!lang || /^es$/i.test(lang)) return undefined
  try {
    const parts = new Intl.NumberFormat(lang, { useGrouping: true }).formatToParts(1234567.5)
    const found = parts.find(part => part.value === mark)?.type
    return found === 'decimal' || found === 'group' ? found : undefined
  } catch {
    return undefined
  }
}
