import { controlOf } from '../controls/index.ts'
import { nextPaint } from '../controls/support/wait.ts'
import { type Attempt, begin, type FillEnv, idle } from './attempt.ts'
import { carryOut } from './carry-out.ts'
import { type Opened, type Opening, openTo, partsOf, restoreTabs } from './doors.ts'
import { judge } from './judge.ts'
import { settle } from './settle.ts'
import { type Stage, setStage } from './stage.ts'
import type { Step, StepReceipt } from './step.ts'

export type { FillEnv } from './attempt.ts'

/**
 * Carries out the steps of a plan on this page, one after the other, and proves each: read back after the write, after
 * blur, after a paint, and once more after the page settled. Fields in closed sections and tabs come after the others,
 * section by section; each is opened first. Never throws; every step gets its receipt, in the order of the steps. Focus,
 * scroll positions and tabs are put back. Waits for the page about 0.8 s for each open part, and that at most three
 * times: after the fill, after late options, after second attempts.
 */
export async function fillSteps(steps: Step[], env: FillEnv): Promise<StepReceipt[]> {
  const elements = steps.map(step => env.find(step))
  const stage = setStage(elements.filter(element => element !== undefined))
  const receipts = new Map<Step, StepReceipt>()
  const opened: Opened[] = []
  for (const part of partsOf(steps, step => env.find(step))) {
    const opening = await openPart(part, env)
    if (opening.ok) opened.push(...opening.opened)
    const done = opening.ok ? await fillPart(part, env, stage) : part.map(step => idle(step, 'refused', opening.reason))
    for (const { step, receipt } of done) {
      receipts.set(step, receipt)
      if (!opening.ok) env.onReceipt(receipt)
    }
  }
  env.onOpened?.(opened)
  await restoreTabs(opened, env.signal)
  stage.restore()
  return steps.flatMap(step => receipts.get(step) ?? [])
}

/** Opens what the steps of a part stand behind. */
async function openPart(part: Step[], env: FillEnv): Promise<Opening> {
  const [element] = part.flatMap(step => env.find(step) ?? [])
  return element ? openTo(element, env.signal) : { ok: true, opened: [] }
}

async function fillPart(steps: Step[], env: FillEnv, stage: Stage): Promise<{ step: Step; receipt: StepReceipt }[]> {
  const { signal } = env
  const initial = steps.map(step => {
    const element = env.find(step)
    return element && controlOf(element)?.read(element)
  })
  const attempts: Attempt[] = []
  for (const [index, step] of steps.entries()) {
    const attempt = signal.aborted
      ? idle(step, 'cancelled', 'Stopped before its turn.')
      : begin(step, env, initial[index])
    if (attempt.ready) await carryOut(attempt, signal)
    attempts.push(attempt)
    env.onReceipt(attempt.receipt)
  }
  const pageSettles = async () => {
    const start = performance.now()
    for (const document of stage.documents) await nextPaint(document, signal)
    await settle(stage.roots, signal)
    env.onWaited?.(performance.now() - start)
  }

  // Options come late, or depend on an answer that was given after them.
  const last = attempts.findLastIndex(attempt => attempt.held)
  const late = attempts.filter(({ late, receipt }, index) => late && (index < last || receipt.candidates?.length === 0))
  if (attempts.some(attempt => attempt.held) || late.length) await pageSettles()
  for (const attempt of late) if (!signal.aborted) await carryOut(attempt, signal)
  if (late.some(attempt => attempt.held)) await pageSettles()

  const dropped = attempts.filter(attempt => verdict(attempt).outcome === 'reverted')
  for (const attempt of dropped) if (!signal.aborted) await carryOut(attempt, signal, true)
  if (dropped.length) await pageSettles()

  for (const attempt of attempts) report(attempt, env)
  return attempts.map(({ receipt }, index) => ({ step: steps[index] as Step, receipt }))
}

const verdict = (attempt: Attempt) => (attempt.held ? judge(attempt, true) : attempt.receipt)

/** The last word on a step; told only where it is news. */
function report(attempt: Attempt, env: FillEnv): void {
  const final = verdict(attempt)
  const news = attempt.late || JSON.stringify(final) !== JSON.stringify(attempt.receipt)
  attempt.receipt = final
  if (news) env.onReceipt(final)
}
