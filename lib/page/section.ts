import { cleanLabel } from './clean.ts'
import { doorsByRegion, doorTitle } from './doors.ts'
import { type DrawnTitle, titlesIn } from './drawn-titles.ts'
import { referenced } from './labels.ts'
import type { Survey } from './survey.ts'
import { textOf } from './text.ts'
import { composedParent } from './walk.ts'

const groups = new Set(['group', 'radiogroup', 'region', 'form', 'tabpanel', 'dialog'])
const titleClass = /(?:^|[-_\s])(?:title|heading|header|caption|section-?name)(?:$|[-_\s])/i

/**
 * What the parts of the page around a field are called, nearest first: legends, names of groups and regions, titles that
 * are only drawn as such, and headings.
 */
export function sectionOf(element: Element, survey: Survey, texts: Map<Element, string>): string[] {
  const found: string[] = []
  const add = (text: string) => {
    const clean = cleanLabel(text)
    if (clean && clean.length <= 120 && !found.includes(clean)) found.push(clean)
  }
  const headings = survey.headings.get(element) ?? []
  const above: DrawnTitle[] = []
  let inside: Element = element
  for (let up = composedParent(element), level = 0; up && level < 30; up = composedParent(up), level++) {
    if ((survey.fields.get(up) ?? 0) > 1) {
      const title = titlesIn(up, survey).get(inside)
      if (title && headings.some(heading => isBefore(title.element, heading))) above.push(title)
      else if (title) add(title.text)
    }
    if ((survey.fields.get(up) ?? 0) > 1 || up.nodeName === 'FIELDSET') add(nameOf(up, survey, texts))
    const door = doorsByRegion(element.ownerDocument).get(up)
    if (door) add(doorTitle(door))
    inside = up
  }
  for (const heading of headings) add(once(heading, texts, () => textOf(heading)))
  for (const title of above) add(title.text)
  return found.slice(0, 6)
}

function isBefore(a: Element, b: Element): boolean {
  return (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
}

function once(element: Element, texts: Map<Element, string>, read: () => string): string {
  const known = texts.get(element)
  if (known !== undefined) return known
  const text = read()
  texts.set(element, text)
  return text
}

/** What a container of several fields is called; empty where it has no name of its own. */
function nameOf(container: Element, survey: Survey, texts: Map<Element, string>): string {
  return once(container, texts, () => {
    if (container.nodeName === 'FIELDSET') {
      const legend = container.querySelector(':scope > legend')
      if (legend) return textOf(legend)
    }
    const label = container.getAttribute('aria-label') ?? container.getAttribute('data-section-title')
    if (
      groups.has(container.getAttribute('role') ?? '') ||
      /^(?:FIELDSET|SECTION|FORM|DIALOG)$/.test(container.nodeName)
    ) {
      const named = referenced(container, 'aria-labelledby') || label
      if (named) return named
    }
    const first = container.firstElementChild
    if (first && !survey.fields.get(first) && titleClass.test(first.getAttribute('class') ?? ''))
      return textOf(first, 130)
    const before = container.previousElementSibling
    if (before && !survey.fields.get(before) && titleClass.test(before.getAttribute('class') ?? ''))
      return textOf(before, 130)
    return ''
  })
}
