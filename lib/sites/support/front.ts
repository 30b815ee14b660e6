import { isVisible, openModal } from '../../page/visible.ts'
import { walkComposed } from '../../page/walk.ts'
import type { Site } from '../site.ts'

/** The one visible element that a selector finds; none where several are visible at once. */
export function onlyVisible(document: Document, selector: string): Element | undefined {
  const [only, ...more] = [...document.querySelectorAll(selector)].filter(element => isVisible(element))
  return more.length === 0 ? only : undefined
}

/** Where the record in front stands: an open dialog, else the site's root, else the whole page. */
export function frontOf(document: Document, site: Site): Element {
  return openModal(document) ?? site.root?.(document) ?? document.body
}

/** The first visible button below `place` that can be pressed, through shadow roots. */
export function buttonIn(place: Element, selector: string): HTMLElement | undefined {
  return seenIn(place, selector, element => !isOff(element))
}

/** The first visible element below `place` that a selector finds, through shadow roots. */
export function seenIn(
  place: Element,
  selector: string,
  wanted: (element: HTMLElement) => boolean = () => true,
): HTMLElement | undefined {
  let found: HTMLElement | undefined
  walkComposed(place, element => {
    if (found) return false
    if (element instanceof HTMLElement && element.matches(selector) && wanted(element) && isVisible(element))
      found = element
    return !found
  })
  return found
}

function isOff(element: HTMLElement): boolean {
  return element.matches(':disabled') || element.getAttribute('aria-disabled') === 'true'
}
