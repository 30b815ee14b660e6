import type { Accepts } from '../../page/field.ts'
import { isInput, type TextBox } from './tags.ts'

/** What the attributes of a native text box say about its answer. */
export function textAccepts(element: TextBox): Accepts {
  const accepts: Accepts = {}
  if (isRequired(element)) accepts.required = true
  if (element.maxLength >= 0) accepts.maxLength = element.maxLength
  if (element.minLength > 0) accepts.minLength = element.minLength
  if (isInput(element)) {
    for (const name of ['min', 'max', 'step', 'pattern'] as const) if (element[name]) accepts[name] = element[name]
    if (element.multiple) accepts.multiple = true
  }
  return accepts
}

export function isRequired(element: Element): boolean {
  return (element as HTMLInputElement).required === true || element.getAttribute('aria-required') === 'true'
}
