import { barWith, plate, type Styles, set, styled, tones } from './draw.ts'

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
    set(caption, captionAt({ left, top, right, bottom }))
  }

  /** Beside the box where there is room, so that it hides no other field; else below it or above. */
  function captionAt({ left, top, right, bottom }: Record<'left' | 'top' | 'right' | 'bottom', number>): Styles {
    const { clientWidth: width, clientHeight: height } = document.documentElement
    const x = Math.max(4, Math.min(left, width - 240))
    if (right + 280 < width && top > 0) return { left: `${right + 12}px`, top: `${top - 4}px`, bottom: 'auto' }
    if (bottom + 60 < height) return { left: `${x}px`, top: `${bottom + 10}px`, bottom: 'auto' }
    return { left: `${x}px`, top: 'auto', bottom: `${Math.max(4, height - top + 10)}px` }
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
