import type { Parsed } from '../value.ts'

/** Splits several answers: at semicolons or line breaks where there are any, else at commas. Repeats are dropped. */
export function parseChoices(text: string): Parsed {
  const separator = /[;；\n]/.test(text) ? /[;；\n]/ : /[,、，]/
  const texts = [
    ...new Set(
      text
        .split(separator)
        .map(one => one.trim())
        .filter(one => one !== ''),
    ),
  ]
  return texts.length > 0
    ? { ok: true, value: { kind: 'choices', texts } }
    : { ok: false, reason: 'It names no choice.' }
}
