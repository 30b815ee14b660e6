import './submit.css'
import { useState } from 'react'
import { count } from '../../common/count.ts'
import type { Popup } from '../use-popup.ts'
import { ConfirmSubmit } from './confirm-submit.tsx'
import { GuardList } from './guard-list.tsx'

/** What must be so before the form is sent, what of it is not, and the button that sends it. */
export function BeforeSubmitting({ popup }: { popup: Popup }) {
  const [asking, setAsking] = useState(false)
  const { submission, busy, run } = popup
  const { check, lowered } = submission
  if (!check) return lowered ? <p className="notice">{lowered}</p> : null
  const open = check.guards.filter(({ held }) => !held)
  const place = run?.mapping ? `#mappings/${run.mapping.id}` : '#mappings'
  const fixes = {
    approve: { label: 'Approve this form as it is', act: () => void submission.approve() },
    mapping: { label: 'Open the mapping', act: () => popup.openOptions(place) },
    settings: { label: 'Open “Submitting”', act: () => popup.openOptions(`${place}/submitting`) },
    fill: { label: 'Preview again', act: popup.showPreview },
  }
  const goesOn = check.deed === 'next'
  return (
    <section className="notice before-submitting stack" aria-label="Before submitting">
      <div className="row spread">
        <h2>Before submitting</h2>
        <span className="small muted">
          {open.length
            ? `${open.length} of ${count(check.guards.length, 'check')} ${open.length === 1 ? 'does' : 'do'} not hold`
            : 'Everything holds'}
        </span>
      </div>
      {lowered && <p className="small">{lowered}</p>}
      <GuardList guards={check.guards} fixes={fixes} busy={busy} />
      <div className="row">
        <button
          type="button"
          className="primary"
          disabled={busy || check.stopped !== undefined || !submission.isFresh}
          title={check.stopped}
          onClick={() => (goesOn ? void submission.submit() : setAsking(true))}
        >
          {goesOn ? 'Go on to the next step' : 'Submit form'}
        </button>
        <button type="button" className="quiet small" disabled={busy} onClick={submission.again}>
          Check again
        </button>
      </div>
      {asking && (
        <ConfirmSubmit check={check} onConfirm={() => void submission.submit()} onClose={() => setAsking(false)} />
      )}
    </section>
  )
}
