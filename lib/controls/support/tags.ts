/**
 * Tells elements apart by tag, never by `instanceof`: an element of another frame comes from another realm, whose
 * constructors are not ours.
 */
export type TextBox = HTMLInputElement | HTMLTextAreaElement

export function isInput(element: Element, ...types: string[]): element is HTMLInputElement {
  if (element.localName !== 'input') return false
  return types.length === 0 || types.includes((element as HTMLInputElement).type)
}

export function isTextArea(element: Element): element is HTMLTextAreaElement {
  return element.localName === 'textarea'
}

export function isSelect(element: Element): element is HTMLSelectElement {
  return element.localName === 'select'
}

export function isTextBox(element: Element): element is TextBox {
  return isInput(element) || isTextArea(element)
}

/** True for the outermost element of an editable region: the one a person clicks to type into. */
export function isEditingHost(element: Element): element is HTMLElement {
  const editable = (element as HTMLElement).isContentEditable
  if (!editable || isTextBox(element)) return false
  return !(element.parentElement?.isContentEditable ?? false)
}
