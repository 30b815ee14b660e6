import { afterEach } from 'vitest'
import type { WriteResult } from '../../lib/controls/control.ts'
import { controlOf } from '../../lib/controls/index.ts'
import type { Write } from '../../lib/page/field.ts'

afterEach(() => document.body.replaceChildren())

/** Puts a piece of page into the document; gone after the test. */
export function mount(html: string): HTMLElement {
  const box = document.createElement('div')
  box.innerHTML = html
  document.body.append(box)
  return box
}

/** The one element of the mounted page that the selector finds. */
export function get<E extends HTMLElement = HTMLInputElement>(selector: string, root: ParentNode = document): E {
  const found = root.querySelectorAll<E>(selector)
  const [element] = found
  if (!element || found.length > 1) throw new Error(`${found.length} elements for ${selector}`)
  return element
}

export function control(element: Element) {
  const found = controlOf(element)
  if (!found) throw new Error(`No control for ${element.outerHTML}`)
  return found
}

export const never = new AbortController().signal

/** Writes with the element's own control. */
export function write(element: Element, what: Write): Promise<WriteResult> {
  return control(element).write(element, what, never)
}

/** Names of the events that reach the element, in order. */
export function record(element: Element, ...types: string[]): string[] {
  const seen: string[] = []
  for (const type of types) element.addEventListener(type, () => seen.push(type))
  return seen
}
