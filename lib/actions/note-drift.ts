import { same } from '../mapping/changes.ts'
import { type Difference, driftOf } from '../mapping/drift.ts'
import { sinceOf } from '../mapping/drift-since.ts'
import { driftInWords } from '../mapping/drift-words.ts'
import type { FormField } from '../mapping/form-field.ts'
import { locate } from '../mapping/locate.ts'
import type { Mapping } from '../mapping/mapping.ts'
import type { Outputs } from '../messages/protocol.ts'
import { keepSeen } from '../store/mapping-seen.ts'

/**
 * Tells how the form on a page differs from what its mapping remembers, and keeps what was seen for the studio. A field
 * that was missed before and is there again comes and goes: it is not missed any more.
 * @param page the page's writable fields, as they would be remembered
 */
export async function noteDrift(mapping: Mapping, page: FormField[]): Promise<Outputs['preview']['drift']> {
  const differences = driftOf(mapping, page)
  const text = driftInWords(differences)
  if (text) {
    const at = new Date().toISOString()
    const since = sinceOf(mapping, differences, at)
    const known = same(mapping.seen?.fields, page) && same(mapping.seen?.since, since)
    if (!known) await keepSeen(mapping.id, { at, fields: page, since })
    return { mapping: mapping.id, text }
  }
  if (!mapping.seen) return undefined
  const missed = driftOf(mapping, mapping.seen.fields).filter(({ matters }) => matters)
  const back = missedFields(missed)
  if (!areBack(mapping, back, page)) return undefined
  const comesAndGoes = missedFields(missed.filter(({ kind }) => kind === 'gone'))
  const fields = mapping.fields.map(field =>
    comesAndGoes.some(one => same(one, field)) ? { ...field, facts: { ...field.facts, sometimes: true } } : field,
  )
  await keepSeen(mapping.id, undefined, fields)
  return undefined
}

const missedFields = (differences: Difference[]) => differences.flatMap(({ before }) => before ?? [])

/** Another step of the form tells nothing about the step that changed. */
function areBack(mapping: Mapping, wanted: FormField[], page: FormField[]): boolean {
  const { fields, places } = locate(mapping, page)
  return fields.every((field, at) => 'found' in (places[at] ?? {}) || !wanted.some(one => same(one, field)))
}
