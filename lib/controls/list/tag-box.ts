import { isInput } from '../support/tags.ts'

/** A class that is the box itself, or a part of it; `tag-` and a name is how pages sort their articles. */
const named =
  /(?:^|[\s_-])(?:tags?|chips?|tokens?|pills?|tags?input|tokenfield)(?=$|\s|[_-]+(?:input|box|list|wrapper|container|field|control|root))|(?:Tags?|Chips?|Tokens?|Pills?)(?:Input|Field)/

/**
 * True for a box that makes a chip of what is typed into it, by the Enter key: its own part of the page says so, or is
 * the list of the chips itself.
 */
export function isTagBox(element: Element): element is HTMLInputElement {
  if (!isInput(element, 'text', 'search', 'email') || element.readOnly) return false
  if (named.test(element.className)) return true
  for (let up = element.parentElement, level = 0; up && level < 3; up = up.parentElement, level += 1) {
    if (up.matches('form,fieldset,label,td,[role=group]') || [...up.querySelectorAll(fields)].some(isOther))
      return false
    if (up.matches('ul[role=listbox],[role=listbox]') || named.test(up.getAttribute('class') ?? '')) return true
  }
  return false

  /** Chips that can be edited carry a box of their own, which is not shown until then. */
  function isOther(field: Element): boolean {
    return field !== element && field.checkVisibility({ visibilityProperty: true })
  }
}

const fields = 'input:not([type=hidden]),select,textarea,[role=combobox],[contenteditable=true]'
