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
