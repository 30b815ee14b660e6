/** What picking draws over a page. */
export interface Marker {
  /** Frames these boxes and says a text beside them. Nothing of them is framed where none is given. */
  show(boxes: Element[], text: string, refused: boolean): void
  hide(): void
  /** True for a click on its own Cancel button. */
  isCancel(x: number, y: number): boolean
  /** True if this is the marker's own element. */
  owns(element: Element): boolean
  remove(): void
}

type Styles = Partial<Record<string, string>>

const font = '14px/1.4 system-ui, sans-serif'
const plate: Styles = {
  position: 'fixed',
  'max-width': 'min(90vw, 36rem)',
  padding: '6px 10px',
  'border-radius': '6px',
  background: '#102a56',
  color: '#fff',
  font,
  'box-shadow': '0 2px 12px rgb(0 0 0 / 0.4)',
  'overflow-wrap': 'anywhere',
}
/** High contrast on light and on dark pages; nothing moves by itself, so reduced motion needs nothing more. */
const tones = { good: '#1f6feb', bad: '#b3261e' }

/**
 * Draws into a closed shadow root of an element of its own, above everything else, dialogs too. It takes no clicks but
 * those on Cancel, and styles go through the style object, which a page's security policy allows.
 * @param bar what the bar at the bottom says; none in the frames of a page.
 */
export function createMarker(document: Document, bar: string | undefined): Marker {
  const host = styled(document, 'div', {
    all: 'initial',
    position: 'fixed',
    inset: '0',
    width: '100%',
    height: '100%',
    'max-width': 'none',
    'max-height': 'none',
    margin: '0',
    border: '0',
    padding: '0',
    background: 'transparent',
    overflow: 'hidden',
    display: 'block',
    'pointer-events': 'none',
    'z-index': '2147483647',
  })
  host.popover = 'manual'
  const root = host.attachShadow({ mode: 'closed' })
  const frame = styled(document, 'div', { position: 'fixed', 'border-radius': '4px', display: 'none' })
  const caption = styled(document, 'div', { ...plate, display: 'none' })
  caption.setAttribute('role', 'status')
  root.append(frame, caption)
  const cancel = bar === undefined ? undefined : barWith(document, root, bar)
  document.documentElement.append(host)
  try {
    host.showPopover()
  } catch {
    // Older browsers: only an open dialog of the page lies above then.
  }

  let boxes: Element[] = []
  let turn = 0
  function follow(): void {
    const view = document.defaultView
    if (!view || !boxes.length) return
    place(boxes)
    turn = view.requestAnimationFrame(follow)
  }
  function place(around: Element[]): void {
    const rects = around.map(box => box.getBoundingClientRect()).filter(({ width, height }) => width + height > 0)
    const [left, top] = [Math.min(...rects.map(rect => rect.left)), Math.min(...rects.map(rect => rect.top))]
    const right = Math.max(...rects.map(rect => rect.right))
    const bottom = Math.max(...rects.map(rect => rect.bottom))
    set(frame, {
      display: rects.length ? 'block' : 'none',
      left: `${left - 3}px`,
      top: `${top - 3}px`,
      width: `${right - left + 6}px`,
      height: `${bottom - top + 6}px`,
    })
    const room = document.documentElement.clientHeight
    const below = bottom + 60 < room
    set(caption, {
      left: `${Math.max(4, Math.min(left, document.documentElement.clientWidth - 240))}px`,
      top: below ? `${bottom + 10}px` : 'auto',
      bottom: below ? 'auto' : `${Math.max(4, room - top + 10)}px`,
    })
  }

  return {
    show(around, text, refused) {
      document.defaultView?.cancelAnimationFrame(turn)
      boxes = around
      const tone = refused ? tones.bad : tones.good
      set(frame, {
        outline: `3px ${refused ? 'dashed' : 'solid'} ${tone}`,
        'box-shadow': '0 0 0 5px rgb(255 255 255 / 0.8)',
      })
      set(caption, { display: 'block', background: refused ? tones.bad : String(plate.background) })
      if (caption.textContent !== text) caption.textContent = text
      follow()
    },
    hide() {
      document.defaultView?.cancelAnimationFrame(turn)
      boxes = []
      set(frame, { display: 'none' })
      set(caption, { display: 'none' })
    },
    isCancel(x, y) {
      const rect = cancel?.getBoundingClientRect()
      return rect !== undefined && x >= rect.left && x <= rect.right && y >= rect.top && y <= rect.bottom
    },
    owns: element => element === host,
    remove() {
      document.defaultView?.cancelAnimationFrame(turn)
      boxes = []
      host.remove()
    },
  }
}

function barWith(document: Document, root: ShadowRoot, text: string): HTMLElement {
  const bar = styled(document, 'div', {
    ...plate,
    left: '50%',
    bottom: '12px',
    transform: 'translateX(-50%)',
    display: 'flex',
    gap: '12px',
    'align-items': 'center',
    width: 'max-content',
  })
  const words = styled(document, 'span', {})
  words.setAttribute('role', 'status')
  words.textContent = text
  const cancel = styled(document, 'button', {
    font,
    padding: '2px 10px',
    border: '1px solid #fff',
    'border-radius': '6px',
    background: 'transparent',
    color: '#fff',
    'pointer-events': 'auto',
    cursor: 'pointer',
  })
  cancel.textContent = 'Cancel'
  cancel.setAttribute('type', 'button')
  // Escape does the same; the focus stays where the person had it.
  cancel.tabIndex = -1
  bar.append(words, cancel)
  root.append(bar)
  return cancel
}

function styled<N extends 'div' | 'span' | 'button'>(
  document: Document,
  name: N,
  styles: Styles,
): HTMLElementTagNameMap[N] {
  const element = document.createElement(name)
  set(element, styles)
  return element
}

function set(element: HTMLElement, styles: Styles): void {
  for (const [name, value] of Object.entries(styles)) if (value) element.style.setProperty(name, value, 'important')
}
