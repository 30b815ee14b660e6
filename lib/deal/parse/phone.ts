import { type CountryCode, isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/max'
import { regionOfLanguage } from '../currencies.ts'
import type { ParseContext, Parsed } from '../value.ts'

/**
 * Reads a phone number. An international one must have a possible length; a national one must be assigned in the
 * context's country, because there the country is only inferred; where only the page's language tells it, it is approximate.
 */
export function parsePhone(text: string, context: ParseContext): Parsed {
  const clean = text
    .normalize('NFKC')
    .replace(/^[^\p{L}\d+(]+/u, '')
    .replace(/^(?:tel|phone|fon|telefon|téléphone|tél|teléfono)\s*[.:]+\s*/iu, '')
    .replace(/^00(?=[1-9])/, '+')
    .replace(/(\d)\s*(?:durchwahl|dw|poste|int\.|interno|内線)\s*\.?:?\s*(\d{1,6})$/iu, '$1 ext. $2')
    .trim()
  const international = clean.startsWith('+')
  const own = asCountry(context.country)
  const country = own ?? asCountry(regionOfLanguage(context.lang))
  if (!international && !country) {
    return { ok: false, reason: `“${text}” has no country code, and the country is not known.` }
  }
  const phone = parsePhoneNumberFromString(clean, { defaultCountry: country, extract: false })
  const good = phone && (international ? phone.isPossible() : phone.isValid())
  if (!phone || !good) {
    return { ok: false, reason: `“${text}” is not a phone number${international ? '' : ` of ${country}`}.` }
  }
  const extension = phone.ext ? { extension: String(phone.ext) } : {}
  const value = { kind: 'phone' as const, e164: phone.number, ...extension }
  return international || own ? { ok: true, value } : { ok: true, value, approximate: true }
}

/** The country as libphonenumber knows it. */
export function asCountry(code: string | undefined): CountryCode | undefined {
  return code && isSupportedCountry(code) ? code : undefined
}
