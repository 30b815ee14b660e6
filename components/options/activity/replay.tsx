import { useState } from 'react'
import type { Outputs } from '../../../lib/messages/protocol.ts'
import type { Run } from '../../../lib/store/run.ts'
import type { OptionsHost } from '../host.ts'

/** What the same run would do on its page as it is today, beside what it did then. */
export function Replay({ run, call }: { run: Run; call: NonNullable<OptionsHost['call']> }) {
  const [said, setSaid] = useState('')
  const [rows, setRows] = useState<Outputs['replay']['rows']>()
  async function replay() {
    setSaid('Reading the page…')
    const answer = await call('replay', { runId: run.id })
    setRows(answer.ok ? answer.value.rows : undefined)
    setSaid(answer.ok ? answer.value.status : answer.error)
  }
  return (
    <>
      <div>
        <button type="button" onClick={() => void replay()}>
          Replay as preview
        </button>
      </div>
      <p className="small" role="status">
        {said}
      </p>
      {rows && rows.length > 0 && (
        <table>
          <caption className="spoken">Preview of today</caption>
          <thead>
            <tr>
              <th scope="col">Field</th>
              <th scope="col">Then</th>
              <th scope="col">Today</th>
              <th scope="col">Why</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: several fields may bear the same label.
              <tr key={index}>
                <th scope="row">{row.label || 'Field without a label'}</th>
                <td className="pre">{row.before ?? <span className="muted">not there</span>}</td>
                <td className="pre">{row.now ?? <span className="muted">not there</span>}</td>
                <td className="small muted">{row.why}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  )
}
