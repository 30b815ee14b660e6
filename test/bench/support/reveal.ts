/**
 * Shows a field that the saved page hides: a later step, a folded part, another country's variant. Annotations say what
 * every field means, shown or not, so that matching can be measured on all of them; hiding is measured elsewhere.
 */
export function reveal(field: Element): void {
  field.removeAttribute('disabled')
  field.removeAttribute('readonly')
  field.removeAttribute('aria-hidden')
  if (field.getAttribute('tabindex') === '-1') field.removeAttribute('tabindex')
  show(field, true)
  for (let up = field.parentElement; up; up = up.parentElement) show(up, false)
}

function show(element: Element, isField: boolean): void {
  for (const name of ['hidden', 'inert', 'aria-hidden', 'aria-disabled']) element.removeAttribute(name)
  if (element instanceof HTMLDetailsElement) element.open = true
  if (element instanceof HTMLFieldSetElement) element.disabled = false
  if (!(element instanceof HTMLElement)) return
  const style = getComputedStyle(element)
  const set = (name: string, value: string) => element.style.setProperty(name, value, 'important')
  if (style.display === 'none') set('display', isField ? 'inline-block' : 'block')
  if (style.visibility !== 'visible') set('visibility', 'visible')
  if (Number(style.opacity) < 0.1) set('opacity', '1')
  if (style.clip !== 'auto') set('clip', 'auto')
  if (style.clipPath !== 'none') set('clip-path', 'none')
  const box = element.getBoundingClientRect()
  if (style.overflow !== 'visible' && (box.width < 20 || box.height < 12)) set('overflow', 'visible')
  if (isField && (box.width < 20 || box.height < 12)) {
    set('width', '100px')
    set('height', '20px')
  }
  if (style.position !== 'static' && (box.right <= 0 || box.bottom + scrollY <= 0 || box.left >= innerWidth))
    set('position', 'static')
  if (box.right <= 0 || box.bottom + scrollY <= 0) {
    set('transform', 'none')
    set('margin', '0')
  }
}
