import { showValue } from '../../deal/show.ts'
import type { Value } from '../../deal/value.ts'
import type { Applied } from './conversion.ts'

/** Longest text that a conversion may make; what is longer is a mistake. */
export const longest = 100_000

/** A value as text, for conversions of any text. */
export function textOf(value: Value, lang: string): string {
  return 'text' in value ? value.text : showValue(value, lang)
}

/** A text as the result of a conversion. Line breaks stay only where the value was a long text. */
export function asText(text: string, from: Value, more: { note?: string; converted?: boolean } = {}): Applied {
  if (!text.trim()) return { ok: false, why: 'Nothing is left of it.' }
  if (text.length > longest) return { ok: false, why: 'It would be longer than 100,000 characters.' }
  return { ok: true, value: { kind: from.kind === 'longText' ? 'longText' : 'text', text }, ...more }
}

/** A language that Intl takes; English for what is none. */
export function localeOf(lang: string | undefined): string {
  try {
    return Intl.getCanonicalLocales(lang || 'en')[0] ?? 'en'
  } catch {
    return 'en'
  }
}

/** The start of a text, for sentences about it. */
export function quote(text: string): string {
  return `“${text.length > 60 ? `${text.slice(0, 59)}…` : text}”`
}
