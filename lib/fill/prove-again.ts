import { sleep } from '../controls/support/wait.ts'
import { safely } from './carry-out.ts'
import { sameContent, writeOf } from './content.ts'
import { type Here, locator } from './locate.ts'
import type { Step, StepReceipt } from './step.ts'

interface ProveEnv {
  find(step: Step): Element | undefined
  /** True for a field that the page does not show now, but was seen to keep. */
  isKept(step: Step): boolean
  signal: AbortSignal
}

/** How long an answer that was given again must hold, in milliseconds. */
const patience = 400

/**
 * Judges the fields of a whole run once more, when sections and tabs were opened and closed since. What was lost is filled
 * again, once. Answers with the receipts that are different now.
 */
export async function proveAgain(
  done: readonly { step: Step; receipt: StepReceipt }[],
  { find, isKept, signal }: ProveEnv,
): Promise<StepReceipt[]> {
  const filled = done.filter(({ receipt }) => /^(?:filled|normalised|unchanged)$/.test(receipt.outcome))
  const wrong = filled.flatMap(one => {
    const locate = locator(one.step, { find })
    const here = locate()
    const isFine = here ? holds(here, one) : isKept(one.step)
    return isFine ? [] : [{ ...one, locate }]
  })
  for (const { receipt, locate } of wrong) {
    const here = locate()
    if (here && !signal.aborted)
      await safely(() => here.control.write(here.element, writeOf(receipt.after), signal, true))
  }
  if (wrong.length) await sleep(patience, signal)
  return wrong.flatMap(({ step, receipt, locate }): StepReceipt[] => {
    const here = locate()
    if (!here) return [{ ...receipt, outcome: 'lost', reason: 'The page removed it when another part was opened.' }]
    if (holds(here, { step, receipt })) return []
    const reason = 'The page emptied it when another part was opened.'
    return [{ ...receipt, outcome: 'reverted', reason, after: here.control.read(here.element) }]
  })
}

function holds({ element, control }: Here, { step, receipt }: { step: Step; receipt: StepReceipt }): boolean {
  return control.holds(element, step.write) || sameContent(control.read(element), receipt.after)
}
