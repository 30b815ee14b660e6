import type { Content } from '../../page/field.ts'
import type { Written } from '../record/saving.ts'
import { lookAt, type OfRun, type SubmitLook } from './look.ts'
import { type Pressed, type PressOrder, pressOnce } from './press.ts'
import { type SubmitSeen, seenOn } from './seen.ts'

/** What a session does with the form as a whole. */
export interface SubmitDesk {
  /** What would be sent, and by which button. */
  submitLook(runId: string, written: Written[]): SubmitLook
  /** Presses it, once for each `submitId`, whatever else is asked. */
  submitPress(submitId: string, runId: string, order: PressOrder): { pressed: true } | { reason: string }
  /** What is seen since. `revoke`: what was not pressed yet never will be. */
  submitSeen(submitId: string, revoke: boolean): SubmitSeen
}

interface Known {
  of(runId: string): OfRun
  /** What every field of the document shows now. */
  contents(): { key: string; content: Content }[]
}

export function createSubmitDesk(document: Document, { of, contents }: Known): SubmitDesk {
  /** `null`: never to be pressed any more. */
  const presses = new Map<string, Pressed | null>()
  return {
    submitLook: (runId, written) => lookAt(document, written, of(runId)),
    submitPress(submitId, runId, order) {
      if (presses.has(submitId)) return { reason: 'It was dealt with already.' }
      // From here on it counts as done, whatever the page does meanwhile.
      presses.set(submitId, null)
      const done = pressOnce(document, order, of(runId), contents())
      if ('reason' in done) return done
      presses.set(submitId, done)
      return { pressed: true }
    },
    submitSeen(submitId, revoke) {
      if (revoke && !presses.has(submitId)) presses.set(submitId, null)
      return seenOn(document, presses.get(submitId) ?? undefined, contents())
    },
  }
}
