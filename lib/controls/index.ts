import type { Control } from './control.ts'

/** Every control, most particular first; the first that matches an element reads and writes it. */
export const controls: Control[] = []

/** The control that an element carries; undefined for everything that is not one. */
export function controlOf(element: Element): Control | undefined {
  return controls.find(control => control.matches(element))
}
