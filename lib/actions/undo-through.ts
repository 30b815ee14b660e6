import type { Answer, Outputs } from '../messages/protocol.ts'
import type { Change } from '../sites/api/api.ts'
import { changeBack, sameContent } from '../sites/api/changes.ts'
import type { Run, RunRow } from '../store/run.ts'
import { updateRun } from '../store/runs.ts'
import { putBackStatus } from './through-status.ts'
import { contentsOf, siteOfRun, textOf } from './write-through.ts'

/** The entry of its own that tells of an undo, kept with its last word. */
export type TellUndo = (after: Run, failed: boolean) => Run

/**
 * Puts back through the site what a write-back changed, field by field where the record still holds what was written.
 * What somebody changed since stays; a record that changes in between is left alone.
 */
export async function undoThrough(run: Run, rows: RunRow[], tell: TellUndo): Promise<Answer<Outputs['undo']>> {
  const keep = (why: string) => keepAll(run, why, tell)
  const site = await siteOfRun(run)
  if (!site) return keep('the record is not known any more')
  if (!site.read) return keep(site.failed.why)
  const { api, record, send } = site
  const now = await site.read()
  if (!now.ok) return keep(now.why)
  const contents = contentsOf(now, run)
  const told = new Map<string, RunRow>()
  const changes: Change[] = []
  for (const row of rows) {
    const [held, { step, before, after }] = [contents.get(row.key), row]
    if (!step) told.set(row.key, { ...row, reason: 'What stood there before is not stored.' })
    else if (held && before && after && sameContent(held, after)) changes.push(changeBack(step.print, before))
    else told.set(row.key, { ...row, reason: `It is “${held ? textOf(held) : ''}” now, so it stays.` })
  }
  if (changes.length) {
    const answer = await api.write(record, new URL(run.url), changes, now.version, send)
    const then = await site.read()
    if (!then.ok) return keep(answer.ok ? then.why : answer.why)
    const back = contentsOf(then, run)
    for (const row of rows.filter(({ key }) => !told.has(key))) {
      const held = back.get(row.key)
      const isBack = held && row.before && sameContent(held, row.before)
      const reason = answer.ok ? `${api.name} kept what was written.` : `It was not put back: ${answer.why}.`
      told.set(row.key, isBack ? { ...row, outcome: 'restored', reason: '' } : { ...row, reason })
    }
    if (!answer.ok && ![...told.values()].some(row => row.outcome === 'restored')) return keep(answer.why)
  }
  const keys = rows.map(({ key }) => key)
  const ended = await updateRun(
    run.id,
    now => {
      const changed: Run = { ...now, rows: now.rows.map(row => told.get(row.key) ?? row), state: 'undone' }
      return { ...changed, status: putBackStatus(changed, keys, api.name) }
    },
    after => tell(after, false),
  )
  return { ok: true, value: { status: ended?.status ?? 'Put back.' } }
}

/** Nothing was put back; the run can be undone later. */
async function keepAll(run: Run, why: string, tell: TellUndo): Promise<Answer<never>> {
  const error = `Nothing was put back: ${why}.`
  await updateRun(
    run.id,
    now => ({ ...now, state: 'done', status: error }),
    after => tell(after, true),
  )
  return { ok: false, error }
}
