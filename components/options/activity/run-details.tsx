import { useLiveQuery } from 'dexie-react-hooks'
import type { Run, RunRow } from '../../../lib/store/run.ts'
import { deleteRuns, getRun } from '../../../lib/store/runs.ts'
import { BeforeAfter, beforeOf } from '../../common/before-after.tsx'
import { ConfirmButton } from '../../common/confirm-button.tsx'
import { OutcomeOf } from '../../common/outcome.tsx'
import { PageLink } from '../../common/page-link.tsx'
import type { OptionsHost } from '../host.ts'
import { Policy } from './policy.tsx'
import { Replay } from './replay.tsx'

/** A run field by field, and what can be done with it. */
export function RunDetails({ id, host }: { id: string; host: OptionsHost }) {
  const run = useLiveQuery(() => getRun(id), [id])
  if (!run) return null
  return (
    <div className="stack inside">
      <p className="small">
        On <PageLink url={run.url}>{run.title || run.url}</PageLink>
        {run.mapping && (
          <>
            {' '}
            with the mapping <a href={`#mappings/${run.mapping.id}`}>{run.mapping.name || 'without a name'}</a>
            {run.mapping.version !== undefined && `, version ${run.mapping.version}`}
          </>
        )}
      </p>
      {run.policy && <Policy policy={run.policy} ofForm={run.kind === 'submit' || run.kind === 'step'} />}
      {run.rows.length > 0 && <Fields run={run} />}
      {run.hidden && <p className="small muted">{hiddenNote(run)}</p>}
      {!run.of && host.call && <Replay run={run} call={host.call} />}
      <div>
        <ConfirmButton
          title="Delete this entry?"
          text="Only the note of what was done is deleted; the page stays as it is. A fill can then no longer be undone."
          action="Delete"
          onConfirm={() => void deleteRuns([run.id])}
        >
          Delete entry
        </ConfirmButton>
      </div>
    </div>
  )
}

function hiddenNote({ hidden }: Run): string {
  return hidden === 'none'
    ? 'Values are not stored, by your setting.'
    : 'Of contact data only the first letter is stored, by your setting.'
}

function Fields({ run }: { run: Run }) {
  const going = run.state === 'running' || run.state === 'undoing'
  return (
    <table>
      <caption className="spoken">Fields of this entry</caption>
      <thead>
        <tr>
          <th scope="col">Field</th>
          <th scope="col">Value</th>
          <th scope="col" className="wide">
            Outcome
          </th>
        </tr>
      </thead>
      <tbody>
        {run.rows.map(row => (
          <tr key={row.key}>
            <th scope="row">{row.label || 'Field without a label'}</th>
            <td className="pre">
              {run.kind === 'write-back' ? (
                <BeforeAfter before={beforeOf(row)} after={row.value} />
              ) : (
                <>
                  {row.value}
                  <Before row={row} />
                </>
              )}
            </td>
            <td>
              <OutcomeOf row={row} running={going} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** What stood in the field, where something else did. */
function Before({ row: { before, value } }: { row: RunRow }) {
  const text = before?.text ?? ''
  if (text === '' || text === value) return null
  return <div className="small muted">before: {text}</div>
}
