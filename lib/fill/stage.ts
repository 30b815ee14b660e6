import { composedParent } from '../page/walk.ts'

export interface Stage {
  documents: Set<Document>
  /** The documents, and the shadow roots that fields stand in. */
  roots: Set<Node>
  /** Puts focus and scroll positions back. */
  restore(): void
}

/** Remembers where the person was on the page: the focus and every scroll position around the fields. */
export function setStage(elements: Element[]): Stage {
  const documents = new Set(elements.map(element => element.ownerDocument))
  const focused = [...documents].map(document => ({ document, element: activeIn(document) }))
  const scrollers = new Map<Element, { top: number; left: number }>()
  for (const element of elements) {
    for (let up = composedParent(element); up && !scrollers.has(up); up = composedParent(up)) {
      scrollers.set(up, { top: up.scrollTop, left: up.scrollLeft })
    }
  }
  return {
    documents,
    roots: new Set<Node>([...documents, ...elements.map(element => element.getRootNode())]),
    restore() {
      for (const { document, element } of focused) refocus(document, element)
      for (const [element, { top, left }] of scrollers) {
        if (element.scrollTop !== top || element.scrollLeft !== left) {
          element.scrollTo({ top, left, behavior: 'instant' })
        }
      }
    },
  }
}

function activeIn(root: Document | ShadowRoot): Element | null {
  const active = root.activeElement
  return active?.shadowRoot?.activeElement ? activeIn(active.shadowRoot) : active
}

function refocus(document: Document, element: Element | null): void {
  const now = activeIn(document)
  if (now === element) return
  if (element?.isConnected && element !== document.body) (element as HTMLElement).focus({ preventScroll: true })
  else (now as HTMLElement | null)?.blur?.()
}
