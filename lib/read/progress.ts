import { cleanLabel } from '../page/clean.ts'
import { byId } from '../page/walk.ts'
import { isKnownLabel, isLabelOf } from './label.ts'
import { classWords } from './noise.ts'
import type { Pair } from './pair.ts'
import { filled, isLeaf, type Part, textOf } from './part.ts'
import { makeOf } from './style.ts'

const current = '[aria-current=step],[aria-current=true],[aria-pressed=true]'
/** What a bar of stages is called in markup: "deal-stages", "pipeline-path", "chevrons". */
const barClass =
  /(?:^|[\s-])(?:stages?|stage-?(?:bar|path)|(?:sales-?|deal-?)?path|chev(?:ron)?s?|pipeline-?(?:steps|path|bar|stages))(?=\s|-|$)/
const currentClass = /(?:^|[\s-])(?:current|active|selected)(?=\s|$)/

/** The name that markup gives a bar of stages. */
function nameOf(element: Element): string {
  const id = element.getAttribute('aria-labelledby')?.split(/\s+/)[0]
  const named = id ? byId(element, id)?.textContent : undefined
  return cleanLabel(named ?? element.getAttribute('aria-label') ?? '')
}

/** A bar of stages: what it says the current one is, and whether it says by itself that it is one. */
interface Bar {
  pair: Pair
  sure: boolean
  /** True where its name or its class says that it is one of stages. */
  called: boolean
}

/**
 * The bars of stages on a page that mark one of at least three steps as the current one, labelled by their own name. Bars
 * whose name no record has ("Progress") tell nothing. Without a name, a class may call a bar one of stages; what only
 * marks a step is unsure.
 */
export function progressBars(root: Part): Bar[] {
  const bars: Bar[] = []
  const walk = (part: Part): void => {
    if (part.kind !== 'element') return
    const before = bars.length
    for (const child of part.parts) walk(child)
    const steps = part.parts.filter(step => step.size > 0 || step.kind === 'button')
    if (bars.length > before || new Set(steps.map(step => step.element.localName)).size > 1) return
    const name = steps.length >= 3 ? nameOf(part.element) : ''
    const called = name !== '' ? isKnownLabel(name) : barClass.test(classWords(part.element))
    const step = steps.length >= 3 ? currentOf(steps, called) : undefined
    const sure = called && name !== ''
    if (!step || (!called && (name !== '' || !step.element.closest('[aria-current=step]')))) return
    const label = sure ? name : 'Stage'
    const pair: Pair = {
      label,
      from: 'aria-label',
      value: [step],
      row: part,
      shape: 'progress',
      sure: true,
      section: [],
    }
    bars.push({ pair, sure, called })
  }
  walk(root)
  return bars
}

/**
 * What the bars tell beside all other pairs. One without a name counts where labels speak of a deal and none names a
 * stage, it is the only one, and it is called one of stages, or the page has hardly a box to be filled: there it is no
 * form in several steps. The steps of a registration are none of the sale.
 */
export function progressPairs(bars: Bar[], pairs: readonly Pair[], root: Part): Pair[] {
  const named = bars.flatMap(bar => (bar.sure ? bar.pair : []))
  const [only, ...more] = bars.filter(bar => !bar.sure)
  const names = (terms: string[]) => [...pairs, ...named].some(pair => terms.some(term => isLabelOf(term, pair.label)))
  const isDeal = names(['deal.amount', 'deal.closeDate', 'deal.probability'])
  const isTold = names(['deal.stage', 'registration.id', 'registration.submittedDate', 'registration.approvedDate'])
  return only && more.length === 0 && isDeal && !isTold && (only.called || root.controls < 3)
    ? [...named, only.pair]
    : named
}

/** The one step that is marked as the current one: by ARIA, or in a bar of stages by its class. */
function currentOf(steps: Part[], isBar: boolean): Part | undefined {
  if (steps.some(step => step.size > 60)) return undefined
  const marked = steps.flatMap(step => markedIn(step) ?? [])
  if (marked.length === 1) return marked[0]
  if (marked.length > 1 || !isBar) return undefined
  const [only, ...more] = steps.filter(step => currentClass.test(classWords(step.element)))
  return only && more.length === 0 && isLeaf(only) && steps.some(step => makeOf(step) !== makeOf(only))
    ? only
    : undefined
}

/** The text of a step that is the current one: its own, or that of the piece within it that is marked. */
function markedIn(step: Part): Part | undefined {
  if (step.kind === 'text') return undefined
  if (step.element.matches(current)) return step.kind === 'button' || isLeaf(step) ? step : named(step)
  for (const inside of step.parts) {
    const found = markedIn(inside)
    if (found) return found
  }
  return undefined
}

/** Beside its number: the words of the step. */
function named(step: Part): Part | undefined {
  const [only, ...more] = filled(step).filter(part => /\p{L}{2}/u.test(textOf(part)))
  return only && more.length === 0 && isLeaf(only) ? only : undefined
}
