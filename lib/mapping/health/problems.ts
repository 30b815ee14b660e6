import { dayOf, daysLater } from '../../deal/day.ts'
import { type Difference, driftOf } from '../drift.ts'
import { metSince } from '../drift-since.ts'
import type { Mapping } from '../mapping.ts'
import { type Failing, type FieldDay, failingOf, latest } from './failing.ts'

/** Something of a form that needs the person. */
export type Problem =
  /** The form is not as it is remembered. `since`: when it was first met like this. */
  | { kind: 'changed'; difference: Difference; since: string; lastWell?: string; failing?: Failing }
  /** Fills of a field go wrong, and no change of the form is known that could be why. */
  | { kind: 'failing'; label: string; failing: Failing; lastWell?: string }
  /** The person changes most of what is filled in. */
  | { kind: 'corrected'; label: string; corrected: number; verified: number }

/** A field's days, oldest first. */
export interface FieldDays {
  label: string
  days: FieldDay[]
}

/** Fills that must be known before it is said that the person changes most of them, in this many days. */
const fewest = 3
const recent = 30

/** What needs the person: what changed first, then what fails, then what is changed by hand again and again. */
export function problemsOf(
  fields: readonly FieldDays[],
  today: string,
  mapping?: Pick<Mapping, 'updatedAt'> & Partial<Pick<Mapping, 'fields' | 'rules' | 'seen'>>,
): Problem[] {
  const changed = mapping ? changesOf(mapping, fields) : []
  const changedOn = mapping ? dayOf(new Date(mapping.updatedAt)) : ''
  const told = new Set(changed.flatMap(one => (one.kind === 'changed' ? labelsOf(one.difference) : [])))
  const others = fields.filter(({ label }) => !told.has(label))
  const failing = others.flatMap(({ label, days }): Problem[] => {
    const failing = failingOf(days, mapping?.updatedAt)
    return failing ? [{ kind: 'failing', label, failing, ...wellOf(days) }] : []
  })
  const corrected = others.flatMap(({ label, days }): Problem[] => {
    const from = daysLater(today, 1 - recent)
    // What was changed on the day of the mapping's own change may have been why.
    const since = days.filter(({ day }) => day >= from && day > changedOn)
    const sum = (name: 'corrected' | 'verified') => since.reduce((all, day) => all + day[name], 0)
    const [corrected, verified] = [sum('corrected'), sum('verified')]
    return verified >= fewest && corrected * 2 >= verified ? [{ kind: 'corrected', label, corrected, verified }] : []
  })
  return [...changed, ...failing, ...corrected]
}

function changesOf(
  { fields = [], rules = [], seen, updatedAt }: NonNullable<Parameters<typeof problemsOf>[2]>,
  counted: readonly FieldDays[],
): Problem[] {
  if (!seen) return []
  return driftOf({ fields, rules }, seen.fields).flatMap((difference): Problem[] => {
    const days = counted.filter(({ label }) => labelsOf(difference).includes(label)).flatMap(({ days }) => days)
    const failing = failingOf(days, updatedAt)
    // A small change of a field that fails is worth a look as well.
    if (!difference.matters && !failing) return []
    const since = metSince(seen, difference)
    return [{ kind: 'changed', difference, since, ...wellOf(days), ...(failing && { failing }) }]
  })
}

function wellOf(days: readonly FieldDay[]): { lastWell?: string } {
  const lastWell = latest(days, 'verifiedAt')
  return lastWell ? { lastWell } : {}
}

/** The names under which the field of a difference was counted: what it was called, and what it is called now. */
function labelsOf({ before, now }: Difference): string[] {
  return [before, now].flatMap(field => (field?.label ? [field.label.slice(0, 300)] : []))
}
