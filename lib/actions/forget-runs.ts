import { dayOf } from '../deal/day.ts'
import { forgetOldRuns } from '../store/activity.ts'
import { forgetOldCounts } from '../store/day-counts.ts'

const day = 24 * 60 * 60_000

/**
 * Forgets runs that are older than the person wants them kept, and counts that are older than they are of use: whenever the background starts, which a browser makes it do
 * many times a day, and daily where it is never stopped.
 */
export function keepForgetting(): void {
  void forget()
  setInterval(() => void forget(), day)
}

async function forget(): Promise<void> {
  await forgetOldRuns()
  await forgetOldCounts(dayOf(new Date()))
}
