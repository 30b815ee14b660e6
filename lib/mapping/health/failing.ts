import { type FieldCounts, failures, later } from './day-counts.ts'

/** One field on one day. */
export type FieldDay = FieldCounts & { day: string }

/** Fills of a field that went wrong since a day. */
export interface Failing {
  /** The first day on which they went wrong. */
  since: string
  refused: number
  reverted: number
  lost: number
  fills: number
}

/** One failed fill may be the value's fault; several are the field's. */
const fewest = 2

/**
 * What a field has failed at since its last good day, if it still does: its last fill failed, and so did at least half of
 * those since, twice or more. `changedAt`: what failed before the person changed the mapping may be mended since.
 */
export function failingOf(days: readonly FieldDay[], changedAt = ''): Failing | undefined {
  const filled = days
    .filter(day => day.verified > 0 || failures(day) > 0)
    .toSorted((a, b) => a.day.localeCompare(b.day))
  const failedAt = latest(filled, 'failedAt')
  if (failedAt <= latest(filled, 'verifiedAt') || failedAt <= changedAt) return undefined
  const bad = filled.slice(filled.findLastIndex(day => failures(day) === 0) + 1)
  const sum = { refused: 0, reverted: 0, lost: 0, fills: 0 }
  for (const day of bad) {
    for (const name of ['refused', 'reverted', 'lost'] as const) sum[name] += day[name]
    sum.fills += day.verified + failures(day)
  }
  const failed = failures(sum)
  const [first] = bad
  return first && failed >= fewest && failed * 2 >= sum.fills ? { since: first.day, ...sum } : undefined
}

/** The last time of all days, '' where there is none. */
export function latest(days: readonly FieldDay[], name: 'verifiedAt' | 'failedAt'): string {
  return days.reduce<string>((last, day) => later(last, day[name]) ?? '', '')
}
