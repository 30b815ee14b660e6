const noText = 'script, style, template, input, select, textarea, button'

/** The words beside a radio button or checkbox that say what ticking it means. Empty where the page shows none. */
export function optionLabel(element: HTMLInputElement): string {
  for (const label of element.labels ?? []) {
    const text = textOf(label)
    if (text) return text
  }
  const root = element.getRootNode() as Document | ShadowRoot
  const ids = element.getAttribute('aria-labelledby')?.split(/\s+/) ?? []
  const named = ids
    .map(id => textOf(root.getElementById(id)))
    .join(' ')
    .trim()
  return named || fold(element.getAttribute('aria-label') ?? '') || textAfter(element) || fold(element.title)
}

/** The text that follows on the page, up to the next control: `<input type=radio> Yes <input type=radio> No`. */
function textAfter(element: Element): string {
  let text = ''
  for (let node = element.nextSibling; node; node = node.nextSibling) {
    if (node.nodeType === Node.ELEMENT_NODE) {
      const next = node as Element
      if (next.matches(`br, ${noText}`) || next.querySelector('input, select, textarea')) break
    }
    text += ` ${node.textContent ?? ''}`
  }
  const cell = element.closest('td')
  if (!fold(text) && cell?.querySelectorAll('input').length === 1) {
    const beside = cell.nextElementSibling
    return beside?.querySelector('input, select, textarea') ? '' : textOf(beside)
  }
  return fold(text)
}

function textOf(element: Element | null): string {
  if (!element) return ''
  if (!element.querySelector(noText)) return fold(element.textContent ?? '')
  const copy = element.cloneNode(true) as Element
  for (const extra of copy.querySelectorAll(noText)) extra.remove()
  return fold(copy.textContent ?? '')
}

function fold(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
