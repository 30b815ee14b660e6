import { dayOf } from '../../lib/deal/day.ts'
import { dueOf, lastChange, numberOf, type Registration, stateOf } from '../../lib/deal/registration.ts'
import { PageLink } from './page-link.tsx'
import { StateBadge } from './state-badge.tsx'
import { day, place } from './texts.ts'

/** One registration in a line: where, under which id, how it stands and why, until when, and where to look. */
export function RegistrationLine(props: { registration: Registration; onReceipt?(run: string): void }) {
  const { registration } = props
  const state = stateOf(registration, dayOf(new Date()))
  const last = lastChange(registration)
  const due = dueOf(registration)
  const number = numberOf(registration)
  const receipt = registration.history.findLast(step => step.run)?.run
  // The badge says it already where the portal used the same word.
  const reason = last?.reason && last.reason.toLowerCase() !== state ? last.reason : undefined
  return (
    <div className="registration">
      <StateBadge state={state} /> <strong>{place(registration.portal)}</strong>
      {number && (
        <>
          {' '}
          <span>{number}</span>
        </>
      )}
      {due && (
        <span className="muted">
          {' '}
          {state === 'expired' ? 'was valid until' : 'valid until'} {day(due)}
        </span>
      )}
      {reason && <span className="small reason"> {reason}</span>}
      <span className="small links">
        <PageLink url={registration.url} more={number ? ` ${number} at the portal` : ' it at the portal'}>
          Open
        </PageLink>
        {receipt && props.onReceipt && (
          <button type="button" className="quiet small" onClick={() => props.onReceipt?.(receipt)}>
            Receipt<span className="spoken"> of {number ?? place(registration.portal)}</span>
          </button>
        )}
      </span>
    </div>
  )
}
