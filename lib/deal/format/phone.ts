import { parsePhoneNumberFromString } from 'libphonenumber-js/max'
import type { Ask, Formatted, Value } from '../value.ts'
import { type Draft, firstFit, matchesPattern } from './fit.ts'

/**
 * Writes a phone number: E.164, or the national form that the placeholder shows or the pattern demands. The national
 * form is used only for a number of the form's own country, since elsewhere it would be another number.
 */
export function formatPhone(value: Extract<Value, { kind: 'phone' }>, ask: Ask): Formatted {
  const phone = parsePhoneNumberFromString(value.e164)
  if (!phone) return { ok: false, reason: `${value.e164} is not a phone number.` }
  const digits = value.e164.slice(1)
  const international = [value.e164, phone.formatInternational(), ...(takesBareDigits(ask) ? [digits] : [])]
  const sample = sampleIn(ask.placeholder ?? '') ?? sampleIn(ask.hint)
  const american = sample !== undefined && /^\(?9{3}\)?[-. ]?9{3}[-. ]?9{4}$/.test(shape(sample))
  const home =
    phone.country && (ask.country ? phone.country === ask.country : american && phone.countryCallingCode === '1')
  const national = home ? nationalForms(phone.formatNational(), phone.nationalNumber, phone.countryCallingCode) : []
  const all = [...new Set([...international, ...national])]
  const shown = sample ? all.filter(text => shape(text) === shape(sample)) : []
  const loose = sample && !sample.startsWith('+') ? national.slice(0, 1) : []
  const note = value.extension ? `Without the extension ${value.extension}.` : undefined
  const drafts: Draft[] = [...new Set([...shown, ...loose, ...all])].map(text => ({ text, note }))
  return firstFit(drafts, ask)
}

/** Without its plus, an international number passes for a national one, unless the field is made for them. */
function takesBareDigits({ hint, pattern, maxLength = 15 }: Ask): boolean {
  if (maxLength < 15) return false
  const told =
    /country code|international|ländervorwahl|indicatif|prefijo internacional|código do país|prefisso internazionale|landcode|landnummer|国番号/iu
  return told.test(hint) || (pattern !== undefined && matchesPattern('4'.repeat(15), pattern))
}

function nationalForms(usual: string, significant: string, callingCode: string): string[] {
  const bare = usual.replace(/\D/g, '')
  const [area, exchange, line] = [significant.slice(0, 3), significant.slice(3, 6), significant.slice(6)]
  const american =
    callingCode === '1'
      ? [`${area}-${exchange}-${line}`, `${area}.${exchange}.${line}`, `${area} ${exchange} ${line}`]
      : []
  return [...new Set([usual, ...american, bare, significant])]
}

/** A phone number shown as an example, with its digits written out or as X, # or _. */
function sampleIn(text: string): string | undefined {
  return /\+?\(?[\dXx#_](?:[\dXx#_().\-/ ]*[\dXx#_]){5,}/.exec(text)?.[0]
}

const shape = (text: string): string => text.replace(/[\dXx#_]/g, '9')
