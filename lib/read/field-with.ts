import { controlOf } from '../controls/index.ts'
import { composedParent } from '../page/walk.ts'

/** Key of the field that an element is, is a part of, or labels: the nearest one around it. */
export function fieldWith(
  target: Element,
  fields: (readonly [key: string, element: Element | undefined])[],
): string | undefined {
  const keys = new Map<Element, string>()
  for (const [key, element] of fields) {
    if (!element) continue
    const control = controlOf(element)
    for (const part of [...(control?.parts?.(element) ?? []), ...(control?.beside?.(element) ?? [])])
      keys.set(part, key)
    keys.set(element, key)
  }
  for (let here: Element | null = target; here; here = composedParent(here)) {
    const labelled: Element | null = here instanceof HTMLLabelElement ? here.control : null
    const key = keys.get(here) ?? (labelled ? keys.get(labelled) : undefined)
    if (key !== undefined) return key
  }
  return undefined
}
