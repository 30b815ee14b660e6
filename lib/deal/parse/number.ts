import type { ParseContext, Parsed } from '../value.ts'
import { readNumber } from './number-text.ts'

/**
 * Reads one number; a unit word behind it ("320 employees") is dropped. A range or a limit is not a number. Where
 * things are counted, three digits behind a dot or a comma are no fraction.
 */
export function parseNumber(text: string, context: ParseContext): Parsed {
  const range = /^[\d.,' ]*\d\s*(?:-|–|—|to|bis|à|a|~|〜|～)\s*\d[\d.,' ]*\D*$/iu.test(text)
  if (range) return { ok: false, reason: `“${text}” is a range, not one number.` }
  if (/^(?:[<>≤≥].*|.*\d\s*\+)$/u.test(text)) return { ok: false, reason: `“${text}” is a limit, not one number.` }
  const hints = { lang: context.lang, ...(context.whole && { thirdDigit: 'never' as const }) }
  const direct = readNumber(text, hints)
  const read = direct.ok || direct.decimals ? direct : readNumber(withoutUnit(text), hints)
  if (!read.ok) {
    return { ok: false, reason: read.reason, candidates: read.decimals?.map(number => ({ kind: 'number', number })) }
  }
  return {
    ok: true,
    value: { kind: 'number', number: read.decimal },
    ...(read.approximate ? { approximate: true } : {}),
  }
}

/** A letter behind the number that is a whole word of three or more, or a Japanese counter. */
const withoutUnit = (text: string): string => text.replace(/(?<=\d)(?:\s+\p{L}{3,}\.?|\s*[名人社台個件])$/u, '')
