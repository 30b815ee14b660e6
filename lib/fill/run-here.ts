import { findAgain, isStill } from '../read/find.ts'
import { doorAgain, type Opened } from './doors.ts'
import { createExplorer, type Explorer, type LeftAlone } from './explore.ts'
import { proveAgain } from './prove-again.ts'
import type { Step, StepReceipt } from './step.ts'

/** How far a run has come in this document. */
export interface RunHere {
  receipts: Map<string, StepReceipt>
  elements: Map<string, WeakRef<Element>>
  /** The steps that were started, by their keys: none is carried out twice. */
  steps: Map<string, Step>
  ended: boolean
  /** Sections that were opened for it, and what must be open to see a field. */
  opened: Opened[]
  behind: Map<string, Opened>
  explorer: Explorer
  /** The element of a step, where it is now. */
  find(step: Step): Element | undefined
}

export interface Explored {
  opened: boolean
  /** At the end: what is different now about fields of the run, and what was not opened. */
  receipts: StepReceipt[]
  left: LeftAlone[]
}

export function createRun(document: Document): RunHere {
  const elements = new Map<string, WeakRef<Element>>()
  const steps = new Map<string, Step>()
  const behind = new Map<string, Opened>()
  const filled = () => [...elements.values()].flatMap(element => element.deref() ?? [])
  const explorer = createExplorer(document, {
    fields: filled,
    // What is on the page when a tab is shown again is what stands behind it.
    onBack(door) {
      const region = doorAgain(door)?.region
      for (const [key, step] of steps) {
        const element = behind.has(key) ? undefined : find(step)
        if (element && (!region || region.contains(element))) behind.set(key, door)
      }
    },
  })

  function find(step: Step): Element | undefined {
    const element = elements.get(step.key)?.deref()
    // Only tabs use a box again for another question.
    if (element?.isConnected && (!explorer.hasOpened() || isStill(step.print, element))) return element
    const found = findAgain(step.print, document)
    if (found) elements.set(step.key, new WeakRef(found))
    return found
  }
  return { receipts: new Map(), elements, steps, ended: true, opened: [], behind, explorer, find }
}

/** Opens the next part of the run's forms. When there is none left, judges the fields of the run once more. */
export async function exploreIn(run: RunHere, signal: AbortSignal): Promise<Explored> {
  const { explorer, behind, find } = run
  if (await explorer.next(signal)) return { opened: true, receipts: [], left: [] }
  const done = [...run.steps.values()].flatMap(step => {
    const receipt = run.receipts.get(step.key)
    return receipt ? [{ step, receipt }] : []
  })
  const isMoved = explorer.hasOpened() || run.opened.length > 0
  const receipts = isMoved ? await proveAgain(done, { find, isKept: ({ key }) => behind.has(key), signal }) : []
  for (const receipt of receipts) run.receipts.set(receipt.key, receipt)
  return { opened: false, receipts, left: explorer.left.splice(0) }
}
