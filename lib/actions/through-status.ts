import type { ApiFailure } from '../sites/api/api.ts'
import type { Run } from '../store/run.ts'
import { listReasons, stepRows } from './run-status.ts'

const reload = 'Reload the page to see it.'

/** The sentence a write-back through a site ends with. */
export function writtenStatus(run: Run, name: string): string {
  const rows = stepRows(run)
  const written = rows.filter(row => row.outcome === 'filled')
  const others = rows.filter(row => row.outcome !== 'filled')
  const fields = `${written.length} of ${rows.length} field${rows.length === 1 ? '' : 's'} written through ${name} and verified`
  return `${fields}${others.length ? `; ${listReasons(others)}` : ''}.${written.length ? ` ${reload}` : ''}`
}

export function conflictStatus(name: string): string {
  return `Nothing was written: the record was changed in ${name} since the preview. Look at both values, then preview again.`
}

/** Nothing was written; what is left to do. */
export function failedStatus(name: string, { why }: ApiFailure): string {
  return `Nothing was written: ${why}. Preview again to write into ${name}’s page instead.`
}

/** Nobody could look whether the record holds it. */
export function unsureStatus(name: string, { why }: ApiFailure, taken: boolean): string {
  const what = taken
    ? `${name} took the values, but they could not be verified`
    : 'It is not known whether the values were written'
  return `${what}: ${why}. Reload the page and look.`
}

/** The sentence an undo through a site ends with. */
export function putBackStatus(run: Run, tried: string[], name: string): string {
  const rows = stepRows(run).filter(row => tried.includes(row.key))
  const back = rows.filter(row => row.outcome === 'restored')
  const others = rows.filter(row => row.outcome !== 'restored')
  const fields = `${back.length} of ${rows.length} field${rows.length === 1 ? '' : 's'} put back through ${name}`
  return `${fields}${others.length ? `; ${listReasons(others)}` : ''}.${back.length ? ` ${reload}` : ''}`
}
