import { type Address, splitAddress } from '../deal/address.ts'
import type { Entry } from '../deal/deal.ts'
import { parseValue } from '../deal/parse.ts'
import type { ParseContext } from '../deal/value.ts'
import { termOf } from '../deal/vocabulary.ts'
import type { Field, PageReading } from '../page/field.ts'
import { evidenceOf, shownText } from './read-entry.ts'

/**
 * A whole postal address under one label ("Billing Address") as the entries of its parts. Empty where it is a street
 * only; undefined where it is more than a street, but cannot be taken apart with certainty: then it answers no term.
 */
export function addressEntries(
  field: Field,
  reading: PageReading,
  context: ParseContext,
  at: string,
): Entry[] | undefined {
  const text = shownText(field)
  const address = splitAddress(text)
  if (!address) return isMoreThanStreet(text) ? undefined : []
  const parts = Object.entries(address) as [keyof Address, string][]
  const country = address.country ? parseValue('country', address.country, context) : undefined
  const known = country?.ok && country.value.kind === 'country' ? { country: country.value.code } : {}
  return parts.map(([part, written]) => {
    const term = `account.${part}`
    const evidence = evidenceOf(reading, field.label, text, at)
    const parsed = parseValue(termOf(term)?.kind ?? 'text', written, { ...context, ...known })
    return parsed.ok
      ? { term, text: written, value: parsed.value, evidence }
      : { term, text: written, problem: parsed.reason, evidence }
  })
}

/** Three lines, or three commas: a street and a suite take two. */
function isMoreThanStreet(text: string): boolean {
  const lines = text.split(/\r?\n/).filter(line => line.trim())
  return lines.length > 2 || text.split(',').length > 3
}
