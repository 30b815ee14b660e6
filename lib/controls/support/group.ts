import { isInput } from './tags.ts'

/** The radio buttons that answer one question with this one, in document order. */
export function radiosWith(element: HTMLInputElement): HTMLInputElement[] {
  if (element.name) return sameName(element, element.name)
  const box = element.closest('[role="radiogroup"], fieldset')
  return box ? within(box, element).filter(other => !other.name) : [element]
}

/**
 * The checkboxes that answer one question with this one, in document order; only itself where it stands alone.
 * One question: the same name, or one labelled group in which they are numbered (`products[0]`) or nameless.
 */
export function checkboxesWith(element: HTMLInputElement): HTMLInputElement[] {
  if (element.name) {
    const same = sameName(element, element.name)
    if (same.length > 1) return distinct(same) ? same : [element]
  }
  const box = element.closest('fieldset, [role="group"], [role="radiogroup"]')
  const stem = stemOf(element.name)
  if (!box || stem === undefined || element.getAttribute('role') === 'switch') return [element]
  // Boxes without a name that stand among other fields are questions of their own.
  if (stem === '' && box.querySelector(others)) return [element]
  return within(box, element).filter(other => stemOf(other.name) === stem)
}

const others =
  'input:not([type=checkbox],[type=hidden],[aria-hidden=true]),[role=switch],select,textarea,[role=combobox],[role=radio]'

/** `products[2]` and `products_2` are "products"; nameless is "". Undefined for a name of its own. */
function stemOf(name: string): string | undefined {
  if (!name) return ''
  return /^(.*?)[[_$.:-]?\d+\]?$/.exec(name)?.[1]
}

/** Rows of a table often repeat one checkbox under one name and value; those are not options of one question. */
function distinct(boxes: HTMLInputElement[]): boolean {
  return new Set(boxes.map(box => box.getAttribute('value') ?? box.id)).size === boxes.length
}

function sameName(element: HTMLInputElement, name: string): HTMLInputElement[] {
  const root = element.getRootNode() as Document | ShadowRoot
  // getElementsByName is cached by browsers; a selector is not.
  const named =
    'getElementsByName' in root
      ? root.getElementsByName(name)
      : root.querySelectorAll(`input[name="${CSS.escape(name)}"]`)
  return [...named].filter(other => alike(other, element))
}

function within(box: Element, element: HTMLInputElement): HTMLInputElement[] {
  return [...box.querySelectorAll('input')].filter(other => alike(other, element))
}

function alike(other: Element, element: HTMLInputElement): other is HTMLInputElement {
  return isInput(other, element.type) && other.form === element.form
}
