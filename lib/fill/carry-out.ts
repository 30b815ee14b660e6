import type { WriteResult } from '../controls/control.ts'
import type { Attempt } from './attempt.ts'
import { sameContent, writeOf } from './content.ts'
import { judge } from './judge.ts'
import { lightUp } from './light-up.ts'

/**
 * Writes and reads back, a second time in the stronger way where the first did not hold. What never holds is put back.
 * Leaves the outcome in the attempt's receipt.
 * @param typed go straight to the stronger way
 */
export async function carryOut(attempt: Attempt, signal: AbortSignal, typed = false): Promise<void> {
  for (const way of typed ? [true] : [false, true]) {
    const here = attempt.locate()
    if (!here) {
      attempt.receipt = {
        ...attempt.receipt,
        outcome: 'lost',
        reason: 'The field went away while it was being filled.',
      }
      return
    }
    const { element, control } = here
    const result = await safely(() => control.write(element, attempt.step.write, signal, way, attempt.choose))
    if (!result.ok) return refuse(attempt, result, signal)
    if (result.chose) attempt.step = { ...attempt.step, write: { choose: result.chose } }
    attempt.receipt = judge(attempt, false)
    if (attempt.receipt.outcome !== 'reverted') {
      attempt.held = true
      lightUp(element)
      return
    }
  }
  if (!attempt.held) await takeBack(attempt, signal)
}

/** The control could not put it in and left the field alone; one that held before keeps its receipt. */
function refuse(attempt: Attempt, { reason, candidates }: WriteResult & { ok: false }, signal: AbortSignal): void {
  if (attempt.held) return
  const here = attempt.locate()
  attempt.receipt = {
    ...attempt.receipt,
    outcome: signal.aborted ? 'cancelled' : 'refused',
    reason,
    after: here ? here.control.read(here.element) : attempt.receipt.after,
    ...(candidates && { candidates }),
  }
  // Options may depend on an answer that is given further down.
  attempt.late = candidates !== undefined && !signal.aborted
}

async function takeBack(attempt: Attempt, signal: AbortSignal): Promise<void> {
  const { receipt } = attempt
  const read = () => {
    const here = attempt.locate()
    return here ? here.control.read(here.element) : receipt.after
  }
  const here = attempt.locate()
  if (here && !sameContent(read(), receipt.before)) {
    await safely(() => here.control.write(here.element, writeOf(receipt.before), signal))
  }
  attempt.receipt = { ...receipt, outcome: 'refused', reason: 'The field did not take the answer.', after: read() }
}

/** A page may replace built-in methods with ones that throw; that is its failure, and this field's only. */
export async function safely(write: () => Promise<WriteResult>): Promise<WriteResult> {
  try {
    return await write()
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error)
    return { ok: false, reason: `The page failed while the field was being filled (${detail.slice(0, 200)}).` }
  }
}
