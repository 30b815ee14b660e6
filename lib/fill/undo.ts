import { until } from '../controls/list/open.ts'
import { nextPaint } from '../controls/support/wait.ts'
import { isOpenDoor } from '../page/doors.ts'
import { safely } from './carry-out.ts'
import { sameContent, writeOf } from './content.ts'
import { closeSections, doorAgain, type Opened, openDoor, openTo, partsOf, restoreTabs } from './doors.ts'
import { barrier, type Here, locator } from './locate.ts'
import { settle } from './settle.ts'
import { type Stage, setStage } from './stage.ts'
import type { Step, StepReceipt, UndoReceipt } from './step.ts'

export interface UndoEnv {
  find(step: Step): Element | undefined
  /** The section or tab that held the field of a step, for those that the page makes only while it is open. */
  behind?(step: Step): Opened | undefined
  /** Sections that the fill opened: they are closed again. */
  opened?: readonly Opened[]
  signal: AbortSignal
}

interface Done {
  step: Step
  receipt: StepReceipt
}

/** One field that is being put back. */
interface Return {
  done: StepReceipt
  step: Step
  receipt: UndoReceipt
  /** True if it is to be written. */
  open: boolean
  locate(): Here | undefined
}

/**
 * Puts back what a fill changed, last field first, with the same writers; what stands in closed sections and tabs is
 * opened for it. A field that somebody changed since is kept. The receipts come in the order of `done`, proved after the
 * page settled. Never throws.
 */
export async function undoSteps(done: Done[], env: UndoEnv): Promise<UndoReceipt[]> {
  const { signal } = env
  const stage = setStage(done.flatMap(({ step }) => env.find(step) ?? []))
  const receipts = new Map<Step, UndoReceipt>()
  const opened: Opened[] = []
  const parts = partsOf(
    done,
    ({ step }) => env.find(step),
    ({ step }) => env.behind?.(step)?.by,
  )
  for (const part of parts.toReversed()) {
    const here = await openPart(part, env)
    opened.push(...here)
    for (const [index, receipt] of (await undoPart(part, env, stage)).entries()) {
      const item = part[index]
      if (item) receipts.set(item.step, receipt)
    }
    // The fields of the next part may exist only while their own tab is shown.
    await restoreTabs(here, signal)
  }
  await closeSections([...(env.opened ?? []), ...opened], signal)
  stage.restore()
  return done.flatMap(({ step }) => receipts.get(step) ?? [])
}

/** Shows the fields of a part. What does not open is told by each field itself. */
async function openPart(part: Done[], env: UndoEnv): Promise<Opened[]> {
  const changed = part.filter(({ receipt }) => !sameContent(receipt.after, receipt.before))
  const [element] = changed.flatMap(({ step }) => env.find(step) ?? [])
  if (element) {
    const opening = await openTo(element, env.signal)
    return opening.ok ? opening.opened : []
  }
  const [noted] = changed.flatMap(({ step }) => env.behind?.(step) ?? [])
  const door = noted && doorAgain(noted)
  const opened: Opened[] = []
  if (door && !isOpenDoor(door) && (await openDoor(door, opened, env.signal)))
    await until(() => changed.some(({ step }) => env.find(step)), 1500, env.signal)
  return opened
}

async function undoPart(part: Done[], env: UndoEnv, stage: Stage): Promise<UndoReceipt[]> {
  const { signal } = env
  const returns = part.map(({ step, receipt }) => prepare(step, receipt, locator(step, env)))
  const open = returns.filter(item => item.open).reverse()

  // Twice more for what is not back: an answer that depends on another one (a state on its country), then typed.
  for (const typed of [false, false, true]) {
    const missing = open.filter(item => !isBack(item))
    for (const item of missing) if (!signal.aborted) await putBack(item, signal, typed)
    if (!missing.length) break
    for (const document of stage.documents) await nextPaint(document, signal)
    await settle(stage.roots, signal)
  }
  for (const item of open) {
    if (isBack(item)) item.receipt = { key: item.done.key, outcome: 'restored', reason: caution(item) }
  }
  return returns.map(item => item.receipt)
}

function prepare(step: Step, done: StepReceipt, locate: () => Here | undefined): Return {
  const told = (outcome: UndoReceipt['outcome'], reason = '', open = false): Return => {
    return { done, step, receipt: { key: done.key, outcome, reason }, open, locate }
  }
  if (sameContent(done.after, done.before)) return told('unchanged')
  const here = locate()
  if (!here) return told('lost', 'The field is no longer on the page.')
  const now = here.control.read(here.element)
  if (sameContent(now, done.before)) return told('unchanged')
  if (!sameContent(now, done.after)) return told('kept', 'It was changed after the fill.')
  const barred = barrier(here)
  return barred ? told('refused', barred) : told('refused', 'Stopped before its turn.', true)
}

function isBack({ done, locate }: Return): boolean {
  const here = locate()
  return here !== undefined && sameContent(here.control.read(here.element), done.before)
}

/**
 * Nobody can untick a radio button by hand, so many pages that keep their own state do not hear of it: it shows no answer,
 * and yet the page may send the one from before. Only the person can tell.
 */
function caution({ done, step }: Return): string {
  const isRadio = step.print.control === 'radio' && done.before.chosen?.length === 0
  return isRadio ? 'It shows no answer, but the page may still hold the former one: check it before you submit.' : ''
}

async function putBack(item: Return, signal: AbortSignal, typed: boolean): Promise<void> {
  const { done, locate } = item
  const here = locate()
  if (!here) {
    item.receipt = { key: done.key, outcome: 'lost', reason: 'The field is no longer on the page.' }
    return
  }
  const result = await safely(() => here.control.write(here.element, writeOf(done.before), signal, typed))
  const reason = result.ok ? 'The page does not let the answer be taken back.' : result.reason
  item.receipt = { key: done.key, outcome: 'refused', reason }
}
