import { daysLater } from '../../deal/day.ts'
import { failures } from './day-counts.ts'

/** Fills of some days: those that were verified, and those that were not. */
export interface Week {
  /** Its first and its last day. */
  from: string
  to: string
  verified: number
  failed: number
}

export const weeksShown = 12

interface Day {
  day: string
  verified: number
  refused: number
  reverted: number
  lost: number
}

/** Fills by week, the oldest first; the last week ends today. */
export function trendOf(days: Iterable<Day>, today: string): Week[] {
  const weeks = Array.from({ length: weeksShown }, (_, at): Week => {
    const to = daysLater(today, (at + 1 - weeksShown) * 7)
    return { from: daysLater(to, -6), to, verified: 0, failed: 0 }
  })
  for (const day of days) {
    const week = weeks.find(({ from, to }) => from <= day.day && day.day <= to)
    if (!week) continue
    week.verified += day.verified
    week.failed += failures(day)
  }
  return weeks
}

/** The first day that a trend tells of. */
export function firstDay(today: string): string {
  return daysLater(today, 1 - weeksShown * 7)
}
