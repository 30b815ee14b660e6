import { controlOf } from '../../lib/controls/index.ts'
import { fillSteps } from '../../lib/fill/fill.ts'
import type { Step, StepReceipt } from '../../lib/fill/step.ts'
import { undoSteps } from '../../lib/fill/undo.ts'
import type { Write } from '../../lib/page/field.ts'

/** Which question of the application gets which text; lists are options by value. */
export type Answers = Record<string, string | string[]>

const signal = new AbortController().signal
let done: { step: Step; receipt: StepReceipt }[] = []

/** Fills by the application's own names, so that filling is proved apart from matching. */
async function oracleFill(answers: Answers, order: string[]): Promise<StepReceipt[]> {
  const found = new Map(Object.keys(answers).map(name => [name, elementOf(name, order)]))
  const steps = Object.entries(answers).map(([name, answer]) => stepFor(name, found.get(name), answer))
  const find = (step: Step) => {
    const element = found.get(step.key)
    return element?.isConnected ? element : elementOf(step.key, order)
  }
  const receipts = await fillSteps(steps, { find, signal, onReceipt: () => undefined })
  done = steps.flatMap((step, index) => (receipts[index] ? [{ step, receipt: receipts[index] }] : []))
  return receipts
}

const oracleUndo = (order: string[]) => undoSteps(done, { find: step => elementOf(step.key, order), signal })

/** By name, id or the page's own key; else by position among the visible boxes. */
function elementOf(name: string, order: string[]): Element | undefined {
  const key = CSS.escape(name)
  const own = document.querySelector(`main [name="${key}"], main [id="${key}"], main [data-cle="${key}"]`)
  if (own) return own
  const boxes = [...document.querySelectorAll('main input, main textarea')]
  return boxes[order.indexOf(name)]
}

function stepFor(name: string, element: Element | undefined, answer: string | string[]): Step {
  const control = element && controlOf(element)
  if (!element || !control) throw new Error(`no control for ${name}`)
  const print = { control: control.name, label: '', name, id: '', type: '', section: '', position: 0 }
  return {
    key: name,
    frame: 0,
    print,
    write: writeFor(element, answer),
    before: control.read(element),
    overwrite: true,
  }
}

function writeFor(element: Element, answer: string | string[]): Write {
  const options = controlOf(element)?.accepts(element).options
  if (!options) return { text: String(answer) }
  const values = Array.isArray(answer) ? answer : [answer]
  // An option that is not there yet goes by its value.
  return { choose: values.map(value => options.find(option => option.value === value)?.key ?? value) }
}

Object.assign(globalThis, { oracleFill, oracleUndo })
