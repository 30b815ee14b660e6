import type { Answer, Outputs } from '../../messages/protocol.ts'
import type { Run } from '../../store/run.ts'
import { getRun } from '../../store/runs.ts'
import { begin, noteStopped } from './begin.ts'
import { decide } from './decide.ts'
import { type Gathered, gather } from './gather.ts'
import { freeTab, isSent, takeTab } from './going.ts'
import { judgeSubmit, type Verdict, whyClosed, whyUnknown } from './judge.ts'
import { press } from './press.ts'
import { settle, settleStopped } from './settle.ts'
import { walkOn } from './walk.ts'
import { type Looked, look, patience, watch } from './watch.ts'

/** Rows of presses that are on their way: by this background, not by one that was stopped. */
const rows = new Set<string>()

/** Sends in a form that was filled, as the person confirmed, or goes on to its next step. Every guard is asked anew. */
export async function submit({ runId }: { runId: string }): Promise<Answer<Outputs['submit']>> {
  const run = await getRun(runId)
  if (run?.kind !== 'fill') return { ok: false, error: 'That fill is no longer known, so nothing was submitted.' }
  const gathered = await gather(run)
  if (!gathered.ok) return gathered
  const { deed, allowed } = gathered.value
  if (allowed.level === 'fill' || !('deed' in deed) || deed.deed === 'submit') return submitFill(run)
  if (!takeTab(run.tabId)) return { ok: false, error: 'This form is being gone on from right now.' }
  void walkOn(gathered.value)
  return { ok: true, value: { runId } }
}

/** Sends in the form of a fill where policy and guards allow it. Goes on in the background once the row is written. */
export async function submitFill(run: Run): Promise<Answer<Outputs['submit']>> {
  const going = { ok: false as const, error: 'This form is being submitted right now. Wait until it has ended.' }
  if (!takeTab(run.tabId)) return going
  try {
    const started = (await isSent(run)) ? going : await start(run)
    if (!started.ok) {
      freeTab(run.tabId)
      return started
    }
    const { row, gathered } = started.value
    rows.add(row.id)
    void carryOut(row, gathered).finally(() => {
      rows.delete(row.id)
      freeTab(run.tabId)
    })
    return { ok: true, value: { runId: row.id } }
  } catch (error) {
    freeTab(run.tabId)
    throw error
  }
}

async function start(run: Run): Promise<Answer<{ row: Run; gathered: Gathered }>> {
  const gathered = await gather(run)
  if (!gathered.ok) return gathered
  const { level } = gathered.value.allowed
  if (level === 'fill')
    return { ok: false, error: 'This form is only filled: you submit it yourself. Nothing was sent.' }
  const { deed } = gathered.value
  const goesOn = 'deed' in deed && deed.deed === 'next'
  const decision = decide(gathered.value.input)
  const stopped = goesOn ? `“${deed.name}” leads to another step of the form; fill that first.` : decision.stopped
  if (stopped) {
    const row = await noteStopped(gathered.value, { ...decision, stopped }, 'submit')
    return { ok: false, error: row.status }
  }
  const row = await begin(gathered.value, decision, 'submit')
  if (!row)
    return { ok: false, error: 'What is known of this deal’s registrations could not be written, so nothing was sent.' }
  return { ok: true, value: { row, gathered: gathered.value } }
}

async function carryOut(row: Run, gathered: Gathered): Promise<void> {
  const why = await press(row, gathered)
  if (why !== undefined) return settleStopped(row, why)
  await awaitOutcome(row)
}

/** Waits for what becomes of a form that was sent, and keeps it. Not knowing is an outcome too. */
async function awaitOutcome(row: Run): Promise<void> {
  const judge = ({ seen, ...looked }: Looked) => seen && judgeSubmit({ seen, ...looked })
  const { verdict, last, closed } = await watch<Verdict>(row, judge)
  const why = closed ? whyClosed : whyUnknown(last?.seen, patience / 1000)
  await settle(row, verdict ?? { outcome: 'unknown', why }, last?.page?.url)
}

/** Ends a submission that a stopped background left behind: never pressed again, and nothing claimed that is not known. */
export async function resumeSubmit(row: Run): Promise<void> {
  if (rows.has(row.id)) return
  rows.add(row.id)
  try {
    const { seen, fresh } = await look(row, true)
    if (!seen) return await settle(row, { outcome: 'unknown', why: whyUnknown(undefined, 0) })
    if (row.submit?.stage === 'begun' && !seen.pressed && !fresh)
      return await settleStopped(row, 'Dealbridge was stopped before the button was pressed.')
    await awaitOutcome(row)
  } finally {
    rows.delete(row.id)
  }
}
