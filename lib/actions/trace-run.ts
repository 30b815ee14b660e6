import type { Run, RunRow } from '../store/run.ts'

/** An entry of its own for what was done to an earlier run: that its fields were put back, or its record saved. */
export function traceOf(
  kind: 'undo' | 'save',
  run: Run,
  of: { rows: RunRow[]; status: string; startedAt: string; state?: 'failed'; saved?: Run['saved'] },
): Run {
  const { tabId, url, title, dealId, dealName, mapping } = run
  const { rows, status, startedAt, state = 'done', saved } = of
  return {
    id: crypto.randomUUID(),
    kind,
    of: run.id,
    state,
    tabId,
    url,
    title,
    dealId,
    dealName,
    ...(mapping && { mapping }),
    ...(saved && { saved }),
    startedAt,
    endedAt: new Date().toISOString(),
    status,
    rows: rows.map(toldRow),
  }
}

/** What a row tells, without what is needed to write it or to put it back. */
export function toldRow({ key, frame, label, value, outcome, reason, contact }: RunRow): RunRow {
  return { key, frame, label, value, outcome, reason, ...(contact && { contact }) }
}
