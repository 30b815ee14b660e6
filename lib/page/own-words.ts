import { cleanLabel } from './clean.ts'
import { labelElements } from './label-elements.ts'
import { textOf } from './text.ts'

const links =
  'a[href],a[role],[role=link],[role=tab],[role=menuitem],[role=button],nav,menu,[role=navigation],[role=menu],[role=toolbar]'

/** The words that a text on the page has to say about a field: those of links, tabs, menus and toolbars lead elsewhere. */
export function ownWords(element: Element, limit: number): string {
  if (element.matches(links)) return ''
  const text = textOf(element, limit)
  if (!text || !element.querySelector(`a,${links}`)) return text
  const led = [...element.querySelectorAll(`a,${links}`)].reduce((sum, link) => sum + textOf(link, limit).length, 0)
  return led > text.length / 2 ? '' : text
}

const ownNames = ['placeholder', 'aria-placeholder', 'aria-label', 'title']
/** Elements that usually are fields. */
export const fieldSelector = 'input:not([type=hidden]),select,textarea,[contenteditable],[role=combobox],[role=textbox]'

/**
 * Whether every field in a part of the page has words of its own there: beside it ("text": a label, or any text in that
 * part), or only in its attributes, such as a placeholder.
 */
export function namedBy(part: Element): 'text' | 'attribute' | undefined {
  const fields = part.matches(fieldSelector) ? [part] : [...part.querySelectorAll(fieldSelector)]
  if (!fields.length) return undefined
  if (fields[0] !== part && cleanLabel(textOf(part, 200))) return 'text'
  if (fields.every(field => labelElements(field).length > 0)) return 'text'
  return fields.every(field => labelElements(field).length > 0 || hasOwnName(field)) ? 'attribute' : undefined
}

/** True if the field's own attributes name it. */
function hasOwnName(field: Element): boolean {
  return ownNames.some(name => cleanLabel(field.getAttribute(name) ?? '') !== '')
}
