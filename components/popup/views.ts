import type { Deal } from '../../lib/deal/deal.ts'
import { isAnswered } from '../../lib/deal/registration.ts'
import type { PageView } from '../../lib/messages/protocol.ts'
import type { Picked } from '../../lib/store/pick.ts'
import type { Run, RunRow } from '../../lib/store/run.ts'

/** What the popup shows of the page. */
export type View = 'capture' | 'fill' | 'result' | 'write-back'

export const viewNames: Record<View, string> = {
  capture: 'Capture',
  fill: 'Fill',
  result: 'Result',
  // Not "Write back": that is the name of the button.
  'write-back': 'Write-back',
}

/** The side of the road that a fill from this view goes to. */
export function sideOf(view: View): 'portal' | 'crm' | undefined {
  if (view === 'fill') return 'portal'
  return view === 'write-back' ? 'crm' : undefined
}

/** The view to begin with. A run comes first: whoever opens the popup again wants to see what became of it. */
export function firstView(page: PageView, ownDeal: Deal | undefined, run: Run | undefined): View {
  if (run && (isGoing(run) || page.kind !== 'result')) return run.kind === 'write-back' ? 'write-back' : 'fill'
  if (page.kind === 'form') return 'fill'
  if (page.kind === 'result') return 'result'
  if (page.kind === 'record') return ownDeal?.registrations.some(isAnswered) ? 'write-back' : 'capture'
  if (page.draft.entries.length > 0) return 'capture'
  return page.fillable > 0 ? 'fill' : 'capture'
}

/** Where the person was when they went to point at the page. */
export function viewOfPick({ want, side }: Picked): View {
  if (want === 'value') return 'capture'
  return side === 'crm' ? 'write-back' : 'fill'
}

export function isGoing(run: Run): boolean {
  return run.state === 'running' || run.state === 'undoing'
}

/** True if none of the fields that a run wrote is on the page any more: another step of the form is. */
export function isPast(run: Run, page: PageView): boolean {
  if (isGoing(run) || run.through || !page.form) return false
  const keys = new Set(page.form)
  return !run.rows.some(row => row.step && keys.has(row.key))
}

/** Outcomes after which a field may show something else than before. */
const touched = new Set<RunRow['outcome']>(['filled', 'normalised', 'reverted', 'refused'])

/** True if there is something that **Undo fill** could put back. */
export function canUndo(run: Run | undefined): boolean {
  if (!run || (run.state !== 'done' && run.state !== 'interrupted')) return false
  return run.rows.some(row => touched.has(row.outcome))
}
