/**
 * Remembers where an element stands, so that what a page puts in its stead can be told: some pages swap a field for
 * another one while it is focused or written (a formatted text for a number, a fresh render for the old one). Asked for
 * the `shown` one, it also passes over what the page has hidden since.
 */
export function placeOf(element: HTMLElement): (shown?: boolean) => HTMLElement | undefined {
  const parents: Element[] = []
  for (let parent = element.parentElement; parent && parents.length < 6; parent = parent.parentElement) {
    parents.push(parent)
  }
  const { localName, id } = element
  const name = element.getAttribute('name') ?? ''
  const siblings = name || id ? [] : peers(parents[0], localName)
  const rendered = isRendered(element)
  let last = element

  return shown => {
    if (last.isConnected && (!rendered || !shown || isRendered(last))) return last
    if (element.isConnected && isRendered(element)) {
      last = element
      return last
    }
    const home = parents.find(parent => parent.isConnected)
    if (!home) return undefined
    const near = peers(home, localName)
    const same = near.filter(
      other => ((name && other.getAttribute('name') === name) || (id && other.id === id)) && isRendered(other),
    )
    // Without a name, only the very same spot in the very same parent will do.
    const spot = siblings.length === near.length && home === parents[0] ? near[siblings.indexOf(element)] : undefined
    const found = same.length === 1 ? same[0] : spot
    if (!found || !isRendered(found)) return undefined
    last = found
    return last
  }
}

function peers(parent: Element | undefined, localName: string): HTMLElement[] {
  return parent ? [...parent.querySelectorAll<HTMLElement>(localName)] : []
}

function isRendered(element: Element): boolean {
  return element.checkVisibility({ visibilityProperty: true })
}
