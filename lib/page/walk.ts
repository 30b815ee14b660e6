/**
 * The composed tree: what a person sees, across shadow roots (open and closed) and slots.
 * A content script may see closed roots (`chrome.dom` in Chrome, a property in Firefox); a plain page script may not.
 */
export function shadowOf(element: Element): ShadowRoot | null {
  if (element.shadowRoot) return element.shadowRoot
  // Only custom elements and a few native ones can host a root; asking for others throws.
  if (!(element instanceof HTMLElement) || !element.localName.includes('-')) return null
  try {
    const dom = (globalThis as { chrome?: { dom?: { openOrClosedShadowRoot(e: HTMLElement): ShadowRoot | null } } })
      .chrome?.dom
    if (dom) return dom.openOrClosedShadowRoot(element)
    return (element as { openOrClosedShadowRoot?: ShadowRoot }).openOrClosedShadowRoot ?? null
  } catch {
    return null
  }
}

/** The element's children as a person sees them: a host's shadow tree, a slot's assigned nodes, else its own children. */
export function composedChildren(node: Node): Node[] {
  if (node instanceof Element) {
    const root = shadowOf(node)
    if (root) return [...root.childNodes]
    if (node instanceof HTMLSlotElement) {
      const assigned = node.assignedNodes()
      if (assigned.length) return assigned
    }
  }
  return [...node.childNodes]
}

/** The parent as a person sees it: through slots and out of shadow roots. Null above the document's root element. */
export function composedParent(node: Node): Element | null {
  const slot = (node as Element | Text).assignedSlot
  if (slot) return slot
  const parent = node.parentNode
  if (parent instanceof ShadowRoot) return parent.host
  return parent instanceof Element ? parent : null
}
