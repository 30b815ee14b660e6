import { noteState } from '../../store/registrations.ts'
import type { Run } from '../../store/run.ts'
import { putRun, updateRun } from '../../store/runs.ts'
import { toldRow } from '../trace-run.ts'
import type { Decision } from './decide.ts'
import type { Gathered } from './gather.ts'
import { stoppedSentence } from './words.ts'

/** The row of a press that is to be, with the decision; it is in the database before anything happens on the page. */
function rowOf(gathered: Gathered, { policy }: Decision, kind: 'submit' | 'step'): Run {
  const { run, page, deed, frame, earlier, input } = gathered
  const { tabId, dealId, dealName, mapping, by, step } = run
  const steps = kind === 'submit' ? [...earlier, run] : [run]
  return {
    id: crypto.randomUUID(),
    kind,
    of: run.id,
    state: 'running',
    tabId,
    url: page.url,
    title: page.title,
    dealId,
    dealName,
    startedAt: new Date().toISOString(),
    rows: steps.flatMap(({ rows }, at) => rows.map(row => toldRow({ ...row, key: `${at}/${row.key}` }))),
    ...(mapping && { mapping }),
    ...(by && { by }),
    ...(step && { step }),
    policy,
    submit: { stage: 'begun', button: 'name' in deed ? deed.name : '', frame, shown: gathered.shown },
    status: kind === 'submit' ? 'Submitting…' : `Going on to the next step…`,
    ...(input.page.messages.length > 0 && { messages: input.page.messages }),
  }
}

/** Keeps that a guard stopped it, and which. */
export async function noteStopped(gathered: Gathered, decision: Decision, kind: 'submit' | 'step'): Promise<Run> {
  const row = rowOf(gathered, decision, kind)
  const why = decision.stopped ?? ''
  const status =
    kind === 'submit'
      ? stoppedSentence(why)
      : `This step is filled; “${row.submit?.button}” was not pressed. ${why} Nothing is lost.`
  const stopped: Run = {
    ...row,
    state: 'failed',
    endedAt: row.startedAt,
    status,
    ...(row.submit && { submit: { ...row.submit, stage: 'ended', outcome: 'stopped' } }),
  }
  await putRun(stopped)
  await updateRun(gathered.run.id, run => ({ ...run, sent: stopped.id }))
  return stopped
}

/** The state of a registration while its form is being sent. */
export const begun = 'Submitting was begun; the portal’s answer is not known yet.'

/**
 * Writes down that a button is about to be pressed, before it is: whatever happens from here on, what is in the database
 * is true. Undefined where the deal's registrations cannot be written, and so nothing may be sent.
 */
export async function begin(gathered: Gathered, decision: Decision, kind: 'submit' | 'step'): Promise<Run | undefined> {
  const row = rowOf(gathered, decision, kind)
  await putRun(row)
  await updateRun(gathered.run.id, run => ({ ...run, sent: row.id }))
  if (kind === 'step') return row
  const portal = new URL(row.url).origin
  const change = { state: 'unknown' as const, at: row.startedAt, by: 'submit' as const, run: row.id, reason: begun }
  const registration = await noteState(row.dealId, portal, change, row.url)
  return registration && updateRun(row.id, run => ({ ...run, registration: registration.id }))
}
