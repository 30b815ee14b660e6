import type { Plan } from '../../lib/mapping/plan.ts'
import type { Popup } from './use-popup.ts'

/** What was changed on the record since the deal was captured, with both values; nothing is written until it is settled. */
export function RecordMoved({ popup }: { popup: Popup }) {
  const { plan, busy } = popup
  const moved = plan?.policy?.moved ?? []
  if (moved.length === 0 || plan?.wrongRecord) return null
  return (
    <div className="notice warn stack">
      <p>The record was changed since the deal was captured, so nothing is written.</p>
      <table className="small">
        <caption className="spoken">Changed since the deal was captured</caption>
        <thead>
          <tr>
            <th scope="col">Field</th>
            <th scope="col">Captured</th>
            <th scope="col">Now</th>
          </tr>
        </thead>
        <tbody>
          {moved.map(({ label, was, now }) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td>{was}</td>
              <td>{now}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className="row">
        <button type="button" disabled={busy} onClick={() => void popup.captureAgain()}>
          Capture again
        </button>
        <label>
          <input type="checkbox" checked={popup.anyway} onChange={event => popup.setAnyway(event.target.checked)} />{' '}
          Write all the same
        </label>
      </div>
    </div>
  )
}

/** What becomes of the record after **Write back**, and why not more, where the person has said anything about it. */
export function WriteBackLevelNote({ policy, rows }: Pick<Plan, 'policy' | 'rows'>) {
  const set = rows.some(({ back, action }) => back !== undefined && action === 'fill')
  if (!policy || !set) return null
  const held = policy.guards.filter(guard => !guard.held)
  const asked = rows.some(({ back }) => back === 'auto') && policy.level !== 'auto'
  return (
    <div className="small muted">
      <p>{sentences[policy.level]}</p>
      {asked && held.length > 0 && (
        <ul>
          {held.map(({ id, reason }) => (
            <li key={id}>{reason}</li>
          ))}
        </ul>
      )}
    </div>
  )
}

const sentences: Record<NonNullable<Plan['policy']>['level'], string> = {
  leave: 'Nothing is written back.',
  write: 'After Write back you save the record.',
  confirm: 'After Write back you see what changes, and confirm that the record is saved.',
  auto: 'Write back also saves the record.',
}
