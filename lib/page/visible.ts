import { perTask } from './per-task.ts'
import { byId, composedClosest, composedParent } from './walk.ts'

/** Smallest side of a box, in CSS pixels, that a person could use. */
const least = 4

/** True if the element is rendered in a way that a person can see, wherever the page is scrolled to. */
function isShown(element: Element): boolean {
  if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false
  const box = element.getBoundingClientRect()
  if (box.width < least || box.height < least) return false
  return !isOffPage(element, box) && !isClippedAway(element)
}

/** Beyond the edges that scrolling can reach. */
function isOffPage(element: Element, box: DOMRect): boolean {
  const view = element.ownerDocument.defaultView
  const root = element.ownerDocument.documentElement
  if (!view) return false
  const left = box.left + view.scrollX
  const right = box.right + view.scrollX
  const spare = Math.max(root.scrollWidth, view.innerWidth)
  const rightToLeft = root.dir === 'rtl' || element.ownerDocument.body?.dir === 'rtl'
  const before = rightToLeft ? -spare : 0
  if (right > before && box.bottom + view.scrollY > 0) return left >= spare
  // What a box of its own has scrolled away can be scrolled back.
  const away = scrolledAway(element)
  return right + away.x <= before || box.bottom + view.scrollY + away.y <= 0
}

/** How far the boxes around an element are scrolled, without the page itself. */
export function scrolledAway(element: Element): { x: number; y: number } {
  const away = { x: 0, y: 0 }
  const { body, documentElement } = element.ownerDocument
  for (let box = composedParent(element); box && box !== body && box !== documentElement; box = composedParent(box)) {
    away.x += Math.max(0, box.scrollLeft)
    away.y += box.scrollTop
  }
  return away
}

/** Cut to nothing by `clip` or `clip-path`, or by a tiny ancestor that hides what overflows it. */
function isClippedAway(element: Element): boolean {
  const style = getComputedStyle(element)
  if (/^rect\((?:[01]px,? ){3}[01]px\)$/.test(style.clip) || /^inset\((?:50|100)%/.test(style.clipPath)) return true
  return isInCut(composedParent(element))
}

const cuts = perTask(() => new WeakMap<Element, boolean>())

/** True if this element or one around it is too small to show anything and hides what overflows it. */
function isInCut(element: Element | null): boolean {
  if (!element) return false
  const known = cuts().get(element)
  if (known !== undefined) return known
  const cut = isCut(element) || isInCut(composedParent(element))
  cuts().set(element, cut)
  return cut
}

function isCut(element: Element): boolean {
  if (!(element instanceof HTMLElement) || element === element.ownerDocument.body) return false
  if (element === element.ownerDocument.documentElement || (element.offsetParent === null && element.offsetWidth === 0))
    return false
  if (element.offsetWidth >= least && element.offsetHeight >= least) return false
  const style = getComputedStyle(element)
  return style.overflowX !== 'visible' || style.overflowY !== 'visible'
}

/** A box that scripts fill and people never meet: outside the tab order, and asking browsers to keep out. */
export function isTrap(element: Element): boolean {
  if (element.nodeName !== 'INPUT' && element.nodeName !== 'TEXTAREA') return false
  if (element.getAttribute('tabindex') !== '-1' || element.hasAttribute('role')) return false
  const type = element.getAttribute('type') ?? 'text'
  return (
    !/^(?:checkbox|radio|date|number)$/i.test(type) &&
    /^(?:off|nope|no)$/i.test(element.getAttribute('autocomplete') ?? '')
  )
}

const drawn = '[role=checkbox],[role=switch],[role=radio],[role=combobox],button[aria-haspopup]'
const besides = (element: Element) =>
  [element.previousElementSibling, element.nextElementSibling].filter(other => other !== null)

/** Native choices that pages hide behind a drawn likeness: the label or the likeness is what a person sees. */
function isStyledAway(element: Element): boolean {
  if (element instanceof HTMLSelectElement || element.matches('button[role=switch],button[role=checkbox]')) return true
  return element instanceof HTMLInputElement && (element.type === 'checkbox' || element.type === 'radio')
}

/** The words that name a drawn choice, where no label element does. */
function namesOf(element: Element): Element[] {
  const ids = element.getAttribute('aria-labelledby')?.split(/\s+/).filter(Boolean) ?? []
  return ids.flatMap(id => byId(element, id) ?? [])
}

/** A native list out of sight and out of the tab order, whose part of the page holds the drawn one. */
function isTwin(element: Element): boolean {
  if (element.getAttribute('aria-hidden') !== 'true' || element.getAttribute('tabindex') !== '-1') return false
  const around = element.parentElement
  return around?.querySelectorAll('select').length === 1 && around.querySelectorAll(drawn).length === 1
}

function hasLikeness(element: Element, labels: readonly Element[]): boolean {
  // A likeness that is a control itself answers the question; the native one only carries its value.
  if (element.getAttribute('aria-hidden') === 'true' && besides(element).some(other => other.matches(drawn)))
    return false
  if (element instanceof HTMLSelectElement && isTwin(element)) return false
  if (labels.some(isShown) || namesOf(element).some(isShown)) return true
  const beside = element.nextElementSibling ?? element.previousElementSibling
  return element.getAttribute('aria-hidden') === 'true' && beside !== null && isShown(beside)
}

/**
 * The dialog that holds the page: a native modal, or one that says `aria-modal` and has something to fill in.
 * What lies behind it is not being worked on.
 */
export function openModal(document: Document): Element | undefined {
  const native = [...document.querySelectorAll('dialog:modal')].pop()
  if (native) return native
  const told = [...document.querySelectorAll('[aria-modal="true"]')].filter(isShown)
  return told
    .reverse()
    .find(dialog => dialog.querySelector('input:not([type=hidden],[type=checkbox],[type=radio]),select,textarea'))
}

/**
 * True if a person could see and use the control, after scrolling at most: the rule for a fill that the person asked for.
 * Honeypots, closed tabs and details, inert or aria-hidden parts, and boxes pushed off the page are not visible.
 * @param labels its label elements: a native checkbox, radio or select drawn anew counts as visible with its label.
 */
export function isVisible(element: Element, labels: readonly Element[] = []): boolean {
  const around = composedParent(element)
  if (composedClosest(element, '[inert]') || (around && composedClosest(around, '[aria-hidden="true"]'))) return false
  if (isTrap(element)) return false
  if (isStyledAway(element))
    return (isShown(element) && element.getAttribute('aria-hidden') !== 'true') || hasLikeness(element, labels)
  if (element instanceof HTMLInputElement && element.type === 'file')
    return isShown(element) || labels.some(isShown) || hasShownBox(element)
  return element.getAttribute('aria-hidden') !== 'true' && isShown(element)
}

const others = 'input:not([type=hidden]),select,textarea'

/** A drop zone or a button beside it is what a person sees of most file inputs. */
function hasShownBox(input: Element): boolean {
  let box = composedParent(input)
  for (let level = 0; box && level < 3; level++, box = composedParent(box)) {
    if ([...box.querySelectorAll(others)].some(other => other !== input)) return false
    if (isShown(box) && box.querySelector('button,label,[role=button],svg,img,p,span')) return true
  }
  return false
}
