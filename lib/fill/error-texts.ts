import { hasLetter } from '../page/clean.ts'
import { byId } from '../page/walk.ts'

/** Where pages put what they have to say against an answer. */
export const errorTexts =
  '[role="alert"], [class*="error" i], [class*="invalid" i], [class*="danger" i], [class*="negative" i], [class*="critical" i], [id*="error" i], [slot*="error" i], [data-error], mat-error'
const controls = 'input:not([type="hidden"]), select, textarea, [contenteditable="true"]'
/** Parts of a field's name: a red star is no error. */
const names = 'label, legend, abbr'

/** True if the page itself marks the field's answer as wrong. */
export function isMarked(element: Element): boolean {
  const invalid = element.getAttribute('aria-invalid')
  return invalid !== null && invalid !== 'false' && invalid !== ''
}

/** The elements that an ARIA attribute names. */
export function idsOf(element: Element, attribute: string): Element[] {
  const ids = element.getAttribute(attribute)?.split(/\s+/).filter(Boolean) ?? []
  return ids.flatMap(id => byId(element, id) ?? [])
}

/** Error texts in the nearest boxes around the field that hold no other field, its shadow root among them. */
export function beside(element: Element, parts: Element[]): Element[] {
  const own = [element, ...parts]
  const found = new Set<Element>()
  let up: Node | null = element.parentNode
  for (let level = 0; up && level < 5; level++, up = up instanceof ShadowRoot ? up.host : up.parentNode) {
    if (!(up instanceof Element || up instanceof ShadowRoot)) break
    if ([...up.querySelectorAll(controls)].some(other => !own.includes(other))) break
    for (const other of up.querySelectorAll(errorTexts)) found.add(other)
  }
  return [...found].filter(other => !own.some(field => other.contains(field)) && !other.closest(names))
}

/** The text of an element as a person sees it, on one line; empty where nobody does, or where it says nothing. */
export function shownText(element: Element): string {
  if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return ''
  const text = ((element as HTMLElement).innerText ?? '').replace(/\s+/g, ' ').trim().slice(0, 300)
  return hasLetter(text) ? text : ''
}
