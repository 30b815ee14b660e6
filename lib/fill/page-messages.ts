import { controlOf } from '../controls/index.ts'
import type { PageMessage } from '../page/field.ts'
import { walkComposed } from '../page/walk.ts'
import { isError, summaryOf } from './error-summary.ts'
import { beside, errorTexts, idsOf, isMarked, shownText } from './error-texts.ts'

/** More than a form has to say; a page that says more is not talking about answers. */
const most = 100

/**
 * Everything that the page says against its answers as it stands: at each field, whoever filled it, and of the form as a
 * whole. A help text is none: at a field that the page does not mark, only what looks like an error counts, and of the
 * form only an error summary or an alert.
 * @param fields the writable fields of the page by key
 */
export function messagesOn(document: Document, fields: Map<string, Element>): PageMessage[] {
  const messages: PageMessage[] = []
  const claimed = new Set<Element>()
  for (const [key, element] of fields) {
    const control = controlOf(element)
    const found = messageOf(element, control?.parts?.(element) ?? [], control?.face?.(element))
    for (const part of found?.parts ?? []) claimed.add(part)
    if (found) messages.push({ key, text: found.text })
  }
  const told = new Set(messages.map(({ text }) => text))
  for (const element of outermost(document)) {
    if ([...claimed].some(part => part.contains(element) || element.contains(part))) continue
    for (const message of summaryOf(element, fields)) {
      const known = message.key !== undefined && messages.some(({ key }) => key === message.key)
      if (known || told.has(message.text)) continue
      told.add(message.text)
      messages.push(message)
    }
  }
  return messages.slice(0, most)
}

/** What stands against the answer of one field, and the elements that say it. */
function messageOf(
  element: Element,
  parts: Element[],
  face: Element | undefined,
): { text: string; parts: Element[] } | undefined {
  const all = [element, ...parts, ...(face ? [face] : [])]
  const marked = all.some(isMarked)
  const tied = all.flatMap(one => [
    ...(marked ? idsOf(one, 'aria-errormessage') : []),
    ...idsOf(one, 'aria-describedby').filter(other => other.matches(errorTexts)),
  ])
  const near = beside(element, [...parts, ...(face ? [face] : [])])
  const saying = [...new Set([...tied, ...near])].filter(other => {
    const text = shownText(other)
    return text !== '' && (marked || isError(other, text))
  })
  const innermost = saying.filter(other => !saying.some(inner => inner !== other && other.contains(inner)))
  const text = innermost.map(shownText)[0]
  if (text) return { text, parts: innermost }
  return marked && all.some(one => one.checkVisibility())
    ? { text: 'The page marks the answer as invalid.', parts: [] }
    : undefined
}

/** Error texts and alerts that no other one holds. */
function outermost(document: Document): Element[] {
  const found: Element[] = []
  walkComposed(document, element => {
    if (!element.matches(`${errorTexts}, [role="alertdialog"]`) || element === document.body) return true
    if (element.querySelector('input:not([type="hidden"]), select, textarea')) return true
    found.push(element)
    return false
  })
  return found
}
