import type { Deal } from '../deal/deal.ts'
import type { PlanRow } from '../mapping/plan.ts'
import { shorten } from '../mapping/words.ts'
import { decideWriteBack, type WriteBackFacts } from '../mapping/write-back/decide.ts'
import { type Moved, movedSentence } from '../mapping/write-back/moved.ts'
import { sameContent } from '../sites/api/changes.ts'
import type { Run, RunRow } from '../store/run.ts'
import type { FormReading } from './read-through.ts'
import { recordFacts } from './record-facts.ts'
import { runRow } from './run-row.ts'
import { sameField } from './same-field.ts'

/** Why nothing of a write-back is written, with what was changed meanwhile. */
export interface Refusal {
  status: string
  moved: Moved[]
  /** By field key: what it held in the preview, and holds now. */
  changed: Map<string, { was: string; now: string }>
}

interface Asked {
  force: boolean
  anyway?: boolean
  alone?: boolean
}

/** Decides anew, from the record as it is now, how far a write-back goes. Nothing that was shown is taken for granted. */
export async function checkWriteBack(rows: PlanRow[], page: FormReading, deal: Deal, asked: Asked) {
  const facts = await recordFacts(page, deal)
  const { level, guards, back } = decideWriteBack(rows, facts, asked.alone === true)
  const policy: NonNullable<Run['policy']> = { level, guards }
  const row = (one: PlanRow) => heldRow(one, back.get(one.field.key))
  const error =
    facts.max === 'leave' ? 'Your organisation lets nothing be written back. Nothing was written.' : undefined
  return { policy, row, error, refused: refusalOf(rows, page, facts, { ...asked, held: policy }) }
}

function refusalOf(
  rows: PlanRow[],
  page: FormReading,
  facts: WriteBackFacts,
  { alone, anyway, force, held }: Asked & { held: NonNullable<Run['policy']> },
): Refusal | undefined {
  const changed = changedRows(rows, page)
  if (changed.size > 0)
    return {
      status: 'Nothing was written: the record was changed since the preview. Look at both values, then preview again.',
      moved: [],
      changed,
    }
  const { moved } = facts
  if (moved.length > 0 && facts.ownRecord && !anyway && !force)
    return { status: `Nothing was written. ${movedSentence(moved)} Capture it again, then write back.`, moved, changed }
  const failed = held.guards.filter(guard => !guard.held)
  if (!alone || held.level === 'auto') return undefined
  const why = failed.map(({ reason }) => reason).join(' ')
  return { status: `Nothing was written on its own. ${why} Open the record and click Write back.`, moved, changed }
}

/** Fields of the page that hold something else than in the preview. An interface has a version for that. */
function changedRows(rows: PlanRow[], page: FormReading): Refusal['changed'] {
  const changed: Refusal['changed'] = new Map()
  if (page.through?.used === 'site') return changed
  for (const { field, write } of rows) {
    const now = write && sameField(field, page.fields)
    if (now && !sameContent(now.content, field.content))
      changed.set(field.key, { was: field.content.text, now: now.content.text })
  }
  return changed
}

function heldRow(row: PlanRow, reason: string | undefined): RunRow {
  const { step: _, wanted: __, ...kept } = runRow(row)
  return reason === undefined ? runRow(row) : { ...kept, outcome: 'left', reason }
}

/** The run as it ended before it began: what would have been written, and both values of what was changed. */
export function refusedRun(run: Run, { status, moved, changed }: Refusal): Run {
  const rows = run.rows.map((row): RunRow => {
    const both = changed.get(row.key)
    if (!row.step) return row
    const reason = both ? `It was “${shorten(both.was)}” and is “${shorten(both.now)}” now.` : 'Not written.'
    return { ...row, outcome: 'cancelled', reason, before: row.step.before }
  })
  const told = moved.map(
    ({ label, was, now }, at): RunRow => ({
      key: `moved:${at}`,
      frame: 0,
      label,
      value: now,
      outcome: 'left',
      reason: `It was “${shorten(was)}” when the deal was captured, and is “${shorten(now)}” now.`,
    }),
  )
  return { ...run, rows: [...told, ...rows], state: 'failed', status, endedAt: new Date().toISOString() }
}
