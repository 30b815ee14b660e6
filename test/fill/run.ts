import { afterEach } from 'vitest'
import { controlOf } from '../../lib/controls/index.ts'
import type { Opened } from '../../lib/fill/doors.ts'
import { fillSteps } from '../../lib/fill/fill.ts'
import type { Step, StepReceipt } from '../../lib/fill/step.ts'
import { undoSteps } from '../../lib/fill/undo.ts'
import type { Write } from '../../lib/page/field.ts'

afterEach(() => document.body.replaceChildren())

export function page(html: string): HTMLElement {
  const box = document.createElement('div')
  box.innerHTML = html
  document.body.append(box)
  return box
}

export function at<E extends Element = HTMLInputElement>(selector: string): E {
  const element = document.querySelector<E>(selector)
  if (!element) throw new Error(`nothing at ${selector}`)
  return element
}

/** A step for the element that the selector finds now; the key is the selector. */
export function stepFor(selector: string, write: Write, more: Partial<Step> = {}): Step {
  const element = at(selector)
  const control = controlOf(element)
  if (!control) throw new Error(`no control at ${selector}`)
  const print = { control: control.name, label: '', name: '', id: '', type: '', section: '', position: 0 }
  return { key: selector, frame: 0, print, write, before: control.read(element), overwrite: false, ...more }
}

export interface Ran {
  receipts: StepReceipt[]
  /** Every receipt in the order it was told. */
  told: StepReceipt[]
  undo(): ReturnType<typeof undoSteps>
}

/** Fills; each step is found again by its selector. */
export async function run(steps: Step[], signal = new AbortController().signal): Promise<Ran> {
  const told: StepReceipt[] = []
  const find = (step: Step) => document.querySelector(step.key) ?? undefined
  const opened: Opened[] = []
  const receipts = await fillSteps(steps, {
    find,
    signal,
    onReceipt: receipt => told.push(receipt),
    onOpened: doors => opened.push(...doors),
  })
  const done = steps.flatMap((step, index) => (receipts[index] ? [{ step, receipt: receipts[index] }] : []))
  return { receipts, told, undo: () => undoSteps(done, { find, opened, signal: new AbortController().signal }) }
}

export const outcomes = (ran: Ran) => ran.receipts.map(receipt => receipt.outcome)
