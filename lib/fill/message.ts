/** Where pages put what they have to say about an answer. */
const errors =
  '[role="alert"], [class*="error" i], [class*="invalid" i], [class*="danger" i], [id*="error" i], [data-error]'
const controls = 'input:not([type="hidden"]), select, textarea, [contenteditable="true"]'

/**
 * Everything with which the page may be refusing what is in a field, best first: texts that ARIA ties to it, error texts
 * in the box that holds only this field, the browser's own validation, a mark without words. A page that has not
 * looked at the answer yet still shows what it said before; only what is new counts against an answer.
 */
export function complaintsOf(element: Element, parts: Element[]): string[] {
  const texts = [...idsOf(element, 'aria-errormessage'), ...beside(element, parts)].map(shown)
  const described = idsOf(element, 'aria-describedby')
  const tied = described.filter(other => other.matches(errors)).map(shown)
  const marked = isMarked(element)
  const hints = marked ? described.map(shown) : []
  const { validity, validationMessage } = element as Partial<HTMLInputElement>
  const native = validity && !validity.valid && !validity.valueMissing ? validationMessage : ''
  const mark = marked ? 'The page marks the answer as invalid.' : ''
  return [...texts, ...tied, ...hints, native ?? '', mark].filter(Boolean)
}

/** What the field says of itself whatever is in it: not a complaint when it is heard again. */
export function hintsOf(element: Element): string[] {
  return idsOf(element, 'aria-describedby').map(shown).filter(Boolean)
}

function isMarked(element: Element): boolean {
  const invalid = element.getAttribute('aria-invalid')
  return invalid !== null && invalid !== 'false' && invalid !== ''
}

function idsOf(element: Element, attribute: string): Element[] {
  const root = element.getRootNode() as Document | ShadowRoot
  const ids = element.getAttribute(attribute)?.split(/\s+/).filter(Boolean) ?? []
  return ids.flatMap(id => root.getElementById(id) ?? [])
}

/** Error texts in the nearest boxes around the field that hold no other field. */
function beside(element: Element, parts: Element[]): Element[] {
  const own = [element, ...parts]
  let box: Element | undefined
  for (let up = element.parentElement, level = 0; up && level < 5; up = up.parentElement, level++) {
    if ([...up.querySelectorAll(controls)].some(other => !own.includes(other))) break
    box = up
  }
  if (!box) return []
  return [...box.querySelectorAll(errors)].filter(other => !own.some(field => other.contains(field)))
}

function shown(element: Element): string {
  if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return ''
  return ((element as HTMLElement).innerText ?? '').replace(/\s+/g, ' ').trim().slice(0, 300)
}
