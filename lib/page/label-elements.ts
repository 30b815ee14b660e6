import { perTask } from './per-task.ts'
import { textOf } from './text.ts'

const known = perTask(() => new WeakMap<Node, Map<Element, HTMLLabelElement[]>>())

/**
 * The label elements of a control: by `for`, by `for` that gives its name instead of an id (a common slip), or around it.
 * Same as `element.labels`, which walks the whole page on every call, but with one walk for all controls of a root.
 */
export function labelElements(element: Element): readonly HTMLLabelElement[] {
  const root = element.getRootNode()
  const labels = known().get(root) ?? mapLabels(root)
  known().set(root, labels)
  return labels.get(element) ?? []
}

function mapLabels(root: Node): Map<Element, HTMLLabelElement[]> {
  const labels = new Map<Element, HTMLLabelElement[]>()
  if (!(root instanceof Document) && !(root instanceof DocumentFragment)) return labels
  for (const label of root.querySelectorAll('label')) {
    const control = label.control ?? namedBy(label)
    if (control) labels.set(control, [...(labels.get(control) ?? []), label])
  }
  return labels
}

function namedBy(label: HTMLLabelElement): Element | undefined {
  const form = label.closest('form')
  if (!label.htmlFor || !form) return undefined
  const named = form.elements.namedItem(label.htmlFor)
  return named instanceof Element ? named : undefined
}

/** The words of a label. Beside a switch that stands inside it, the words after it say its state ("Inactive"). */
export function wordsOf(label: Element, control: Element): string {
  const isSwitch = control.getAttribute('role') === 'switch' && control.parentElement === label
  const before: string[] = []
  for (let side = isSwitch ? control.previousElementSibling : null; side; side = side.previousElementSibling) {
    before.unshift(textOf(side))
  }
  return before.join(' ').trim() || textOf(label)
}
