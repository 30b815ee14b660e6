const bubbling = { bubbles: true, composed: true, cancelable: true }

/** The whole gesture of a mouse on an element: over it, pressed, released, clicked; at its middle. */
export function pressOn(element: HTMLElement): void {
  const box = element.getBoundingClientRect()
  const at = { clientX: box.left + box.width / 2, clientY: box.top + box.height / 2, view: window }
  const mouse = { ...bubbling, ...at, button: 0, detail: 1 }
  const pointer = { ...mouse, pointerId: 1, pointerType: 'mouse', isPrimary: true }
  const send = (event: Event) => element.isConnected && element.dispatchEvent(event)
  send(new PointerEvent('pointerover', pointer))
  send(new MouseEvent('mouseover', mouse))
  send(new MouseEvent('mouseenter', { ...mouse, bubbles: false }))
  send(new PointerEvent('pointermove', pointer))
  send(new MouseEvent('mousemove', mouse))
  send(new PointerEvent('pointerdown', { ...pointer, buttons: 1 }))
  const take = send(new MouseEvent('mousedown', { ...mouse, buttons: 1 }))
  if (take && element.isConnected) element.focus({ preventScroll: true })
  send(new PointerEvent('pointerup', pointer))
  send(new MouseEvent('mouseup', mouse))
  send(new MouseEvent('click', mouse))
}

/** A key with its name, as a person presses it; false where the page took it into its own hands. */
export function pressKey(element: Element, name: string, altKey = false): boolean {
  const code = codes[name] ?? 0
  const init = { ...bubbling, key: name, code: name === ' ' ? 'Space' : name, keyCode: code, which: code, altKey }
  const free = element.dispatchEvent(new KeyboardEvent('keydown', init))
  element.dispatchEvent(new KeyboardEvent('keyup', init))
  return free
}

const codes: Record<string, number> = {
  Enter: 13,
  Escape: 27,
  ' ': 32,
  ArrowLeft: 37,
  ArrowRight: 39,
  ArrowDown: 40,
  Backspace: 8,
  Delete: 46,
  Tab: 9,
}

/** Brings the mouse over an element and what holds it, up to a box around both. */
export function hoverOver(box: Element, element: Element): void {
  for (let up: Element | null = element; up; up = up === box ? null : up.parentElement) {
    for (const type of ['mouseenter', 'mouseover', 'mousemove'])
      up.dispatchEvent(new MouseEvent(type, { ...bubbling, bubbles: type !== 'mouseenter' }))
  }
}
