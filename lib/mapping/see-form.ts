import type { Match } from '../match/match.ts'
import type { Field } from '../page/field.ts'
import { type FormField, formFieldOf, printOfField } from './form-field.ts'
import type { Mapping } from './mapping.ts'
import { relocate } from './relocate.ts'
import { rememberAll } from './remember.ts'
import { locateRules } from './which.ts'

/**
 * The mapping after its form was seen as it is now: fields that were surely found are remembered as they look now, and
 * their rules with them; new ones are added where they stand. Fields that are not there stay remembered: a wizard shows
 * one step at a time, and what is gone for good is the person's to say (drift).
 * @param fields the page's writable fields, in page order
 */
export function seeForm(mapping: Mapping, fields: Field[], matches: Match[] = []): Mapping {
  const seen = remembered(fields, matches)
  const places = relocate(mapping.fields, seen)
  const at = new Map(places.flatMap((told, from) => ('found' in told ? [[told.found, from] as const] : [])))
  const missing = mapping.fields.flatMap((field, from) => ('found' in (places[from] ?? {}) ? [] : [{ field, from }]))
  const result: FormField[] = []
  /** What stood before a place in the old order and is not on the page keeps its place. */
  const keepUpTo = (from: number) => {
    while (missing[0] && missing[0].from < from) result.push(...missing.splice(0, 1).map(({ field }) => field))
  }
  // Another step of the form: it follows those seen before.
  if (at.size === 0) keepUpTo(mapping.fields.length)
  seen.forEach((field, to) => {
    const from = at.get(to)
    if (from !== undefined) keepUpTo(from)
    result.push(field)
  })
  keepUpTo(mapping.fields.length)
  const { rules } = locateRules(mapping, fields, matches)
  const now = new Map([...rules].map(([key, rule]) => [rule, fields.findIndex(field => field.key === key)]))
  return {
    ...mapping,
    fields: result,
    rules: mapping.rules.map(rule => {
      const field = seen[now.get(rule) ?? -1]
      return field ? { ...rule, field: printOfField(field) } : rule
    }),
  }
}

/** Fields as a mapping remembers them: their prints and facts, with what each was taken to ask for. */
export function remembered(fields: Field[], matches: Match[] = []): FormField[] {
  const prints = rememberAll(fields, matches)
  return fields.map((field, index) => ({ ...formFieldOf(field), ...prints[index] }))
}
