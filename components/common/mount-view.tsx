import type { ReactNode } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import './base.css'

/** Shows a view in the page. Where it breaks (storage that cannot be opened), a sentence takes its place, not a blank. */
export function mountView(view: ReactNode, place: Element | null): void {
  if (!place) return
  const onUncaughtError = (error: unknown) => {
    console.error(error)
    createRoot(place.appendChild(document.createElement('div'))).render(<Broken reason={reasonOf(error)} />)
  }
  const root = createRoot(place, { onUncaughtError })
  // At once: the browser shows a popup as soon as it is loaded, and in the size that it has then.
  flushSync(() => root.render(view))
}

function Broken({ reason }: { reason: string }) {
  return (
    <p role="alert" className="notice warn">
      Dealbridge cannot show this ({reason}). Nothing was changed. Close this window and open it again; if that does not
      help, restart the browser.
    </p>
  )
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message.slice(0, 200) : 'unknown error'
}
