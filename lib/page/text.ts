import { foldSpace } from './clean.ts'
import { composedChildren } from './walk.ts'

const noText = new Set([
  'SCRIPT',
  'STYLE',
  'TEMPLATE',
  'NOSCRIPT',
  'SVG',
  'svg',
  'SELECT',
  'TEXTAREA',
  'INPUT',
  'OPTION',
])
const widgets = new Set([
  'button',
  'combobox',
  'listbox',
  'textbox',
  'searchbox',
  'alert',
  'tooltip',
  'img',
  'option',
  'menu',
])
/** Classes that end in such a word; "has-error" is a state of the field, not an error text. */
const sideText =
  /(?:^|\s)(?!(?:has|is|with|no)-)(?:[\w-]*[-_])?(?:errors?|invalid|helptext|help|hint|tooltip|popover|counter|charcount|feedback)(?:-?(?:text|message|msg|block|icon|content))?(?=\s|$)/i

/** True for the parts of a label that are not its words: controls, buttons, help bubbles, error messages, counters. */
function isAside(element: Element): boolean {
  if (noText.has(element.nodeName) || element.nodeName === 'BUTTON') return true
  const role = element.getAttribute('role')
  if (role && widgets.has(role)) return true
  // Icon fonts write the name of the picture ("arrow_drop_down").
  if (element.getAttribute('aria-hidden') === 'true' && /icon/i.test(element.getAttribute('class') ?? '')) return true
  if (element.hasAttribute('contenteditable') || element.getAttribute('aria-live') === 'assertive') return true
  return (
    /helptext|tooltip|-(?:listbox|option)$/i.test(element.localName) ||
    sideText.test(element.getAttribute('class') ?? '')
  )
}

/** False for elements that are not rendered; anything else may hold text for a person. */
function isRendered(element: Element): boolean {
  return typeof element.checkVisibility !== 'function' || element.checkVisibility({ visibilityProperty: true })
}

/** True if two inline elements with nothing between them are drawn apart, as chips or on two lines. */
export function areDrawnApart(a: Element, b: Element): boolean {
  const [one, other] = [a.getBoundingClientRect(), b.getBoundingClientRect()]
  return Math.abs(other.left - one.right) >= 2 || other.top >= one.bottom || other.bottom <= one.top
}

function gather(node: Node, parts: string[], budget: { left: number }, rendered: boolean): void {
  let before: Node | undefined
  for (const child of composedChildren(node)) {
    if (budget.left <= 0) return
    if (child instanceof Text) {
      parts.push(child.data)
      budget.left -= child.data.trim().length
    } else if (child instanceof Element && !isAside(child) && (!rendered || isRendered(child))) {
      const inline =
        child instanceof HTMLElement && /^(?:A|B|EM|FONT|I|MARK|SMALL|SPAN|STRONG|SUB|SUP)$/.test(child.nodeName)
      if (!inline || (before instanceof HTMLElement && areDrawnApart(before, child))) parts.push(' ')
      gather(child, parts, budget, rendered)
      if (!inline) parts.push(' ')
    }
    before = child
  }
}

/**
 * The words of an element: without the controls inside it, buttons, help bubbles and error messages, and at most about
 * `limit` characters. What is not rendered is left out, unless nothing else is there (a label kept for screen readers).
 */
export function textOf(element: Element, limit = 300): string {
  for (const rendered of [true, false]) {
    const parts: string[] = []
    gather(element, parts, { left: limit }, rendered)
    const text = foldSpace(parts.join(''))
    if (text) return text
  }
  return ''
}
