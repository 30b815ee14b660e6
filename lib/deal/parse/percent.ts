import { compareDecimals, shiftDecimal } from '../decimal.ts'
import type { ParseContext, Parsed } from '../value.ts'
import { readNumber } from './number-text.ts'

/** Reads a percentage into percent ("25 %" is "25"). Without a sign, a number up to 1 could be a fraction: undecided. */
export function parsePercent(text: string, context: ParseContext): Parsed {
  const normal = text.normalize('NFKC')
  const signed = /%/.test(normal)
  const bare = normal.replace(
    /^\s*%|%\s*$|(?<=\d)\s*(?:percent|prozent|pour cent|por ciento|por cento|per cento|procent)$/iu,
    '',
  )
  const read = readNumber(bare, { lang: context.lang })
  const value = (number: string) => ({ kind: 'percent' as const, number })
  if (!read.ok) return { ok: false, reason: read.reason, candidates: read.decimals?.map(value) }
  const { decimal } = read
  if (!signed && bare === normal && compareDecimals(decimal, '0') > 0 && compareDecimals(decimal, '1') <= 0) {
    const candidates = [value(shiftDecimal(decimal, 2)), value(decimal)]
    return { ok: false, reason: `“${text}” could be a fraction or a percentage.`, candidates }
  }
  return { ok: true, value: value(decimal), ...(read.approximate ? { approximate: true } : {}) }
}
