import type { Match } from '../match/match.ts'
import type { Content, Field } from '../page/field.ts'
import { fieldName } from './changes.ts'
import { driftOf } from './drift.ts'
import { differenceInWords } from './drift-words.ts'
import { approve } from './fingerprint.ts'
import type { FormField } from './form-field.ts'
import { locate } from './locate.ts'
import type { Mapping } from './mapping.ts'
import { remembered, seeForm } from './see-form.ts'
import { shorten } from './words.ts'

/** The fields of a form as they were before a fill, so that they can be planned and compared anew. */
export function fieldsBefore(fields: Field[], before: ReadonlyMap<string, Content>): Field[] {
  return fields.map(field => {
    const content = before.get(field.key)
    return content ? { ...field, content } : field
  })
}

/**
 * How a form is not the one that its mapping remembers, in plain sentences. Stricter than what is told before a fill: a
 * question that nobody has seen counts too, whatever brought it.
 */
export function formChanges(mapping: Pick<Mapping, 'fields' | 'rules'>, page: FormField[]): string[] {
  const changes = driftOf(mapping, page)
    .filter(({ kind }) => kind !== 'new')
    .map(differenceInWords)
  const known = new Set(locate(mapping, page).places.flatMap(place => ('found' in place ? [place.found] : [])))
  const fresh = page.filter((_, at) => !known.has(at))
  return [...changes, ...fresh.map(field => `“${shorten(fieldName(field))}” is new.`)]
}

/**
 * The mapping with the form as it is now, approved by the person. Fields that are missed are from then on such that are not
 * always there.
 * @param fields the page's writable fields, as they were before anything was filled
 */
export async function approveForm(mapping: Mapping, fields: Field[], matches: Match[], at: string): Promise<Mapping> {
  const seen = seeForm(mapping, fields, matches)
  const gone = driftOf(seen, remembered(fields, matches)).filter(({ kind }) => kind === 'gone')
  const missed = new Set(gone.flatMap(({ before }) => before ?? []))
  const known = seen.fields.map(field =>
    missed.has(field) ? { ...field, facts: { ...field.facts, sometimes: true } } : field,
  )
  return approve({ ...seen, fields: known }, at)
}
