import { foldSpace } from './clean.ts'

const sign = /^(?:(?:US|CA|AU?|C|NZ|HK|SG?|NT|MX|R)?\p{Sc}|[A-Z]{3}|%|円|元|원|zł|Kč|Ft|kr\.?|Fr\.?)$/u
const boxes = 'input:not([type=hidden]),select,textarea'

/** The currency or percent sign that stands right before or after a box: "€", "USD", "%". */
export function unitOf(element: Element): string | undefined {
  if (!(element instanceof HTMLInputElement) || !/^(?:text|number|tel)$/.test(element.type)) return undefined
  let here: Element = element
  for (let level = 0; level < 3; level++) {
    for (const side of ['nextSibling', 'previousSibling'] as const) {
      let node = here[side]
      while (node && node.nodeType !== Node.ELEMENT_NODE && !foldSpace(node.textContent ?? '')) node = node[side]
      const text = foldSpace(node?.textContent ?? '').slice(0, 8)
      if (sign.test(text)) return text
    }
    const up = here.parentElement
    if (!up || up.childElementCount > 6 || up.querySelectorAll(boxes).length > 1) return undefined
    here = up
  }
  return undefined
}
