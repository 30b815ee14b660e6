import type { PlanRow } from '../mapping/plan.ts'
import { isContactData, termsOf } from '../store/contact-data.ts'
import type { RunRow } from '../store/run.ts'

/** A plan's row as the run keeps it: with its step where it is to be written. */
export function runRow(row: PlanRow): RunRow {
  const { field, overwrite, write } = row
  const terms = termsOf(row.source)
  const contact = isContactData({ terms, kind: row.wanted?.value.kind, text: row.value })
  const base = {
    key: field.key,
    frame: field.frame,
    label: field.label,
    value: row.value,
    ...(contact && { contact }),
    ...(row.note && { note: true }),
  }
  if (row.action !== 'fill' || !write) {
    const noOptions = field.accepts.options !== undefined && row.candidates?.length === 0
    const closed = field.locked === 'disabled' || field.locked === 'read-only' || noOptions
    return { ...base, outcome: 'left', reason: row.why, closed, print: field.print }
  }
  const { key, frame, print, content: before } = field
  return { ...base, reason: '', wanted: row.wanted, step: { key, frame, print, write, before, overwrite } }
}
