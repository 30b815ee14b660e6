import { numberOf } from '../../deal/registration.ts'
import { noteState } from '../../store/registrations.ts'
import type { Run } from '../../store/run.ts'
import { fill } from '../fill.ts'
import { begin, noteStopped } from './begin.ts'
import { decide } from './decide.ts'
import type { Gathered } from './gather.ts'
import { freeTab, isSent } from './going.ts'
import { judgeStep, type StepVerdict } from './judge-step.ts'
import { press } from './press.ts'
import { close } from './settle.ts'
import { type Looked, look, watch } from './watch.ts'

/** Why it is not known whether the next step came, where the browser keeps it from us. */
const nextIsClosed = 'Your browser lets Dealbridge read the next page only after a click on its button there.'
/** A form that never ends is left. */
const mostSteps = 15

/** Steps that this background is going on from. */
const rows = new Set<string>()

/**
 * Goes on to the next step of a form whose tab was taken for it, under all guards of the step that is filled, and fills
 * it. What the person confirms comes at the end, before the form is sent.
 */
export async function walkOn(gathered: Gathered): Promise<void> {
  const { run } = gathered
  let isOver = false
  try {
    isOver = !(await isSent(run)) && (await goOn(gathered))
  } finally {
    freeTab(run.tabId)
  }
  if (isOver) await fill({ tabId: run.tabId, dealId: run.dealId, side: 'portal', force: false, by: run.by, after: run })
}

/** True where the next step has come. */
async function goOn(gathered: Gathered): Promise<boolean> {
  const { run, input, page } = gathered
  const decision = decide({ ...input, page: { ...input.page, since: [] } })
  const number = run.step?.number ?? 1
  const stopped = number < mostSteps ? decision.stopped : `The form has more than ${mostSteps} steps.`
  if (stopped) {
    await noteStopped(gathered, { ...decision, stopped }, 'step')
    return false
  }
  const row = await begin(gathered, decision, 'step')
  if (!row) return false
  rows.add(row.id)
  try {
    const why = await press(row, gathered)
    const before = new Set(page.fields.flatMap(({ key, control }) => (control === 'output' ? [] : [key])))
    const judge = (looked: Looked) => judgeStep(looked, before)
    const { verdict, closed } =
      why === undefined
        ? await watch<StepVerdict>(row, judge)
        : { verdict: { outcome: 'stopped' as const, why }, closed: false }
    await end(row, verdict ?? { outcome: 'unknown', why: closed ? nextIsClosed : 'The next step did not come.' })
    return verdict?.outcome === 'gone on'
  } finally {
    rows.delete(row.id)
  }
}

async function end(row: Run, verdict: StepVerdict): Promise<void> {
  const name = `“${row.submit?.button}”`
  const at = row.step?.number ?? 1
  if (verdict.outcome === 'gone on')
    return close(row, 'gone on', `Step ${at} is filled, and ${name} was pressed.`, row.url)
  if (verdict.outcome === 'submitted') {
    const { entries } = verdict
    const reason = `${name} was pressed, and the portal answered.`
    const change = {
      state: 'submitted' as const,
      at: new Date().toISOString(),
      by: 'submit' as const,
      run: row.id,
      reason,
    }
    await noteState(row.dealId, new URL(row.url).origin, change, row.url)
    const id = numberOf({ entries })
    return close(row, 'submitted', `${name} already sent the form${id ? `: ${id}` : ''}. Capture the result.`, row.url)
  }
  const pressed = verdict.outcome === 'stopped' ? 'was not pressed' : 'was pressed'
  const kept = 'What was filled is still there; go on yourself, or fill the step that is shown.'
  await close(row, verdict.outcome, `${name} ${pressed}. ${verdict.why} ${kept}`, row.url)
}

/** Ends the row of a step that a stopped background left behind: nothing is pressed again. */
export async function resumeStep(row: Run): Promise<void> {
  if (rows.has(row.id)) return
  const { seen, fresh } = await look(row, true)
  const isUntouched = seen && !seen.pressed && !fresh && row.submit?.stage === 'begun'
  const why = 'Dealbridge was stopped meanwhile.'
  await end(row, { outcome: isUntouched ? 'stopped' : 'unknown', why })
}
