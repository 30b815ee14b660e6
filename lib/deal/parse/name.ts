import { splitName } from '../names.ts'
import type { ParseContext, Parsed } from '../value.ts'

/** Reads a person's name; first and last name only where the split is sure. */
export function parseName(text: string, context: ParseContext): Parsed {
  if (!/\p{L}/u.test(text) || /[@\d]/.test(text)) return { ok: false, reason: `“${text}” is not a person's name.` }
  return { ok: true, value: { kind: 'name', text, ...splitName(text, context.lang) } }
}
