import { shadowOf } from './walk.ts'

/** The element that has the focus, also inside shadow roots; undefined where nothing has it. */
export function focusedIn(document: Document): Element | undefined {
  let here = document.activeElement
  for (let root = here && shadowOf(here); root?.activeElement; root = shadowOf(here)) here = root.activeElement
  return here && here !== document.body && here !== document.documentElement ? here : undefined
}
