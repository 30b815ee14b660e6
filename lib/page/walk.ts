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

const unseen = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT', 'HEAD', 'LINK', 'META', 'OBJECT', 'EMBED'])

/**
 * Visits every element below `root` in reading order, through shadow roots and slots. `enter` returns false to leave out
 * what is inside; `leave` is called after the inside of every element entered.
 */
export function walkComposed(
  root: Node,
  enter: (element: Element) => boolean | undefined,
  leave?: (element: Element) => void,
): void {
  const visit = (child: Node) => {
    if (!(child instanceof Element) || unseen.has(child.nodeName) || child instanceof SVGElement) return
    if (enter(child) !== false) walkComposed(child, enter, leave)
    leave?.(child)
  }
  // Most elements have neither a shadow root nor assigned nodes: their children need no list of their own.
  const isPlain = !(root instanceof HTMLSlotElement) && !(root instanceof Element && shadowOf(root))
  if (!isPlain) for (const child of composedChildren(root)) visit(child)
  else for (let child = (root as Element).firstElementChild; child; child = child.nextElementSibling) visit(child)
}

/** The nearest element that matches, the element itself included, out of shadow roots and through slots. */
export function composedClosest(element: Element, selector: string): Element | null {
  for (let here: Element | null = element; here; ) {
    const found: Element | null = here.closest(selector)
    if (found) return found
    const root: Node = here.getRootNode()
    here = root instanceof ShadowRoot ? root.host : null
  }
  return null
}

/** The element with this id as seen from another: in its own root first, then in the roots around it. */
export function byId(from: Element, id: string): Element | null {
  for (let root: Node = from.getRootNode(); ; ) {
    const found = (root as Document | ShadowRoot).getElementById?.(id)
    if (found) return found
    if (!(root instanceof ShadowRoot)) return null
    root = root.host.getRootNode()
  }
}
