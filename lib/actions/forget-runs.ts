import { forgetOldRuns } from '../store/activity.ts'

const day = 24 * 60 * 60_000

/**
 * Forgets runs that are older than the person wants them kept: whenever the background starts, which a browser makes it do
 * many times a day, and daily where it is never stopped.
 */
export function keepForgetting(): void {
  void forgetOldRuns()
  setInterval(() => void forgetOldRuns(), day)
}
