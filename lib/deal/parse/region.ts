import { regionOf } from '../regions.ts'
import type { ParseContext, Parsed } from '../value.ts'

/** Reads a state, province or prefecture. The text always holds; the code is there only where it is certain. */
export function parseRegion(text: string, context: ParseContext): Parsed {
  const code = regionOf(text, context.country)
  return { ok: true, value: { kind: 'region', text, ...(code ? { code } : {}) } }
}
