import { countryOf } from '../countries.ts'
import type { Parsed } from '../value.ts'

/** Reads a country from its ISO code, its name in one of the vocabulary's languages, or both together. */
export function parseCountry(text: string): Parsed {
  const code = countryOf(text)
  return code
    ? { ok: true, value: { kind: 'country', code } }
    : { ok: false, reason: `“${text}” is not a country name or code.` }
}
