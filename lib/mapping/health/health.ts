import { daysLater } from '../../deal/day.ts'
import type { FormField } from '../form-field.ts'
import type { Mapping } from '../mapping.ts'
import { type DayCounts, emptyField, failures, fieldKey } from './day-counts.ts'
import type { FieldDay } from './failing.ts'
import { type Problem, problemsOf } from './problems.ts'
import { trendOf, type Week } from './trend.ts'

/** How often fields were filled, and what came of it. */
export interface Fills {
  fills: number
  verified: number
  corrected: number
}

export interface FieldHealth extends Fills {
  key: string
  label: string
  /** The heading that it stands under, where the mapping remembers the field. */
  section: string
  /** The last day on which the page had it. */
  lastSeen: string
  weeks: Week[]
}

/** How well a form is filled, over the weeks that the trend shows. */
export interface FormHealth extends Fills {
  runs: number
  /** The same of the last 30 days. */
  recent: Fills
  /** When it was filled last, as ISO time; absent where it was not. */
  lastUsed?: string
  weeks: Week[]
  fields: FieldHealth[]
  problems: Problem[]
}

/** What is known of the mapping that a form is filled by. */
export type KnownMapping = Pick<Mapping, 'updatedAt'> & Partial<Pick<Mapping, 'fields' | 'rules' | 'seen'>>

export const recentDays = 30

/** The health of one form by its counts, of the days that a trend tells of. Fields stand as the mapping remembers them. */
export function healthOf(days: readonly DayCounts[], today: string, mapping?: KnownMapping): FormHealth {
  const sorted = days.toSorted((a, b) => a.day.localeCompare(b.day))
  const byField = new Map<string, FieldDay[]>()
  for (const { day, fields } of sorted)
    for (const field of fields) {
      const key = fieldKey(field)
      const known = byField.get(key)
      if (known) known.push({ ...field, day })
      else byField.set(key, [{ ...field, day }])
    }
  const all = [...byField.values()].flat()
  const from = daysLater(today, 1 - recentDays)
  const named = [...byField.values()].flatMap(days => (days[0] ? [{ label: days[0].label, days }] : []))
  const lastUsed = sorted.reduce((last, { at }) => (at > last ? at : last), '')
  return {
    ...fillsOf(all),
    runs: sorted.reduce((sum, { runs }) => sum + runs, 0),
    recent: fillsOf(all.filter(({ day }) => day >= from)),
    ...(lastUsed && { lastUsed }),
    weeks: trendOf(all, today),
    fields: inOrder(byField, mapping?.fields ?? []).map(([days, section]) => fieldOf(days, section, today)),
    problems: problemsOf(named, today, mapping),
  }
}

/** Fills of many forms or days together. */
export function sumOf(all: readonly Fills[]): Fills {
  const sum = { fills: 0, verified: 0, corrected: 0 }
  for (const one of all) for (const name of ['fills', 'verified', 'corrected'] as const) sum[name] += one[name]
  return sum
}

function fillsOf(days: readonly FieldDay[]): Fills {
  return sumOf(days.map(day => ({ ...day, fills: day.verified + failures(day) })))
}

function fieldOf(days: FieldDay[], section: string, today: string): FieldHealth {
  const [first = emptyField({ label: '' })] = days
  const lastSeen = days.reduce((last, { day, seen }) => (seen > 0 ? day : last), '')
  return { key: fieldKey(first), label: first.label, section, lastSeen, ...fillsOf(days), weeks: trendOf(days, today) }
}

/** Days of each field with its heading: those that the mapping remembers in page order, then the others. */
function inOrder(byField: Map<string, FieldDay[]>, form: readonly FormField[]): [FieldDay[], string][] {
  const left = new Map(byField)
  const nths = new Map<string, number>()
  const known = form.flatMap(({ label, section }): [FieldDay[], string][] => {
    const short = label.slice(0, 300)
    const nth = (nths.get(short) ?? 0) + 1
    nths.set(short, nth)
    const key = fieldKey({ label: short, ...(nth > 1 && { nth }) })
    const days = left.get(key)
    left.delete(key)
    return days ? [[days, section]] : []
  })
  return [...known, ...[...left.values()].map((days): [FieldDay[], string] => [days, ''])]
}
