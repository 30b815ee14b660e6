import type { Entry } from '../../deal/deal.ts'
import { judgeSubmit } from './judge.ts'
import type { Looked } from './watch.ts'

/** What became of a step of a form after the button to the next one was pressed. `fields`: those of the step that came. */
export type StepVerdict =
  | { outcome: 'gone on'; fields: string }
  | { outcome: 'submitted'; entries: Entry[] }
  | { outcome: 'refused' | 'unknown' | 'stopped'; why: string }

/**
 * Judges a page after the press. The next step is there once every field of the step before is gone. Undefined while
 * nothing tells.
 * @param before keys of the fields of the step before
 */
export function judgeStep(
  { seen, fresh, entries, page }: Looked,
  before: ReadonlySet<string>,
): StepVerdict | undefined {
  if (!seen || !page) return undefined
  const verdict = judgeSubmit({ seen: fresh ? { ...seen, complaints: [] } : seen, fresh, entries })
  if (verdict?.outcome === 'submitted') return { outcome: 'submitted', entries: verdict.entries }
  if (verdict?.outcome === 'unknown') return { outcome: 'unknown', why: `What came: ${verdict.why}.` }
  const keys = page.fields.flatMap(({ key, control }) => (control === 'output' ? [] : [key]))
  if (fresh || !keys.some(key => before.has(key))) return { outcome: 'gone on', fields: keys.join() }
  return verdict && { outcome: 'refused', why: `The page says: ${verdict.said.slice(0, 3).join('; ')}.` }
}
