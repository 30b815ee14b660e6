import { cleanLabel } from '../page/clean.ts'
import { byId } from '../page/walk.ts'
import { isKnownLabel } from './label.ts'
import type { Pair } from './pair.ts'
import { isLeaf, type Part } from './part.ts'

const current = '[aria-current=step],[aria-current=true]'

/** The name that markup gives a bar of stages. */
function nameOf(element: Element): string {
  const id = element.getAttribute('aria-labelledby')?.split(/\s+/)[0]
  const named = id ? byId(element, id)?.textContent : undefined
  return cleanLabel(named ?? element.getAttribute('aria-label') ?? '')
}

/**
 * The stage that a bar of stages marks as the current one, labelled by the bar's own name. Bars whose name no record has
 * ("Progress") and bars without a name tell nothing for sure.
 */
export function progressPairs(root: Part, taken: Set<Part>): Pair[] {
  const pairs: Pair[] = []
  const walk = (part: Part): void => {
    if (part.kind !== 'element' || taken.has(part)) return
    const name = part.parts.length >= 3 ? nameOf(part.element) : ''
    const steps = name && isKnownLabel(name) ? part.parts.filter(step => isCurrent(step)) : []
    const [step] = steps
    if (step && steps.length === 1 && isLeaf(step))
      pairs.push({
        label: name,
        from: 'aria-label',
        value: [step],
        row: part,
        shape: 'progress',
        sure: true,
        section: [],
      })
    else for (const child of part.parts) walk(child)
  }
  walk(root)
  return pairs
}

function isCurrent({ kind, element, parts, size }: Part): boolean {
  if (kind !== 'element' || size === 0) return false
  return element.matches(current) || (parts.length === 1 && parts[0]?.element.matches(current) === true)
}
