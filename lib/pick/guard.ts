/** What a person does while picking. Places are of the window. */
export interface Doing {
  over(x: number, y: number): void
  out(): void
  click(x: number, y: number): void
  key(key: string, back: boolean): void
}

/** Every way in which a pointer or a key reaches a page, but the wheel. */
const pointer = ['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'click', 'dblclick', 'auxclick', 'contextmenu']
const moving = ['pointermove', 'mousemove', 'pointerover', 'pointerout', 'mouseover', 'mouseout', 'pointerenter']
const more = ['pointerleave', 'mouseenter', 'mouseleave', 'touchstart', 'touchmove', 'touchend', 'dragstart', 'drop']
const typing = ['keydown', 'keypress', 'keyup', 'beforeinput', 'paste', 'cut']
const passes = new Set(['r', 'l', 'f', 'p', 't', 'w', 'n', '+', '-', '=', '0'])

/**
 * Takes what the person does before the page gets it, so that pointing at a button presses nothing and a key types
 * nothing. What the page's own scripts send goes through. Answers with what gives the page its events back; clicks that
 * follow at once (a double click) are still held back.
 */
export function guardPage(view: Window, doing: Doing): () => void {
  let pending = 0
  let open = true
  const hold = (event: Event) => {
    event.stopImmediatePropagation()
    // A touch that is prevented would not become a click; a touch that moves scrolls the page.
    if (event.cancelable && !event.type.startsWith('touch')) event.preventDefault()
  }
  const onPointer = (event: Event) => {
    if (!event.isTrusted) return
    hold(event)
    if (!open || !(event instanceof MouseEvent)) return
    const { clientX, clientY, button, type } = event
    if (button !== 0) return
    view.clearTimeout(pending)
    // A switched-off control swallows the click itself.
    if (type === 'pointerup') pending = view.setTimeout(() => open && doing.click(clientX, clientY), 80)
    if (type === 'click') doing.click(clientX, clientY)
  }
  const onMove = (event: Event) => {
    if (!event.isTrusted) return
    hold(event)
    if (open && event.type === 'pointermove' && event instanceof MouseEvent) doing.over(event.clientX, event.clientY)
    if (open && event.type === 'mouseout' && event instanceof MouseEvent && !event.relatedTarget) doing.out()
  }
  const onKey = (event: Event) => {
    if (!event.isTrusted || !open) return
    if (event instanceof KeyboardEvent && isBrowsers(event)) event.stopImmediatePropagation()
    else hold(event)
    if (!(event instanceof KeyboardEvent) || event.type !== 'keydown') return
    if (!event.ctrlKey && !event.metaKey && !event.altKey) doing.key(event.key, event.shiftKey)
  }
  const all = [
    ...pointer.map(type => [type, onPointer] as const),
    ...[...moving, ...more].map(type => [type, onMove] as const),
    ...typing.map(type => [type, onKey] as const),
  ]
  const options = { capture: true, passive: false }
  for (const [type, listener] of all) view.addEventListener(type, listener, options)
  return () => {
    open = false
    view.clearTimeout(pending)
    view.setTimeout(() => {
      for (const [type, listener] of all) view.removeEventListener(type, listener, options)
    }, 400)
  }
}

/** Reload, find, zoom and the like stay the browser's. */
function isBrowsers({ key, ctrlKey, metaKey }: KeyboardEvent): boolean {
  return /^F\d/.test(key) || ((ctrlKey || metaKey) && passes.has(key.toLowerCase()))
}
