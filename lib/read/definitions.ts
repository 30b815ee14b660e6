import { cleanLabel } from '../page/clean.ts'
import { couldLabel, labelStrength } from './label.ts'
import type { Pair } from './pair.ts'
import { each, type Part, textOf } from './part.ts'

const role = (part: Part) => (part.kind === 'element' ? part.element.getAttribute('role') : null)
const isTerm = (part: Part) => part.kind === 'element' && (part.element.nodeName === 'DT' || role(part) === 'term')
const isDefinition = (part: Part) =>
  part.kind === 'element' && (part.element.nodeName === 'DD' || role(part) === 'definition')

/** True for a list of terms and definitions, or anything that holds such terms itself. */
export function isDefinitionList(part: Part): boolean {
  return part.kind === 'element' && (part.element.nodeName === 'DL' || part.parts.some(child => role(child) === 'term'))
}

/** Pairs of a definition list, and the definitions that hold further structure instead of a value. */
export function definitionPairs(list: Part): { pairs: Pair[]; inside: Part[] } {
  const pairs: Pair[] = []
  const inside: Part[] = []
  let open: Pair | undefined
  const walk = (part: Part): void => {
    for (const child of part.parts) {
      if (isTerm(child)) {
        // Beside the label itself a term may hold a link to its help.
        const own = [...each(child)].find(inside => inside !== child && labelStrength(inside) === 'sure') ?? child
        const label = cleanLabel(textOf(own))
        open = { label, from: 'before', labelPart: child, value: [], row: list, shape: 'dl', sure: true, section: [] }
        if (label) pairs.push(open)
      } else if (isDefinition(child)) {
        if ([...each(child)].some(part => part !== child && isDefinitionList(part))) inside.push(child)
        else open?.value.push(child)
      } else walk(child)
    }
  }
  walk(list)
  return { pairs: pairs.filter(pair => !pair.value.some(part => part.controls > 0)), inside }
}

const labelAttribute = /^(?:data-)?(?:[a-z-]+-)?label$/

/** The label that an attribute of a wrapper carries: `field-label`, `data-label`, a custom element's `label`. */
export function namedPair(part: Part): Pair | undefined {
  if (part.kind !== 'element' || part.controls > 0 || part.size > 5000) return undefined
  const own = part.element.localName.includes('-')
  for (const { name, value } of part.element.attributes) {
    if (!labelAttribute.test(name) || name === 'aria-label' || (!own && !name.startsWith('data-'))) continue
    const label = cleanLabel(value)
    if (!couldLabel(label)) continue
    const inside = [...each(part)].filter(child => child !== part)
    if (
      inside.some(
        child =>
          child.kind === 'element' &&
          child.element.hasAttribute(name) &&
          cleanLabel(child.element.getAttribute(name) ?? '') !== label,
      )
    ) {
      return undefined
    }
    const spoken = inside.find(
      child => child.size > 0 && child.size <= label.length + 4 && cleanLabel(textOf(child)) === label,
    )
    return {
      label,
      from: 'label',
      labelPart: spoken,
      value: [part],
      row: part,
      shape: 'named',
      sure: true,
      section: [],
    }
  }
  return undefined
}
