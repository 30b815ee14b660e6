/** Puts markup on the test page and returns its root; the page before is gone. */
export function show(html: string): HTMLElement {
  document.querySelectorAll('dialog[open]').forEach(dialog => {
    ;(dialog as HTMLDialogElement).close()
  })
  document.body.innerHTML = html
  return document.body
}

/** The one element that a selector finds. */
export function one<T extends Element = HTMLElement>(selector: string, root: ParentNode = document): T {
  const found = root.querySelectorAll<T>(selector)
  const [first] = found
  if (found.length !== 1 || !first) throw new Error(`${found.length} elements for ${selector}`)
  return first
}

/** Attaches an open or closed root with markup to a host. */
export function shadow(host: Element, html: string, mode: ShadowRootMode = 'open'): ShadowRoot {
  const root = host.attachShadow({ mode })
  root.innerHTML = html
  return root
}
