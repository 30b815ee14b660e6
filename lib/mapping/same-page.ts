import type { FormField } from './form-field.ts'
import type { Relocation } from './relocate.ts'

/** Share of the fields that stood together that must be there for the others to be missed; fewer may be a step of them. */
const mostOf = 2 / 3

/** More fields in a row that are missing at the start or the end are a part of the form that is not shown. */
const mostCutOff = 2

/**
 * Which remembered fields could be told to be gone, if they are not found. A wizard shows one step at a time, and a
 * question that an answer brought is not there without it, so a field is missed only
 * - on a page that holds most of the fields that stood together with it, or those right before and after it,
 * - of the form's first page, or where all pages before stand on the same page too,
 * - while the choices on the page are those that were made when the field was there.
 */
export function missable(
  fields: readonly FormField[],
  places: readonly Relocation[],
  page: readonly FormField[],
): boolean[] {
  const isFound = (at: number) => 'found' in (places[at] ?? {})
  const steps = stepsOf(fields)
  const here = steps.filter(step => step.some(isFound))
  const fair = sameChoices(here.flat(), { fields, places, page })
  const told = fields.map(() => false)
  for (const [at, step] of steps.entries()) {
    if (!fair || !steps.slice(0, at + 1).every(one => here.includes(one))) break
    const most = step.filter(isFound).length >= step.length * mostOf
    const [first, last] = [step.findIndex(isFound), step.findLastIndex(isFound)]
    step.forEach((one, place) => {
      const inside = place > first && place < last
      const cutOff = place < first ? first : step.length - 1 - last
      told[one] = (most && (inside || cutOff <= mostCutOff)) || (isFound(one - 1) && isFound(one + 1))
    })
  }
  return told
}

/** Remembered fields that were seen on one page, as places: neighbours tell. */
function stepsOf(fields: readonly FormField[]): number[][] {
  const steps: number[][] = []
  fields.forEach((field, at) => {
    const before = fields[at - 1]
    const last = steps.at(-1)
    if (before && last && areNeighbours(before, field)) last.push(at)
    else steps.push([at])
  })
  return steps
}

/** True also where one of the two was seen again since, beside a new neighbour. */
function areNeighbours(one: FormField, next: FormField): boolean {
  // Remembered before neighbours were.
  if (one.after === undefined && next.before === undefined) return true
  if (one.label && next.before === one.label.slice(0, 300)) return true
  return Boolean(next.label) && one.after === next.label.slice(0, 300)
}

/** True if the same options are chosen as when the fields were remembered: any of them may bring questions or answers. */
export function sameChoices(
  at: readonly number[],
  form: { fields: readonly FormField[]; places: readonly Relocation[]; page: readonly FormField[] },
): boolean {
  return at.every(one => {
    const place = form.places[one]
    const now = place && 'found' in place ? form.page[place.found] : undefined
    const chosen = form.fields[one]?.facts?.chosen ?? []
    // One that is gone with its answer may have brought others as well.
    return String(chosen) === String(now?.facts?.chosen ?? [])
  })
}
