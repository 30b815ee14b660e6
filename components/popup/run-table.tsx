import type { Run } from '../../lib/store/run.ts'
import { BeforeAfter, beforeOf } from '../common/before-after.tsx'
import { OutcomeOf } from '../common/outcome.tsx'
import { PreviewTable } from './preview-table.tsx'
import { fieldName } from './sentences.ts'
import { isGoing } from './views.ts'

/** A run, live: how far it is, and what became of each field. */
export function RunTable({ run }: { run: Run }) {
  const going = isGoing(run)
  const written = run.rows.filter(row => row.step)
  const finished = written.filter(row => row.outcome)
  const rows = [...written, ...run.rows.filter(row => !row.step)]
  const keys = new Set(written.map(({ key }) => key))
  const open = run.state === 'done' ? rows.filter(({ key, unanswered }) => unanswered && !keys.has(key)) : []
  return (
    <>
      {going && (
        <p className="row">
          <progress
            aria-label={run.state === 'undoing' ? 'Putting back' : 'Filling'}
            value={run.state === 'undoing' ? undefined : finished.length}
            max={Math.max(written.length, 1)}
          />
          <span className="small muted">{run.state === 'running' && `${finished.length} of ${written.length}`}</span>
        </p>
      )}
      {open.length > 0 && (
        <p className="notice warn">
          {open.length === 1 ? 'A required field is' : `${open.length} required fields are`} left for you:{' '}
          {open.map(({ label }) => fieldName(label).replace(/\.$/, '')).join(', ')}.
        </p>
      )}
      <PreviewTable>
        {rows.map(row => (
          <tr key={row.key} className={row.step ? undefined : 'quiet-row'}>
            <th scope="row">{fieldName(row.label)}</th>
            <td className="pre">
              <BeforeAfter before={run.kind === 'write-back' ? beforeOf(row) : ''} after={row.value} />
            </td>
            <td>
              <OutcomeOf row={row} running={going} />
            </td>
          </tr>
        ))}
      </PreviewTable>
    </>
  )
}
