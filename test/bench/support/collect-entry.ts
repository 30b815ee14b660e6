import type { Field } from '../../../lib/page/field.ts'
import { collectControls } from '../../../lib/read/controls.ts'
import { reveal } from './reveal.ts'

/** A collected field and the annotation numbers of its elements. */
export interface Annotated {
  field: Field
  ids: number[]
}

/**
 * Collects the page's fields. The annotations are taken off before, so that nothing can read them; a group of choices
 * carries those of all its elements.
 */
function collect(asShown: boolean): { annotated: Annotated[]; ms: number } {
  const marks = new Map<Element, number>()
  for (const element of document.querySelectorAll('[data-corpus]')) {
    marks.set(element, Number(element.getAttribute('data-corpus')))
    element.removeAttribute('data-corpus')
  }
  if (!asShown) for (const element of marks.keys()) reveal(element)
  // A page that a person looks at is laid out already.
  document.body.getBoundingClientRect()
  const start = performance.now()
  const collected = collectControls(document)
  const ms = performance.now() - start
  const annotated = collected.map(({ field, element }) => ({ field, ids: idsOf(element, marks) }))
  return { annotated, ms }
}

function idsOf(element: Element, marks: Map<Element, number>): number[] {
  const { type, name } = element as HTMLInputElement
  const same = [...marks.keys()].filter(
    other =>
      other === element ||
      (/^(?:radio|checkbox)$/.test(type) &&
        name &&
        (other as HTMLInputElement).type === type &&
        (other as HTMLInputElement).name === name &&
        (other as HTMLInputElement).form === (element as HTMLInputElement).form),
  )
  return same.flatMap(other => marks.get(other) ?? [])
}

Object.assign(globalThis, { collect })
