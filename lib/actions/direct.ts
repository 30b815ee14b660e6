import type { Plan } from '../mapping/plan.ts'
import type { PageReading } from '../page/field.ts'
import { newestPlan } from '../store/plans.ts'
import type { Run } from '../store/run.ts'
import { getRun, lastRunOn } from '../store/runs.ts'
import { capture } from './capture.ts'
import { fill } from './fill.ts'
import { inspect } from './inspect.ts'
import { readForm } from './read-through.ts'
import { showPreview, tell, tellRun } from './tell.ts'
import { undo } from './undo.ts'

/** The tab that the person is on. `url` is known where they let us read the page. */
export interface Here {
  id: number
  windowId?: number
  url?: string
}

/** Keeps the record on the page, as **Capture deal** does. */
export async function captureHere(tab: Here): Promise<void> {
  const answer = await capture({ tabId: tab.id, edits: [] })
  await tell(tab.id, tab.url ?? '', answer.ok, answer.ok ? answer.value.status : answer.error)
}

/**
 * Fills what the preview shows, as **Fill form** does: the one field with this key, or all. Where the form as it stands
 * was not previewed, or was filled since, the preview is shown and nothing is filled.
 */
export async function fillHere(tab: Here, by: NonNullable<Run['by']>, only?: string): Promise<void> {
  const shown = await newestPlan(tab.id)
  const page = await readForm(tab.id, shown?.plan.side ?? 'portal')
  if (!page.ok) return tell(tab.id, tab.url ?? '', false, page.error)
  const { url } = page.value
  const last = await lastRunOn(tab.id, url)
  const since = only === undefined && last !== undefined && shown !== undefined && Date.parse(last.startedAt) > shown.at
  if (shown?.url !== url || since || !isSameForm(shown.plan, page.value))
    return showPreview(tab, { url, ...(only === undefined ? {} : { key: only }) })
  const { dealId, side } = shown.plan
  const answer = await fill({ tabId: tab.id, dealId, side, force: false, only, by })
  if (!answer.ok) return tell(tab.id, url, false, answer.error)
  const run = await getRun(answer.value.runId)
  if (run) await tellRun(run)
}

/** Puts back what was filled last on the page, as **Undo fill** does. */
export async function undoHere(tab: Here): Promise<void> {
  const page = await inspect({ tabId: tab.id })
  if (!page.ok) return tell(tab.id, tab.url ?? '', false, page.error)
  const { url, run } = page.value
  if (!run) return tell(tab.id, url, false, 'Nothing was filled here that could be put back.')
  const answer = await undo({ runId: run })
  const undone = answer.ok ? await getRun(run) : undefined
  if (undone) await tellRun(undone)
  else await tell(tab.id, url, answer.ok, answer.ok ? answer.value.status : answer.error)
}

/** True if the plan decided on just the fields that the page has now. */
function isSameForm(plan: Plan, page: PageReading): boolean {
  const now = page.fields.flatMap(({ control, key }) => (control === 'output' ? [] : [key]))
  const planned = new Set(plan.rows.map(row => row.field.key))
  return now.length === planned.size && now.every(key => planned.has(key))
}
