import { type Candidate, candidatesOf, unknownWhy, type Want } from './candidate.ts'
import { candidateOf, deepestAt } from './hit.ts'
import type { Marker } from './marker.ts'
import type { Move, PickerHost, Told } from './told.ts'

/** One person pointing at one document: what is marked now, and where the pointer or a key leads. */
export interface Pointing {
  readonly size: number
  over(x: number, y: number): void
  click(x: number, y: number): void
  /** False where there is no candidate further that way. */
  move(move: Move): boolean
  clear(): void
}

interface Given {
  document: Document
  want: Want
  marker: Marker
  places: PickerHost['places']
  tell(told: Told): void
  finish(told: Told): void
}

export function createPointing({ document, want, marker, places, tell, finish }: Given): Pointing {
  let candidates = candidatesOf(places(), want)
  let at: Candidate | undefined
  /** It is in this frame that something is marked. */
  let active = false

  function lookAgain(): void {
    candidates = candidatesOf(places(), want)
    at = candidates.find(({ key }) => key === at?.key)
  }

  function hitAt(x: number, y: number): Element | undefined {
    const hit = deepestAt(document, x, y)
    return hit && !marker.owns(hit) && !(hit instanceof HTMLIFrameElement) ? hit : undefined
  }

  function over(x: number, y: number): void {
    const hit = marker.isCancel(x, y) ? undefined : hitAt(x, y)
    const found = hit && candidateOf(hit, candidates)
    if (!hit) clear()
    if (!hit) return
    if (!active) tell({ here: true })
    active = true
    if (found) show(found)
    else if (at) unmark()
  }

  function click(x: number, y: number): void {
    if (marker.isCancel(x, y)) finish({ cancelled: true })
    const hit = marker.isCancel(x, y) ? undefined : hitAt(x, y)
    if (!hit) return
    // The page may have been drawn anew since it was read.
    if (!candidateOf(hit, candidates)) lookAgain()
    over(x, y)
    if (at) choose(at)
    else marker.show([hit], unknownWhy(want), true)
  }

  function show(candidate: Candidate): void {
    if (at === candidate) return
    at = candidate
    const place = `${candidates.indexOf(candidate) + 1} of ${candidates.length}`
    const name = candidate.label || `${want === 'field' ? 'Field' : 'Value'} without a label`
    marker.show(candidate.boxes, candidate.refused ?? `${name} (${place})`, candidate.refused !== undefined)
  }

  function choose({ key, refused }: Candidate): void {
    if (!refused) finish({ chosen: key })
  }

  function unmark(): void {
    at = undefined
    marker.hide()
  }

  function clear(): void {
    active = false
    unmark()
  }

  function move(move: Move): boolean {
    if (move === 'clear') clear()
    else if (move === 'choose' && at) choose(at)
    if (move === 'clear' || move === 'choose') return at !== undefined
    if (candidates.some(isGone)) lookAgain()
    const seen = candidates.filter(isShown)
    const now = seen.findIndex(({ key }) => key === at?.key)
    const previous = now < 0 ? seen.length - 1 : now - 1
    const found = seen[{ first: 0, last: seen.length - 1, next: now + 1, previous }[move]]
    if (!found) clear()
    if (!found) return false
    active = true
    // At once, not smoothly: whoever asked for less motion gets none.
    shownBox(found)?.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' })
    show(found)
    return true
  }

  return { size: candidates.length, over, click, move, clear }
}

const isGone = ({ boxes }: Candidate) => !boxes.some(box => box.isConnected)
const isShown = (candidate: Candidate) => shownBox(candidate) !== undefined

function shownBox({ boxes }: Candidate): Element | undefined {
  return boxes.find(box => box.isConnected && box.getClientRects().length > 0)
}
