import { fillSteps } from '../../../lib/fill/fill.ts'
import type { Step } from '../../../lib/fill/step.ts'
import { planFill } from '../../../lib/mapping/plan-fill.ts'
import { matchFields } from '../../../lib/match/match.ts'
import { readFrame } from '../../../lib/read/read-frame.ts'
import { sampleDeal } from '../../support/sample-deal.ts'

/** Times of one run on the page, in ms. */
export interface FillTimes {
  capture: number
  plan: number
  /** Fill and verification without the waits for the page. */
  fill: number
  waited: number
  bare: number
  /** Steps that the plan had, and how many of them were filled and verified. */
  steps: number
  filled: number
}

const now = () => performance.now()

/** Captures, plans and fills the page, puts it back, and then sets the same values with a bare loop. */
async function runFill(): Promise<FillTimes> {
  const form = document.querySelector('form') as HTMLFormElement
  form.reset()
  const start = now()
  const { reading, elements } = readFrame(document)
  const captured = now()
  const matches = matchFields(reading.fields, 'portal')
  const { rows } = planFill({
    dealId: sampleDeal.id,
    side: 'portal',
    fields: reading.fields,
    matches,
    entries: sampleDeal.entries,
  })
  const planned = now()
  const steps = rows.flatMap((row): Step[] => {
    const { field, write, overwrite } = row
    if (row.action !== 'fill' || !write) return []
    return [{ key: field.key, frame: 0, print: field.print, write, before: field.content, overwrite }]
  })
  let waited = 0
  const began = now()
  const receipts = await fillSteps(steps, {
    find: step => elements.get(step.key),
    onReceipt: () => undefined,
    onWaited: ms => {
      waited += ms
    },
    signal: new AbortController().signal,
  })
  const total = now() - began
  const filled = receipts.filter(({ outcome }) => outcome === 'filled' || outcome === 'normalised').length
  const values = [...form.querySelectorAll<Box>('input, select, textarea')].map(box => [box, box.value] as const)
  const bare = bareLoop(form, values)
  return {
    capture: captured - start,
    plan: planned - captured,
    fill: total - waited,
    waited,
    bare,
    steps: steps.length,
    filled,
  }
}

type Box = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement

/** The clock is coarse, so the loop runs many times; only the setting is timed. */
function bareLoop(form: HTMLFormElement, values: (readonly [Box, string])[]): number {
  const rounds = 50
  let spent = 0
  for (let round = 0; round < rounds; round++) {
    form.reset()
    const start = now()
    for (const [box, value] of values) {
      box.value = value
      box.dispatchEvent(new Event('input', { bubbles: true }))
      box.dispatchEvent(new Event('change', { bubbles: true }))
    }
    spent += now() - start
  }
  return spent / rounds
}

/** Time of collecting the page's fields, in ms, and how many there were. */
function runCollect(): { ms: number; fields: number } {
  const start = now()
  const { reading } = readFrame(document)
  return { ms: now() - start, fields: reading.fields.length }
}

Object.assign(globalThis, { runFill, runCollect })
