import type { Attempt } from './attempt.ts'
import { complaintsOf } from './message.ts'
import type { Outcome, StepReceipt } from './step.ts'

/** Reads a written field back and says what became of it. `settled`: the page had its time to think it over. */
export function judge(attempt: Attempt, settled: boolean): StepReceipt {
  const { step, receipt } = attempt
  const here = attempt.locate()
  if (!here) return { ...receipt, outcome: 'lost', reason: 'The field went away after it was filled.' }
  const { element, control } = here
  const after = control.read(element)
  const told = (outcome: Outcome, reason = ''): StepReceipt => {
    const { candidates: _, ...rest } = receipt
    return { ...rest, outcome, reason, after }
  }
  if (!control.holds(element, step.write)) {
    const shows = after.text ? `now shows “${after.text.slice(0, 80)}”` : 'is empty again'
    return told('reverted', `The page changed it after it was filled; it ${shows}.`)
  }
  if (settled) {
    const complaints = complaintsOf(element, control.parts?.(element) ?? [])
    const news = complaints.find(complaint => !attempt.said.includes(complaint))
    if (news) return told('refused', news)
  }
  return told('text' in step.write && after.text !== step.write.text ? 'normalised' : 'filled')
}
