import type { Match } from '../match/match.ts'
import type { Field } from '../page/field.ts'
import { same } from './changes.ts'
import { type FormField, printOfField } from './form-field.ts'
import { locate } from './locate.ts'
import type { Mapping } from './mapping.ts'
import type { Relocation } from './relocate.ts'
import { remembered } from './remember.ts'

export { remembered } from './remember.ts'

/**
 * The mapping after its form was seen as it is now: fields that were surely found are remembered as they look now, and
 * their rules with them; new ones are added where they stand. Fields that are not there stay remembered: a wizard shows
 * one step at a time, and what is gone for good is the person's to say (drift).
 * @param fields the page's writable fields, in page order
 */
export function seeForm(mapping: Mapping, fields: Field[], matches: Match[] = []): Mapping {
  const seen = remembered(fields, matches)
  const { fields: known, places, ruled } = locate(mapping, seen)
  const at = new Map(places.flatMap((told, from) => ('found' in told ? [[told.found, from] as const] : [])))
  const missing = known.flatMap((field, from) => ('found' in (places[from] ?? {}) ? [] : [{ field, from }]))
  const result: FormField[] = []
  /** What stood before a place in the old order and is not on the page keeps its place. */
  const keepUpTo = (from: number) => {
    while (missing[0] && missing[0].from < from) result.push(...missing.splice(0, 1).map(({ field }) => field))
  }
  // Another step of the form: it follows those seen before.
  if (at.size === 0) keepUpTo(known.length)
  seen.forEach((field, to) => {
    const from = at.get(to)
    if (from !== undefined) keepUpTo(from)
    result.push(stillSometimes(known[from ?? -1], field))
  })
  keepUpTo(known.length)
  return {
    ...mapping,
    fields: result,
    rules: mapping.rules.map((rule, index) => {
      const place = places[ruled[index] ?? -1]
      const field = place && 'found' in place ? seen[place.found] : undefined
      return field ? { ...rule, field: printOfField(field) } : rule
    }),
  }
}

/**
 * The mapping with one field remembered as it is now, and its rule with it, where the rest of the form is not to be
 * taken over. `is`: the remembered field that the person says it is.
 */
export function seeField(mapping: Mapping, now: FormField, page: FormField[], is?: FormField): Mapping {
  const { fields, places, ruled } = locate(mapping, page)
  const isNow = (place: Relocation | undefined) => place !== undefined && 'found' in place && page[place.found] === now
  const at = is ? fields.findIndex(field => same(field, is)) : places.findIndex(isNow)
  const field = stillSometimes(fields[at], now)
  const rules = mapping.rules.map((rule, one) => (ruled[one] === at ? { ...rule, field: printOfField(now) } : rule))
  if (at >= 0) return { ...mapping, fields: fields.map((one, place) => (place === at ? field : one)), rules }
  const left = page
    .slice(0, page.indexOf(now))
    .map((_, to) => places.findIndex(one => 'found' in one && one.found === to))
  const after = left.findLast(place => place >= 0) ?? -1
  return { ...mapping, fields: fields.toSpliced(after + 1, 0, now) }
}

/** That a field is not always there is known of it, not seen. */
function stillSometimes(known: FormField | undefined, now: FormField): FormField {
  return known?.facts?.sometimes ? { ...now, facts: { ...now.facts, sometimes: true } } : now
}
