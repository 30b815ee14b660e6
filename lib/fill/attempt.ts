import type { Chooser } from '../controls/control.ts'
import type { Chosen, Content, Option } from '../page/field.ts'
import { isBlank, sameContent } from './content.ts'
import type { Opened } from './doors.ts'
import { barrier, type Here, locator } from './locate.ts'
import { complaintsOf, hintsOf } from './message.ts'
import type { Step, StepReceipt } from './step.ts'

export interface FillEnv {
  /** The element of a step, by its key or else by its print; undefined where there is no sure match. */
  find(step: Step): Element | undefined
  /** Which of the options that a field turned out to offer stand for the step's answer. */
  choose?(step: Step, options: Option[]): Promise<Chosen>
  /** Called after each step, and again for those whose outcome changed at the end. */
  onReceipt(receipt: StepReceipt): void
  /** Told how long the fill just waited for the page, in ms: time that is not its own work. */
  onWaited?(milliseconds: number): void
  /** Told which sections and tabs were opened for it. */
  onOpened?(opened: Opened[]): void
  signal: AbortSignal
}

/** One step that is being carried out. */
export interface Attempt {
  step: Step
  receipt: StepReceipt
  /** True if it may be written. */
  ready: boolean
  /** True once the field held the answer: only then there is something to prove at the end. */
  held: boolean
  /** True if the wanted option was not on offer. */
  late: boolean
  /** What the page said about the field before. */
  said: string[]
  choose: Chooser
  locate(): Here | undefined
}

const blank: Content = { text: '' }
const unasked: Chosen = { ok: false, reason: 'Nobody is there to choose an option.', candidates: [] }

/**
 * Finds the field of a step and decides whether it may be written; its receipt is final where it may not.
 * @param initial what the field held before the run: an earlier step may have changed it since
 */
export function begin(step: Step, env: FillEnv, initial?: Content): Attempt {
  const locate = locator(step, env)
  const here = locate()
  if (!here) return idle(step, 'lost', 'The field is no longer on the page.')
  const { element, control } = here
  const now = control.read(element)
  const leave = (outcome: StepReceipt['outcome'], reason = '') => idle(step, outcome, reason, now)

  const barred = barrier(here)
  if (barred) return leave('refused', barred)
  if (holdsAlready(here, step, now)) return leave('unchanged')
  if (!step.overwrite) {
    if (!sameContent(now, step.before)) return leave('kept', 'It changed since the preview.')
    if (!isBlank(now, element.getAttribute('placeholder') ?? '')) return leave('kept', 'It was already filled.')
  }
  const said = [...hintsOf(element), ...complaintsOf(element, control.parts?.(element) ?? [])]
  const choose: Chooser = options => env.choose?.(step, options) ?? Promise.resolve(unasked)
  // Provisional: replaced as soon as the field was written.
  const receipt: StepReceipt = {
    key: step.key,
    outcome: 'cancelled',
    reason: 'Stopped.',
    before: initial ?? now,
    after: now,
  }
  return { step, receipt, ready: true, held: false, late: false, said, choose, locate }
}

/** A step that is not carried out. */
export function idle(step: Step, outcome: StepReceipt['outcome'], reason: string, content: Content = blank): Attempt {
  const receipt: StepReceipt = { key: step.key, outcome, reason, before: content, after: content }
  return {
    step,
    receipt,
    ready: false,
    held: false,
    late: false,
    said: [],
    choose: async () => unasked,
    locate: () => undefined,
  }
}

/** A looser likeness is enough to leave a field alone, but not to keep what the person wants replaced. */
function holdsAlready({ element, control }: Here, step: Step, now: Content): boolean {
  if (!control.holds(element, step.write)) return false
  return !step.overwrite || !('text' in step.write) || step.write.text === now.text
}
