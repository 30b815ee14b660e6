import './submitting.css'
import { useLiveQuery } from 'dexie-react-hooks'
import { useState } from 'react'
import { approve, isApproved } from '../../../lib/mapping/fingerprint.ts'
import { lower, type Submit, type SubmitLevel, submitLevels } from '../../../lib/mapping/submit.ts'
import { updateMapping } from '../../../lib/store/mappings.ts'
import { count } from '../../common/count.ts'
import { when } from '../../common/texts.ts'
import { useManaged } from '../use-managed.ts'
import { LimitInput } from './limit-input.tsx'
import type { ViewProps } from './view.ts'

const names: Record<SubmitLevel, { title: string; about: string }> = {
  fill: { title: 'Fill only', about: 'You submit the form yourself.' },
  confirm: { title: 'Submit after I confirm', about: 'Everything that is checked is shown, and you confirm once.' },
  auto: {
    title: 'Submit on its own',
    about: 'Fill form also submits, if every check holds. Where one does not, nothing is sent.',
  },
}

/** How far Dealbridge may go with a form by itself, up to what amount, and that the form was approved. */
export function Submitting({ mapping, host }: ViewProps) {
  const managed = useManaged(host)
  const [status, setStatus] = useState('')
  const approved = useLiveQuery(() => isApproved(mapping, mapping.fields), [mapping])
  const { level, limit }: Submit = mapping.submit ?? { level: 'fill' }
  const most = managed.maxSubmit ?? 'auto'
  const keep = async (submit: Submit) => {
    await updateMapping(mapping.id, now => ({ ...now, submit }))
    setStatus('Saved.')
  }
  return (
    <>
      <fieldset className="levels stack">
        <legend>When the form has been filled</legend>
        {submitLevels.map(one => (
          <label key={one} className="choice">
            <input
              type="radio"
              name="level"
              checked={level === one}
              disabled={lower(one, most) !== one}
              onChange={() => void keep({ level: one, ...(limit && { limit }) })}
            />
            <span>
              {names[one].title}
              <span className="small muted about">
                {names[one].about}
                {lower(one, most) !== one && ' Your organisation does not allow this.'}
              </span>
            </span>
          </label>
        ))}
      </fieldset>
      {lower(level, most) !== level && (
        <p className="notice">Your organisation allows “{names[most].title}” at most, so that is what happens here.</p>
      )}
      <LimitInput limit={limit} onChange={limit => void keep({ level, ...(limit && { limit }) })} />
      {managed.maxAmount && (
        <p className="notice">
          Your organisation also sets a limit of {managed.maxAmount.amount} {managed.maxAmount.currency}. Both hold.
        </p>
      )}
      <p role="status">{status}</p>
      <h3>Approval</h3>
      <p>
        {mapping.approved === undefined
          ? 'You have not approved this form yet. It is submitted only while it is as you approved it.'
          : approved === false
            ? 'What is known of this form changed since you approved it.'
            : `You approved this form as it was on ${when(mapping.approved.at)}.`}
      </p>
      <div className="row">
        <button
          type="button"
          disabled={mapping.fields.length === 0}
          onClick={() => {
            void approve(mapping, new Date().toISOString())
              .then(({ approved }) => updateMapping(mapping.id, now => ({ ...now, approved })))
              .then(() => setStatus(`Approved, with ${count(mapping.fields.length, 'field')}.`))
          }}
        >
          Approve this form as it is
        </button>
        {mapping.approved && (
          <button
            type="button"
            className="quiet"
            onClick={() => {
              const without = ({ approved: _, ...kept }: typeof mapping) => kept
              void updateMapping(mapping.id, without).then(() => setStatus('No longer approved.'))
            }}
          >
            Withdraw the approval
          </button>
        )}
      </div>
    </>
  )
}
