import { approveForm as approved, fieldsBefore } from '../../mapping/form-changes.ts'
import { newMapping } from '../../mapping/new-mapping.ts'
import { matchFields } from '../../match/match.ts'
import type { Answer, Outputs } from '../../messages/protocol.ts'
import { getMapping, putMapping } from '../../store/mappings.ts'
import { getRun, updateRun } from '../../store/runs.ts'
import { mappingsLocked } from '../organisation.ts'
import { readPage } from '../read-page.ts'
import { stepRows } from '../run-status.ts'

/** Keeps that the person approved the form of a fill as it is now, with the mapping that it was filled by. */
export async function approveForm({ runId }: { runId: string }): Promise<Answer<Outputs['approveForm']>> {
  const locked = await mappingsLocked()
  if (locked) return { ok: false, error: locked }
  const run = await getRun(runId)
  if (run?.kind !== 'fill') return { ok: false, error: 'That fill is no longer known. Nothing was approved.' }
  const page = await readPage(run.tabId)
  if (!page.ok) return page
  const before = new Map(stepRows(run).flatMap(row => (row.step ? [[row.key, row.before ?? row.step.before]] : [])))
  const fields = fieldsBefore(page.value.fields, before)
  const matches = matchFields(fields, 'portal')
  const writable = fields.filter(({ control }) => control !== 'output')
  const at = new Date().toISOString()
  const known = run.mapping && (await getMapping(run.mapping.id))
  const mapping = await approved(known ?? newMapping('portal', { ...page.value, fields }), writable, matches, at)
  await putMapping({ ...mapping, updatedAt: at }, 'page')
  await updateRun(run.id, now => ({ ...now, mapping: now.mapping ?? { id: mapping.id, name: mapping.name } }))
  return { ok: true, value: { status: `Approved: “${mapping.name}” may be submitted as the form is now.` } }
}
