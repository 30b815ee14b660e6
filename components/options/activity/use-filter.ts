import { useDeferredValue, useState } from 'react'
import type { RunFilter } from '../../../lib/store/activity.ts'
import type { RunKind } from '../../../lib/store/run.ts'
import type { RunEnd } from '../../../lib/store/run-head.ts'

/** What the person has entered to filter by, as texts; empty ones do not matter. */
export interface Entered {
  text: string
  kind: RunKind | ''
  end: RunEnd | ''
  host: string
  dealId: string
  mappingId: string
  /** Days, `YYYY-MM-DD`, both included. */
  from: string
  to: string
}

const nothing: Entered = { text: '', kind: '', end: '', host: '', dealId: '', mappingId: '', from: '', to: '' }

/** The filter as entered and as it is searched by; typing goes before searching. */
export function useFilter() {
  const [entered, setEntered] = useState(nothing)
  const filter = filterOf(useDeferredValue(entered))
  return {
    entered,
    filter,
    change: (more: Partial<Entered>) => setEntered(before => ({ ...before, ...more })),
    clear: () => setEntered(nothing),
    isOn: Object.values(entered).some(text => text.trim() !== ''),
  }
}

function filterOf({ from, to, ...texts }: Entered): RunFilter {
  const named = Object.entries(texts).filter(([, text]) => text.trim() !== '')
  return { ...Object.fromEntries(named), ...(from && { from: startOf(from, 0) }), ...(to && { to: startOf(to, 1) }) }
}

/** When a day begins where the person is, or the one after, as ISO time. */
function startOf(day: string, later: number): string | undefined {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const time = new Date(year, month - 1, date + later)
  return Number.isNaN(time.getTime()) ? undefined : time.toISOString()
}
