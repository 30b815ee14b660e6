import type { Opened } from './use-page.ts'
import { firstView, isGoing, isPast, sideOf, type View, viewOfPick } from './views.ts'

/** A run to show, and the view that it stands in; `shown` is off after the person went back to the preview. */
export interface Shown {
  id: string
  view: View
  shown: boolean
}

interface First {
  view: View
  dealId?: string
  follow?: Shown
  says: string
}

interface Now {
  /** The view stays open beside the page. */
  beside: boolean
  /** The run that was shown before. */
  follow: Shown | undefined
}

/** What to show of a page that was just read. */
export function firstShown(opened: Opened, now: Now): First {
  const { page, ownDeal, run } = opened
  const { picked, note } = page
  const likely = picked ? viewOfPick(picked) : firstView(page, ownDeal, run)
  const view = note?.key !== undefined && !sideOf(likely) ? 'fill' : likely
  const answered = page.fits?.dealId ?? (page.kind === 'result' ? page.filledDeal : undefined)
  const shown = picked?.want !== 'field' && note?.key === undefined && run !== undefined && !isLeft(opened, now)
  return {
    view,
    dealId: picked?.dealId ?? run?.dealId ?? ownDeal?.id ?? answered,
    follow: run && { id: run.id, view: run.kind === 'write-back' ? 'write-back' : 'fill', shown },
    says: note?.status || sentenceFor(view, opened, shown),
  }
}

function sentenceFor(view: View, { page, run }: Opened, shown: boolean): string {
  const nothingKept = (button: string) => `Read. Nothing is kept until you click ${button}.`
  if (view === 'capture') return page.draft.entries.length > 0 ? nothingKept('Capture deal') : ''
  if (view === 'result') return page.result.length > 0 || page.list ? nothingKept('Capture result') : ''
  return (shown && run?.status) || ''
}

/** True if the run that the page has is not what the person wants to see. */
function isLeft({ page, run }: Opened, { beside, follow }: Now): boolean {
  if (!run) return false
  // Beside the page the next step of a form comes after the fill of the one before, often under the same address.
  if (beside && isPast(run, page)) return true
  // A late word on the same run does not take the person away from the preview that they went back to.
  return follow !== undefined && follow.id === run.id && !follow.shown && !isGoing(run)
}
