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
  { seen, fresh, entries, stranger, page }: Looked,
  before: ReadonlySet<string>,
): StepVerdict | undefined {
  if (!seen || !page) return undefined
  const keys = page.fields.flatMap(({ key, control }) => (control === 'output' ? [] : [key]))
  // What is said against answers is about those of the step that came.
  const isOver = fresh || !keys.some(key => before.has(key))
  const verdict = judgeSubmit({
    seen: isOver ? { ...seen, complaints: [] } : seen,
    fresh,
    entries,
    ...(stranger && { stranger }),
  })
  if (verdict?.outcome === 'submitted') return { outcome: 'submitted', entries: verdict.entries }
  if (verdict?.outcome === 'unknown') return { outcome: 'unknown', why: `What came: ${verdict.why}.` }
  if (isOver) return { outcome: 'gone on', fields: keys.join() }
  if (!verdict) return undefined
  const said = verdict.said.slice(0, 3).map(text => text.replace(/\.$/, ''))
  return { outcome: 'refused', why: `The page says: ${said.join('; ')}.` }
}
