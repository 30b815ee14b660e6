import { foldText } from '../deal/fold.ts'
import type { Run, RunRow } from './run.ts'

/** How a run ended, as one word to filter by. `partly`: at least one field was not taken, or the record not saved. */
export const runEnds = ['well', 'partly', 'interrupted', 'failed', 'undone', 'going'] as const
export type RunEnd = (typeof runEnds)[number]

/** What the list of runs shows, filters and searches; so that a list of thousands need not read the runs themselves. */
export interface RunHead extends Pick<Run, 'id' | 'kind' | 'tabId' | 'url' | 'title' | 'startedAt' | 'endedAt'> {
  dealId: string
  dealName: string
  end: RunEnd
  origin: string
  host: string
  mappingId?: string
  mappingName?: string
  mappingVersion?: number
  status: string
  fields: number
  /** Everything a search goes through, folded. */
  text: string
}

/** Longest text that is searched through; a run of hundreds of fields stays below. */
const longest = 20_000

export function headOf(run: Run): RunHead {
  const { id, kind, tabId, url, title, dealId, dealName, startedAt, endedAt, mapping, status, rows, policy } = run
  const at = URL.canParse(url) ? new URL(url) : undefined
  const words = [
    dealName,
    title,
    url,
    status,
    mapping?.name ?? '',
    ...rows.flatMap(row => [row.label, row.value]),
    ...(policy?.guards.map(({ reason }) => reason) ?? []),
  ]
  return {
    id,
    kind,
    tabId,
    url,
    title,
    dealId,
    dealName,
    startedAt,
    ...(endedAt && { endedAt }),
    end: endOf(run),
    origin: at?.origin ?? '',
    host: at?.host ?? '',
    ...(mapping && { mappingId: mapping.id, mappingName: mapping.name, mappingVersion: mapping.version }),
    status,
    fields: rows.length,
    text: foldText([...new Set(words)].join('\n')).slice(0, longest),
  }
}

const failed = new Set<RunRow['outcome']>(['reverted', 'refused', 'lost', 'cancelled'])

function endOf({ state, rows, saved, submit }: Run): RunEnd {
  if (state === 'running' || state === 'undoing') return 'going'
  if (state !== 'done') return state
  const short =
    rows.some(row => failed.has(row.outcome)) || /^(?:refused|unknown)$/.test(saved ?? submit?.outcome ?? '')
  return short ? 'partly' : 'well'
}
