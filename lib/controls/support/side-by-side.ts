import { composedParent } from '../../page/walk.ts'
import { holdsMoreFields } from './holds-fields.ts'
import { isInput } from './tags.ts'

const fields = 'input:not([type=hidden]),select,textarea,[role=combobox],[contenteditable]'
const most = 5

/**
 * The boxes for text that share one place with this one, in document order: nothing but marks ("-", "(", "/") stands
 * between them, or a part of the page holds them and no other field. Only itself where it stands alone.
 */
export function boxesBeside(element: Element): HTMLInputElement[] {
  if (!isBox(element)) return []
  const row = [...near(element, 'previousSibling').toReversed(), element, ...near(element, 'nextSibling')]
  if (row.length > 1) return row
  for (let up = composedParent(element), level = 0; up && level < 3; up = composedParent(up), level++) {
    if (holdsMoreFields(up, most)) break
    const inside = [...up.querySelectorAll(fields)]
    if (inside.length < 2) continue
    return inside.length <= most && inside.every(isBox) ? inside : [element]
  }
  return [element]
}

function near(element: Element, way: 'previousSibling' | 'nextSibling'): HTMLInputElement[] {
  const found: HTMLInputElement[] = []
  for (let side = element[way]; side && found.length < most; side = side[way]) {
    if (side instanceof Element && isBox(side)) found.push(side)
    else if (side instanceof Element && side.querySelector(fields)) break
    else if (!/^[\s\p{P}\p{S}]*$/u.test(side.textContent ?? '')) break
  }
  return found
}

const isBox = (element: Element): element is HTMLInputElement => isInput(element, 'text', 'tel', 'number')

/** What a box calls itself, in words. */
export function ownNamesOf(box: HTMLInputElement): string[] {
  const labels = [...(box.labels ?? [])].map(label => label.textContent ?? '')
  const attributes = ['aria-label', 'placeholder', 'title', 'name', 'id'].map(name => box.getAttribute(name) ?? '')
  return [...labels, ...attributes]
    .map(text =>
      text
        .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
        .replace(/[_.-]+/g, ' ')
        .trim(),
    )
    .filter(text => text !== '' && text.length <= 60)
}
