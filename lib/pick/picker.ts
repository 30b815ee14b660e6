import type { Want } from './candidate.ts'
import { guardPage } from './guard.ts'
import { createMarker } from './marker.ts'
import { createPointing, type Pointing } from './pointing.ts'
import type { Move, PickerHost, Told } from './told.ts'

/** Longest that a page is held for picking, in milliseconds. */
const patience = 5 * 60_000

export interface Picker {
  /** Holds the page until something is picked. Answers how many things can be picked in this frame. */
  start(pickId: string, want: Want): { candidates: number }
  /** Goes on to another candidate; not moved: there is none further in this frame. */
  move(pickId: string, move: Move): { moved: boolean }
  end(pickId: string): void
}

const keys: Record<string, Move> = {
  ArrowDown: 'next',
  ArrowRight: 'next',
  ArrowUp: 'previous',
  ArrowLeft: 'previous',
  Home: 'first',
  End: 'last',
  Enter: 'choose',
  ' ': 'choose',
}

const words: Record<Want, string> = {
  field: 'Click the field to fill, or go to it with Tab and press Enter. Escape ends.',
  value: 'Click the value to capture, or go to it with Tab and press Enter. Escape ends.',
}

/**
 * Lets a person point at one field or value of a document, by pointer or keyboard. Nothing of the page is changed: what
 * the person does meanwhile never reaches it, the focus stays, and the drawing goes when it ends.
 */
export function createPicker(document: Document, host: PickerHost, signal: AbortSignal): Picker {
  let going: { pickId: string; stop(): void; pointing: Pointing } | undefined

  function start(pickId: string, want: Want) {
    going?.stop()
    const view = document.defaultView
    if (!view) return { candidates: 0 }
    const tell = (told: Told) => host.tell(pickId, told)
    const marker = createMarker(document, view.top === view ? words[want] : undefined)
    const places = () => host.places()
    const pointing = createPointing({ document, want, marker, places, tell, finish })
    const release = guardPage(view, {
      over: pointing.over,
      out: pointing.clear,
      click: pointing.click,
      key(key, back) {
        if (key === 'Escape') finish({ cancelled: true })
        const move = key === 'Tab' ? (back ? 'previous' : 'next') : keys[key]
        if (move) tell({ move })
      },
    })
    const timer = view.setTimeout(() => finish({ cancelled: true }), patience)
    view.addEventListener('pagehide', stop)
    signal.addEventListener('abort', stop)
    going = { pickId, stop, pointing }
    return { candidates: pointing.size }

    function stop(): void {
      view?.clearTimeout(timer)
      view?.removeEventListener('pagehide', stop)
      signal.removeEventListener('abort', stop)
      release()
      marker.remove()
      going = undefined
    }

    function finish(told: Told): void {
      stop()
      tell(told)
    }
  }

  return {
    start,
    move: (pickId, move) => ({ moved: going?.pickId === pickId && going.pointing.move(move) }),
    end(pickId) {
      if (going?.pickId === pickId) going.stop()
    },
  }
}
