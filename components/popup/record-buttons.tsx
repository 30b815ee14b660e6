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
  return (
    <div className="notice row">
      <p>The values stand in the record, and the CRM keeps them once it is saved.</p>
      <button type="button" className="primary" disabled={busy} onClick={() => void record.save()}>
        Save record
      </button>
    </div>
  )
}
