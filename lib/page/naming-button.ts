const isButton = (element: Element | null) =>
  element?.nodeName === 'BUTTON' || element?.getAttribute('role') === 'button'

/** A button's words without the icons drawn with letters that it hides from those who do not see. */
export function buttonName(element: Element): string {
  const isHidden = (node: ChildNode) => node instanceof Element && node.getAttribute('aria-hidden') === 'true'
  return [...element.childNodes]
    .map(node => (isHidden(node) ? '' : (node.textContent ?? '')))
    .join('')
    .replace(/\s+/g, ' ')
    .trim()
}

/**
 * True for a button that names what stands on its line: a column of them, each before its value, as boards and tables
 * that anybody can change have them ("Close date ▾"). What unfolds something, or does the same in every row, is none.
 */
export function isNamingButton(element: Element): boolean {
  const [row, value] = [element.parentElement, element.nextElementSibling]
  if (!isButton(element) || !row || !value || row.firstElementChild !== element || isButton(value)) return false
  if (row.childElementCount > 3 || element.hasAttribute('aria-expanded') || element.hasAttribute('aria-controls'))
    return false
  const text = buttonName(element)
  if (!/\p{L}{2}|\p{Lo}/u.test(text) || text.length > 60 || element.querySelector('input,select,textarea')) return false
  const sisters = [row.previousElementSibling, row.nextElementSibling].flatMap(other => {
    const first = other?.firstElementChild ?? null
    const isAlike = other?.nodeName === row.nodeName && other.className === row.className && isButton(first)
    return isAlike && first?.className === element.className && buttonName(first) !== text ? [first] : []
  })
  if (sisters.length === 0) return false
  const [name, shown] = [element.getBoundingClientRect(), value.getBoundingClientRect()]
  const isBeside = name.right <= shown.left + 1 || shown.right <= name.left + 1
  return isBeside && name.width > 0 && name.top < shown.bottom && shown.top < name.bottom
}
