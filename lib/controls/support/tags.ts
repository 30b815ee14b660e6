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
  // The whole page of a frame is written through its frame, which is what the question labels.
  if (element === element.ownerDocument.body && frameOf(element)) return false
  return !(element.parentElement?.isContentEditable ?? false)
}

function frameOf(element: Element): Element | null | undefined {
  try {
    return element.ownerDocument.defaultView?.frameElement
  } catch {
    return null
  }
}

/** The page inside a frame, where all of it is there to be written. */
export function editableBodyOf(element: Element): HTMLElement | undefined {
  if (element.localName !== 'iframe') return undefined
  const page = (element as HTMLIFrameElement).contentDocument
  return page?.body?.isContentEditable || page?.designMode === 'on' ? page.body : undefined
}
