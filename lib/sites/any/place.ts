import { isVisible, openModal } from '../../page/visible.ts'
import { composedClosest, composedParent, walkComposed } from '../../page/walk.ts'

const buttons =
  'button,a[href],a[role=button],a[onclick],[role=button],[role=menuitem],input[type=submit],input[type=button],input[type=image]'
/** Where a button leads elsewhere, or belongs to something other than the record. */
const elsewhere =
  'nav,[role=navigation],[role=menu],[role=menubar] [role=menu],[role=listbox],[role=feed],[role=tooltip],[role=tablist],[role=contentinfo],[role=search],search'
const rows = 'tr,li,article,[role=row],[role=listitem],[role=article],[role=option],[role=treeitem]'
const named = 'button,[role=button],input,select,h1,h2,h3,h4,h5,h6,[role=heading],legend,script,style'

/** Buttons that may belong to the record in front: those of the dialog that holds the page, where there is one. */
export function buttonsOf(document: Document): HTMLElement[] {
  const found: HTMLElement[] = []
  walkComposed(openModal(document) ?? document.body, element => {
    if (element.matches(buttons) && element instanceof HTMLElement) found.push(element)
    return true
  })
  return found
}

/** True for a button of navigation, of a menu, or of one row among others: it is about something else than the record. */
export function isElsewhere(button: Element): boolean {
  if (composedClosest(button, elsewhere)) return true
  for (let row = rowAround(button); row; row = rowAround(row)) if (isListRow(row, button)) return true
  return false
}

function rowAround(element: Element): Element | null {
  const up = composedParent(element)
  return up && composedClosest(up, rows)
}

/**
 * A row that says something besides its buttons and a title, or leads to something, is an entry of a list. Tables that only
 * lay out a whole record hold fields or several rows of their own.
 */
function isListRow(row: Element, button: Element): boolean {
  if (row.querySelector('input:not([type=hidden],[type=button],[type=submit]),select,textarea,tr,[role=row]'))
    return false
  const links = [...row.querySelectorAll('a[href]')].filter(link => link !== button && !link.contains(button))
  if (links.some(link => /\p{L}/u.test(link.textContent ?? ''))) return true
  return hasWords(row, button)
}

function hasWords(part: Element, button: Element): boolean {
  return [...part.childNodes].some(node => {
    if (node.nodeType === Node.TEXT_NODE) return /[\p{L}\p{N}]/u.test(node.textContent ?? '')
    return node instanceof Element && node !== button && !node.matches(named) && hasWords(node, button)
  })
}

const headings = 'h1,h2,h3,h4,h5,h6,[role=heading]'

/** The page's title: its first heading of the highest level that is shown, outside navigation. */
export function titleOf(document: Document): Element | undefined {
  const all = [...document.querySelectorAll(headings)].filter(
    heading => isVisible(heading) && !composedClosest(heading, `${elsewhere},aside`),
  )
  const level = (heading: Element) =>
    Number(/^H(\d)$/.exec(heading.nodeName)?.[1] ?? heading.getAttribute('aria-level') ?? 2)
  return all.sort((a, b) => level(a) - level(b))[0]
}

/** The nearest part of the page around an element that has a heading. */
export function titledPart(element: Element): Element | undefined {
  for (let up = composedParent(element); up; up = composedParent(up)) if (up.querySelector(headings)) return up
  return undefined
}

/** Number of elements from the document down to the nearest one that holds both; the deeper, the closer they belong. */
export function kinship(a: Element, b: Element): number {
  const above = new Set(upwards(a))
  const shared = upwards(b).find(element => above.has(element))
  return shared ? upwards(shared).length : 0
}

function upwards(element: Element): Element[] {
  const path: Element[] = []
  for (let here: Element | null = element; here; here = composedParent(here)) path.push(here)
  return path
}
