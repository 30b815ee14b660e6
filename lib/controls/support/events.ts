const bubbling = { bubbles: true, composed: true }

/**
 * Focuses an element without scrolling. While the popup has the window's focus the browser moves `activeElement`
 * silently; pages that act on focus get the events all the same.
 */
export function focusOn(element: HTMLElement): void {
  const was = activeIn(element) && element.ownerDocument.hasFocus()
  if (was || heard(element, 'focus', () => element.focus({ preventScroll: true }))) return
  element.dispatchEvent(new FocusEvent('focus', { composed: true }))
  element.dispatchEvent(new FocusEvent('focusin', bubbling))
}

/** Takes the focus off an element, with the events that tell the page so. */
export function leave(element: HTMLElement): void {
  if (heard(element, 'blur', () => element.blur())) return
  element.dispatchEvent(new FocusEvent('blur', { composed: true }))
  element.dispatchEvent(new FocusEvent('focusout', bubbling))
}

function activeIn(element: HTMLElement): boolean {
  return (element.getRootNode() as Document | ShadowRoot).activeElement === element
}

function heard(element: HTMLElement, type: string, act: () => void): boolean {
  let happened = false
  const listen = () => {
    happened = true
  }
  element.addEventListener(type, listen, { capture: true })
  act()
  element.removeEventListener(type, listen, { capture: true })
  return happened
}

/**
 * A key: one that says nothing about which one it was, as browsers send for autofill and input methods, or a letter. Old
 * masks tell letters by their number.
 */
export function key(element: Element, type: 'keydown' | 'keypress' | 'keyup', name = 'Unidentified'): boolean {
  const number =
    name === 'Backspace' ? 8 : name.length !== 1 ? 0 : (type === 'keypress' ? name : name.toUpperCase()).charCodeAt(0)
  const codes = { keyCode: number, which: number, charCode: type === 'keypress' ? number : 0 }
  return element.dispatchEvent(new KeyboardEvent(type, { ...bubbling, ...codes, cancelable: true, key: name }))
}

/** Announces an insertion (or a deletion, where the text is empty); false where the page takes it into its own hands. */
export function beforeInput(element: Element, text: string): boolean {
  const inputType = text ? 'insertText' : 'deleteContentBackward'
  const data = text || null
  return element.dispatchEvent(new InputEvent('beforeinput', { ...bubbling, cancelable: true, inputType, data }))
}

export function inputEvent(element: Element, data: string | null, inputType = 'insertReplacementText'): void {
  element.dispatchEvent(new InputEvent('input', { ...bubbling, inputType, data }))
}

export function changeEvent(element: Element): void {
  element.dispatchEvent(new Event('change', { bubbles: true }))
}

/** Pointer and mouse down and up, then the click that ticks native boxes. */
export function press(element: HTMLElement): void {
  const mouse = { ...bubbling, cancelable: true, button: 0, detail: 1 }
  const pointer = { ...mouse, pointerId: 1, pointerType: 'mouse', isPrimary: true }
  element.dispatchEvent(new PointerEvent('pointerdown', { ...pointer, buttons: 1 }))
  element.dispatchEvent(new MouseEvent('mousedown', { ...mouse, buttons: 1 }))
  element.dispatchEvent(new PointerEvent('pointerup', pointer))
  element.dispatchEvent(new MouseEvent('mouseup', mouse))
  element.click()
}
