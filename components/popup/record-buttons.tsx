import type { Run } from '../../lib/store/run.ts'
import { BeforeAfter, beforeOf } from '../common/before-after.tsx'
import type { Popup } from './use-popup.ts'
import { canUndo } from './views.ts'

/** Offers to press the page's own Edit button, where the record is only shown. */
export function EditRecord({ popup }: { popup: Popup }) {
  const { plan, busy, record } = popup
  const { name, reason } = plan?.edit ?? {}
  if (!name) return reason && plan?.rows.length === 0 ? <p className="notice">{reason}</p> : null
  return (
    <div className="notice row">
      <p>The record is only shown. Open it with the page’s own button “{name}”?</p>
      <button type="button" className="primary" disabled={busy} onClick={() => void record.edit()}>
        Edit record
      </button>
    </div>
  )
}

/** Offers to press the page's own Save button after a write-back. */
export function SaveRecord({ popup }: { popup: Popup }) {
  const { run, busy, going, record } = popup
  if (run?.kind !== 'write-back' || going || run.saved === 'saved' || run.through || !canUndo(run)) return null
  const asks = run.policy?.level === 'confirm'
  return (
    <div className={asks ? 'notice stack' : 'notice row'}>
      {asks ? <ToConfirm run={run} /> : <p>The values stand in the record, and the CRM keeps them once it is saved.</p>}
      <p>
        <button type="button" className="primary" disabled={busy} onClick={() => void record.save()}>
          Save record
        </button>
      </p>
    </div>
  )
}

/** What the CRM would keep, before and after, for the person to say yes to. */
function ToConfirm({ run }: { run: Run }) {
  const changed = run.rows.filter(row => row.step && row.outcome !== 'left')
  const held = run.policy?.guards.filter(guard => !guard.held) ?? []
  return (
    <>
      <p>Save the record with these values?</p>
      <dl className="before-after small">
        {changed.map(row => (
          <div key={row.key}>
            <dt>{row.label}</dt>
            <dd className="pre">
              <BeforeAfter
                before={row.note ? '' : beforeOf(row) || 'empty'}
                after={row.note ? `${row.value} (added)` : row.value}
              />
            </dd>
          </div>
        ))}
      </dl>
      {held.map(({ id, reason }) => (
        <p key={id} className="small muted">
          {reason}
        </p>
      ))}
    </>
  )
}
