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
const typing = ['beforeinput', 'paste', 'cut']
const keys = ['keydown', 'keypress', 'keyup']
/** How long the page waits for a held key to be let go, in milliseconds. */
const longestPress = 60_000
const passes = new Set(['r', 'l', 'f', 'p', 't', 'w', 'n', '+', '-', '=', '0'])

/**
 * Takes what the person does before the page gets it, so that pointing at a button presses nothing and a key types
 * nothing. What the page's own scripts send goes through. Answers with what gives the page its events back; clicks that
 * follow at once (a double click), and the rest of a key that is still down, are held back too.
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
  const onText = (event: Event) => {
    if (event.isTrusted && open) hold(event)
  }
  const onKey = (event: Event) => {
    if (!event.isTrusted || !(event instanceof KeyboardEvent)) return
    const pressed = event.code || event.key
    // A key that was pressed before the end belongs to the picking until it is let go, however long it is held.
    if (!open && event.type === 'keydown' && !event.repeat) down.delete(pressed)
    if (open || down.has(pressed)) {
      if (isBrowsers(event)) event.stopImmediatePropagation()
      else hold(event)
    }
    if (event.type === 'keyup') down.delete(pressed)
    if (!open && !down.size) stopKeys.abort()
    if (!open || event.type !== 'keydown') return
    down.add(pressed)
    if (!event.ctrlKey && !event.metaKey && !event.altKey) doing.key(event.key, event.shiftKey)
  }
  /** Keys whose press was held back and that were not let go yet. */
  const down = new Set<string>()
  const stop = new AbortController()
  const stopKeys = new AbortController()
  const listen = (types: string[], listener: (event: Event) => void, { signal }: AbortController) => {
    for (const type of types) view.addEventListener(type, listener, { capture: true, passive: false, signal })
  }
  listen(pointer, onPointer, stop)
  listen([...moving, ...more], onMove, stop)
  listen(typing, onText, stop)
  listen(keys, onKey, stopKeys)
  return () => {
    open = false
    view.clearTimeout(pending)
    view.setTimeout(() => stop.abort(), 400)
    if (!down.size) stopKeys.abort()
    // A key that is let go in another window is never heard of here.
    else view.setTimeout(() => stopKeys.abort(), longestPress)
  }
}

/** Reload, find, zoom and the like stay the browser's. */
function isBrowsers({ key, ctrlKey, metaKey }: KeyboardEvent): boolean {
  return /^F\d/.test(key) || ((ctrlKey || metaKey) && passes.has(key.toLowerCase()))
}
