/** How long a field stays lit, in milliseconds. */
const glow = 900

/**
 * Lights a field up for a moment, so that a person sees where the fill is. An animation leaves no trace in the page's
 * markup; whoever asked the system for less motion sees none.
 */
export function lightUp(element: Element): void {
  const view = element.ownerDocument.defaultView
  if (!view || view.matchMedia('(prefers-reduced-motion: reduce)').matches) return
  element.animate([{ outline: '2px solid #3b66e0', outlineOffset: '1px' }, { outline: '2px solid transparent' }], {
    duration: glow,
    easing: 'ease-out',
  })
}
