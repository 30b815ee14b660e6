/** Where pages put what they have to say about an answer. */
const errors =
  '[role="alert"], [class*="error" i], [class*="invalid" i], [class*="danger" i], [id*="error" i], [data-error]'
const controls = 'input:not([type="hidden"]), select, textarea, [contenteditable="true"]'

/**
 * The message with which the page refuses what is in a field; empty where it does not complain. Looks at the
 * browser's own validation, at what ARIA ties to the field, and at error texts in the box that holds only this field.
 */
export function messageOf(element: Element, parts: Element[]): string {
  const field = element as HTMLInputElement
  const told = idsOf(element, 'aria-errormessage')
  const tied = idsOf(element, 'aria-describedby').filter(other => marked(element) || other.matches(errors))
  const text = [...told, ...tied, ...beside(element, parts)].map(shown).find(Boolean)
  if (text) return text
  if (field.validity && !field.validity.valid && !field.validity.valueMissing) {
    return field.validationMessage || 'The browser finds the value invalid.'
  }
  return marked(element) ? 'The page marks the answer as invalid.' : ''
}

function marked(element: Element): boolean {
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
