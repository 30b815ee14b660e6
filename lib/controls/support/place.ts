/**
 * Remembers where an element stands, so that what a page puts in its stead can be told: some pages swap a field for
 * another one while it is focused or written (a formatted text for a number, a fresh render for the old one).
 */
export function placeOf(element: HTMLElement): () => HTMLElement | undefined {
  const parents: Element[] = []
  for (let parent = element.parentElement; parent && parents.length < 6; parent = parent.parentElement) {
    parents.push(parent)
  }
  const { localName, id } = element
  const name = element.getAttribute('name') ?? ''
  const siblings = peers(parents[0], localName)
  const position = siblings.indexOf(element)
  const count = siblings.length
  const rendered = isRendered(element)
  let last = element

  return () => {
    if (last.isConnected && (!rendered || isRendered(last))) return last
    if (element.isConnected && isRendered(element)) return element
    const home = parents.find(parent => parent.isConnected)
    if (!home) return undefined
    const near = peers(home, localName)
    const same = near.filter(
      other => ((name && other.getAttribute('name') === name) || (id && other.id === id)) && isRendered(other),
    )
    const only = same.length === 1 ? same[0] : undefined
    // Without a name, only the very same spot in the very same parent will do.
    const spot = !name && !id && home === parents[0] && near.length === count ? near[position] : undefined
    last = only ?? spot ?? last
    return last.isConnected && isRendered(last) ? last : undefined
  }
}

function peers(parent: Element | undefined, localName: string): HTMLElement[] {
  return parent ? [...parent.querySelectorAll<HTMLElement>(localName)] : []
}

function isRendered(element: Element): boolean {
  return element.checkVisibility({ visibilityProperty: true })
}
