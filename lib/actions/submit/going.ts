import type { Run } from '../../store/run.ts'
import { getRun } from '../../store/runs.ts'

/** Tabs whose form is being gone on from or sent by this background. */
const tabs = new Set<number>()

/**
 * Takes a tab for one press; false where it is taken. Nothing may be awaited between the question and the taking: of two
 * orders at once only one may pass.
 */
export function takeTab(tabId: number): boolean {
  if (tabs.has(tabId)) return false
  tabs.add(tabId)
  return true
}

/** Lets the next press on that tab come. */
export function freeTab(tabId: number): void {
  tabs.delete(tabId)
}

/** A press that belongs to this fill has not come to its end, whichever background began it. */
export async function isSent(run: Run): Promise<boolean> {
  const { sent } = (await getRun(run.id)) ?? run
  const before = sent ? await getRun(sent) : undefined
  return before?.state === 'running'
}
