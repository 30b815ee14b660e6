import { plainDigits } from './digits.ts'
import { foldSpace } from './fold.ts'
import { parseChoices } from './parse/choices.ts'
import { parseCountry } from './parse/country.ts'
import { parseCurrency } from './parse/currency.ts'
import { parseDate } from './parse/date.ts'
import { parseEmail } from './parse/email.ts'
import { parseMoney } from './parse/money.ts'
import { parseName } from './parse/name.ts'
import { parseNumber } from './parse/number.ts'
import { parsePercent } from './parse/percent.ts'
import { parsePhone } from './parse/phone.ts'
import { parseRegion } from './parse/region.ts'
import { parseUrl } from './parse/url.ts'
import { parseYesNo } from './parse/yes-no.ts'
import type { ParseContext, Parsed, ValueKind } from './value.ts'

const plain =
  (kind: 'text' | 'choice') =>
  (text: string): Parsed => ({ ok: true, value: { kind, text } })

const parsers: Record<Exclude<ValueKind, 'longText' | 'choices'>, (text: string, context: ParseContext) => Parsed> = {
  text: plain('text'),
  choice: plain('choice'),
  money: parseMoney,
  number: parseNumber,
  percent: parsePercent,
  date: parseDate,
  phone: parsePhone,
  email: parseEmail,
  url: parseUrl,
  country: parseCountry,
  region: parseRegion,
  name: parseName,
  currency: parseCurrency,
  yesNo: parseYesNo,
}

const counted = new Set<ValueKind>(['money', 'number', 'percent', 'date', 'phone'])

/**
 * Reads a text as a value of a kind. Never guesses: where a text can mean two things, the result names both as
 * candidates. `reason` is a sentence for the person.
 */
export function parseValue(kind: ValueKind, text: string, context: ParseContext = {}): Parsed {
  if (/^[\s\p{Cf}\-–—―]*$/u.test(text)) return { ok: false, reason: 'It is empty.' }
  if (kind === 'longText') return { ok: true, value: { kind, text: tidyLines(text) } }
  if (kind === 'choices') return parseChoices(tidyLines(text))
  return parsers[kind](counted.has(kind) ? plainDigits(foldSpace(text)) : foldSpace(text), context)
}

/** Keeps line breaks; folds white space inside lines and drops empty lines at the ends. */
function tidyLines(text: string): string {
  return text
    .split(/\r\n|\r|\n/)
    .map(line => foldSpace(line))
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}
