import { noteState, takeBackFill } from '../store/registrations.ts'
import type { Run, RunRow } from '../store/run.ts'

const written = new Set<RunRow['outcome']>(['filled', 'normalised'])

/** Once a portal's form has been filled, the deal is on its way there; that the form is one cannot be known. */
export async function noteFill(run: Run): Promise<void> {
  const { id, kind, dealId, url, endedAt = new Date().toISOString() } = run
  if (kind !== 'fill' || !run.rows.some(({ outcome }) => written.has(outcome)) || !URL.canParse(url)) return
  await noteState(dealId, new URL(url).origin, { state: 'filled', at: endedAt, by: 'fill', run: id }, url)
}

/** A fill that was put back has never been. */
export async function forgetFill(run: Run): Promise<void> {
  if (run.kind === 'fill') await takeBackFill(run.dealId, run.id)
}
