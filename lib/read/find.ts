import type { Field, Print } from '../page/field.ts'
import { perTask } from '../page/per-task.ts'
import { isSameQuestion } from '../page/print.ts'
import { type Collected, collectControls } from './controls.ts'

/** Weight of each part of a print that agrees. Names and ids are chosen by the page's author; a position is a hint. */
const weights = { name: 4, id: 4, label: 4, section: 1.5, position: 0.5 }
/** Least agreement, and least lead over the next field, to be sure. */
const enough = 4
const lead = 1

/**
 * The field that a print remembers, on a page that was rendered anew. Undefined where no field agrees enough or two agree
 * almost as well: one sure match or nothing.
 */
export function findAgain(print: Print, document: Document): Element | undefined {
  const scored = fieldsOf(document)
    .map(({ field, element }) => ({ element, score: likeness(print, field) }))
    .filter(one => one.score >= enough)
    .sort((a, b) => b.score - a.score)
  const [best, next] = scored
  return best && (!next || best.score - next.score >= lead) ? best.element : undefined
}

/** True unless the element has become the place of another question: pages use their boxes again for the next tab. */
export function isStill(print: Print, element: Element): boolean {
  const now = fieldsOf(element.ownerDocument).find(one => one.element === element)?.field.print
  return !now || isSameQuestion(print, now)
}

const collections = perTask(() => new WeakMap<Document, Collected[]>())

/** Several prints are often looked for at once: the page is collected once for all of them. */
function fieldsOf(document: Document): Collected[] {
  const known = collections().get(document) ?? collectControls(document)
  collections().set(document, known)
  return known
}

function likeness(print: Print, { print: other }: Field): number {
  // Another kind of control is another field, but a text box may become a number box when it is focused.
  if (print.control !== other.control && print.type !== other.type && !(isBox(print.type) && isBox(other.type)))
    return 0
  for (const part of ['name', 'id'] as const) {
    if (print[part] && other[part] && print[part] !== other[part] && print.label !== other.label) return 0
  }
  let score = 0
  for (const [part, weight] of Object.entries(weights) as [keyof typeof weights, number][]) {
    if (print[part] === '') continue
    if (print[part] === other[part]) score += weight
    else if (part !== 'position') score -= weight / 2
  }
  return score
}

function isBox(type: string): boolean {
  return /^(?:text|number|tel|email|url|date|search)$/.test(type)
}
