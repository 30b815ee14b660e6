import { useLiveQuery } from 'dexie-react-hooks'
import { useDeferredValue, useState } from 'react'
import type { Run, RunKind } from '../../lib/store/run.ts'
import { clearRuns, deleteRun, listRuns } from '../../lib/store/runs.ts'
import { ConfirmButton } from '../common/confirm-button.tsx'
import { count } from '../common/count.ts'
import { OutcomeOf } from '../common/outcome.tsx'
import { PageLink } from '../common/page-link.tsx'
import { place, when } from '../common/texts.ts'
import { Card } from './card.tsx'

const kindNames: Record<RunKind, string> = {
  capture: 'Capture',
  fill: 'Fill',
  'write-back': 'Write-back',
  result: 'Result',
}
const pageSize = 200

/** What was done on pages, newest first, field by field. */
export function Activity() {
  const [limit, setLimit] = useState(pageSize)
  const [kind, setKind] = useState('')
  const [text, setText] = useState('')
  const wanted = useDeferredValue(text.trim().toLowerCase())
  const runs = useLiveQuery(() => listRuns(limit), [limit])
  if (!runs) return null
  if (runs.length === 0)
    return <p className="notice">Nothing has been done yet. Every capture, fill and write-back is listed here.</p>
  const shown = runs.filter(run => (!kind || run.kind === kind) && textOf(run).includes(wanted))
  return (
    <>
      <div className="row filters">
        <label className="grow">
          Search
          <input type="search" value={text} onChange={event => setText(event.target.value)} />
        </label>
        <label>
          Kind
          <select value={kind} onChange={event => setKind(event.target.value)}>
            <option value="">All</option>
            {Object.entries(kindNames).map(([value, name]) => (
              <option key={value} value={value}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <ConfirmButton
          title="Delete all activity?"
          text="The list of what was done is emptied. A fill that is listed now can then no longer be undone."
          action="Delete all"
          onConfirm={() => void clearRuns()}
        >
          Clear
        </ConfirmButton>
      </div>
      <p className="small muted" role="status">
        {count(shown.length, 'entry', 'entries')} shown.
      </p>
      <ul className="cards">
        {shown.map(run => (
          <Card key={run.id} name={`${kindNames[run.kind]}: ${run.dealName}`} about={<About run={run} />}>
            <RunDetails run={run} />
          </Card>
        ))}
      </ul>
      {runs.length === limit && (
        <div>
          <button type="button" onClick={() => setLimit(limit + pageSize)}>
            Show older
          </button>
        </div>
      )}
    </>
  )
}

function About({ run }: { run: Run }) {
  return (
    <>
      {place(run.url)}, <time dateTime={run.startedAt}>{when(run.startedAt)}</time>. {run.status}
    </>
  )
}

function RunDetails({ run }: { run: Run }) {
  const going = run.state === 'running' || run.state === 'undoing'
  return (
    <>
      <p className="small">
        On <PageLink url={run.url}>{run.title || run.url}</PageLink>
      </p>
      {run.rows.length > 0 && (
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
                <td className="pre">{row.value}</td>
                <td>
                  <OutcomeOf row={row} running={going} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <div>
        <ConfirmButton
          title="Delete this entry?"
          text="Only the note of what was done is deleted; the page stays as it is."
          action="Delete"
          onConfirm={() => void deleteRun(run.id)}
        >
          Delete entry
        </ConfirmButton>
      </div>
    </>
  )
}

function textOf(run: Run): string {
  const fields = run.rows.flatMap(({ label, value }) => [label, value])
  return [run.dealName, run.title, run.url, run.status, ...fields].join('\n').toLowerCase()
}
