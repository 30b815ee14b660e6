import type { Ask, Formatted } from '../value.ts'

/** A text that would answer, and what the person should know about it. */
export interface Draft {
  text: string
  note?: string
}

/**
 * The first draft that a field would take as it is. Nothing is ever cut: where none fits, says what is wrong with the
 * preferred one.
 */
export function firstFit(drafts: Draft[], ask: Ask): Formatted {
  const [preferred] = drafts
  if (!preferred) return { ok: false, reason: 'There is no way to write it into this field.' }
  const fitting = drafts.find(({ text }) => problemOf(text, ask) === undefined)
  if (fitting) return { ok: true, text: fitting.text, ...(fitting.note ? { note: fitting.note } : {}) }
  return { ok: false, reason: problemOf(preferred.text, ask) ?? '' }
}

/** Why a field would refuse the text, as a browser checks it; undefined where it would not. */
export function problemOf(text: string, ask: Ask): string | undefined {
  const count = (length: number) => length.toLocaleString('en')
  if (ask.maxLength !== undefined && ask.maxLength >= 0 && text.length > ask.maxLength) {
    return `Too long: ${count(text.length)} of ${count(ask.maxLength)} characters.`
  }
  if (ask.minLength !== undefined && text.length < ask.minLength) {
    return `Too short: ${count(text.length)} of at least ${count(ask.minLength)} characters.`
  }
  return matchesPattern(text, ask.pattern) ? undefined : `The form does not take “${shorten(text)}” in this field.`
}

const shorten = (text: string): string => (text.length > 60 ? `${text.slice(0, 59)}…` : text)

/**
 * Checks an HTML `pattern`, anchored and with the `v` flag as browsers do. One that is no expression, or that could run
 * for ever on this text, counts as fulfilled: the browser decides.
 */
export function matchesPattern(text: string, pattern: string | undefined): boolean {
  if (!pattern) return true
  const repeatsRepeats = /\((?:[^()\\]|\\.)*[*+}](?:[^()\\]|\\.)*\)[?]?[*+{]/.test(pattern)
  if (pattern.length > 1000 || text.length > 2000 || (repeatsRepeats && text.length > 20)) return true
  for (const flags of ['v', 'u']) {
    try {
      return new RegExp(`^(?:${pattern})$`, flags).test(text)
    } catch {
      // A pattern written before the `v` flag may still be valid with `u`.
    }
  }
  return true
}
