import { type FormField, fieldOf } from '../../../lib/mapping/form-field.ts'
import type { Mapping } from '../../../lib/mapping/mapping.ts'
import { type Match, matchFields } from '../../../lib/match/match.ts'

/**
 * What each field of a form would be filled with if nothing is decided: what it was taken for when the form was last
 * read, which knew more than is remembered; without that, what its remembered words say.
 */
export function proposalsOf(fields: FormField[], side: Mapping['side']): (Match | undefined)[] {
  if (!fields.some(({ term }) => term))
    return matchFields(
      fields.map((field, at) => fieldOf(field, at)),
      side,
    )
  return fields.map(({ term }, at) =>
    term
      ? { key: String(at), term, score: 1, reasons: ['so the form was understood'], alternatives: [], whose: 'unknown' }
      : undefined,
  )
}
