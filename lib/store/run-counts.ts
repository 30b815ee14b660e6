import { dayOf } from '../deal/day.ts'
import { formPath } from '../deal/record-address.ts'
import { addCounts, type DayCounts, emptyField, type FieldCounts } from '../mapping/health/day-counts.ts'
import type { Run, RunRow } from './run.ts'

/**
 * What one run adds to the counts of its form and day; undefined for a run that fills nothing or has not ended. Says the
 * same of a run as of what is stored of it, so that what a run added can be taken back.
 */
export function countsOf(run: Run): DayCounts | undefined {
  const { kind, state, url, mapping, startedAt, endedAt = startedAt, rows } = run
  if (!isFill(run) || state === 'running' || !URL.canParse(url)) return undefined
  const side = kind === 'fill' ? 'portal' : 'crm'
  const origin = new URL(url).origin.slice(0, 500)
  const path = formPath(url).slice(0, 2000)
  const form = mapping?.id ?? `${side} ${origin}${path}`
  const day = dayOf(new Date(startedAt))
  const nths = new Map<string, number>()
  const fields = rows.flatMap(row => {
    // Whole sections, and what the page said of fields that nobody filled.
    if (row.part || row.key.startsWith('said:')) return []
    const label = row.label.slice(0, 300)
    const nth = (nths.get(label) ?? 0) + 1
    nths.set(label, nth)
    return [fieldOf(run, row, { label, ...(nth > 1 && { nth }) }, endedAt)]
  })
  return { id: `${day} ${form}`, day, form, side, origin, path, at: endedAt, runs: 1, fields }
}

/** True for the runs that put something into fields. */
export function isFill({ kind }: Pick<Run, 'kind'>): boolean {
  return kind === 'fill' || kind === 'write-back'
}

function fieldOf(run: Run, row: RunRow, name: Pick<FieldCounts, 'label' | 'nth'>, at: string): FieldCounts {
  const field = { ...emptyField(name), seen: 1 }
  const { outcome, corrected } = row
  if (!row.step && !row.held) return field
  if (isVerified(run, row)) return { ...field, verified: 1, corrected: corrected ? 1 : 0, verifiedAt: at }
  if (outcome === 'refused' || outcome === 'reverted' || outcome === 'lost')
    return { ...field, [outcome]: 1, failedAt: at }
  return field
}

/** Through a site's interface, what was taken but could not be read again is kept as normalised. */
function isVerified({ through }: Run, { outcome }: RunRow): boolean {
  return outcome === 'filled' || (outcome === 'normalised' && !through)
}

/** The counts of many runs. */
export function countAll(runs: Iterable<Run>): DayCounts[] {
  const days = new Map<string, DayCounts>()
  for (const run of runs) addRun(days, run)
  return [...days.values()]
}

/** Adds one run to counts by their id. */
export function addRun(days: Map<string, DayCounts>, run: Run): void {
  const more = countsOf(run)
  const day = more && days.get(more.id)
  if (more) days.set(more.id, day ? addCounts(day, more) : more)
}
