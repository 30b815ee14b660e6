import type { Value } from '../../lib/deal/value.ts'
import { fillSteps } from '../../lib/fill/fill.ts'
import type { Step, StepReceipt, UndoReceipt } from '../../lib/fill/step.ts'
import { undoSteps } from '../../lib/fill/undo.ts'
import { convert } from '../../lib/mapping/convert.ts'
import type { Field } from '../../lib/page/field.ts'
import { type Collected, collectControls } from '../../lib/read/controls.ts'
import { findAgain } from '../../lib/read/find.ts'

const signal = new AbortController().signal
let done: { step: Step; receipt: StepReceipt }[] = []
let found = new Map<string, Element>()

/** The fields of the page that carry one of these labels. */
function libraryRead(labels: string[]): Field[] {
  return collectControls(document).flatMap(({ field }) => (labels.includes(field.label) ? [field] : []))
}

/** Fills by label, each value in the form that its field asks for; a label must name exactly one open field. */
async function libraryFill(answers: Record<string, Value>): Promise<(Partial<StepReceipt> & { label: string })[]> {
  const all = collectControls(document)
  const told: (Partial<StepReceipt> & { label: string })[] = []
  const steps: Step[] = []
  found = new Map()
  for (const [label, value] of Object.entries(answers)) {
    const { step, element, reason } = stepFor(label, value, all)
    if (!step || !element) told.push({ label, reason })
    else {
      steps.push(step)
      found.set(step.key, element)
    }
  }
  const receipts = await fillSteps(steps, { find, signal, onReceipt: () => undefined })
  done = steps.flatMap((step, index) => (receipts[index] ? [{ step, receipt: receipts[index] }] : []))
  for (const { step, receipt } of done) told.push({ label: step.print.label, ...receipt })
  return told
}

function stepFor(label: string, value: Value, all: Collected[]): { step?: Step; element?: Element; reason?: string } {
  const named = all.filter(({ field }) => field.label === label)
  const [one] = named
  if (!one || named.length > 1) return { reason: `${named.length} fields carry this label.` }
  const { field, element } = one
  if (field.locked) return { reason: `locked: ${field.locked}` }
  const converted = convert(value, field, {})
  if (!converted.ok) return { reason: converted.why }
  const step = {
    key: field.key,
    frame: 0,
    print: field.print,
    write: converted.write,
    before: field.content,
    overwrite: false,
  }
  return { step, element }
}

function find(step: Step): Element | undefined {
  const element = found.get(step.key)
  return element?.isConnected ? element : findAgain(step.print, document)
}

const libraryUndo = (): Promise<UndoReceipt[]> => undoSteps(done, { find, signal })

Object.assign(globalThis, { libraryRead, libraryFill, libraryUndo })
