import type { Registration, StateChange } from '../../../lib/deal/registration.ts'
import { RegistrationLine } from '../../common/registration-line.tsx'
import { StateBadge } from '../../common/state-badge.tsx'
import { place, when } from '../../common/texts.ts'
import { EntryTable } from './entry-table.tsx'

const tellers: Record<StateChange['by'], string> = {
  fill: 'by a fill',
  submit: 'by submitting',
  page: 'read off the portal’s page',
  person: 'by you',
}

/** A registration with everything that is known of it: how it stands, how it came to that, and what the portal said. */
export function RegistrationDetails({ registration }: { registration: Registration }) {
  const { portal, history, entries } = registration
  return (
    <div className="stack">
      <RegistrationLine
        registration={registration}
        onReceipt={run => {
          location.hash = `#activity/${run}`
        }}
      />
      <details className="small">
        <summary className="muted">
          History<span className="spoken"> at {place(portal)}</span>
        </summary>
        <ol className="history">
          {history.toReversed().map(step => (
            <li key={`${step.at} ${step.state}`}>
              <time dateTime={step.at}>{when(step.at)}</time> <StateBadge state={step.state} />{' '}
              <span className="muted">{tellers[step.by]}</span>
              {step.run && (
                <>
                  {' '}
                  <a href={`#activity/${step.run}`}>
                    Receipt<span className="spoken"> of {when(step.at)}</span>
                  </a>
                </>
              )}
              {step.reason && <div className="reason">{step.reason}</div>}
            </li>
          ))}
        </ol>
      </details>
      {entries.length > 0 && (
        <details className="small">
          <summary className="muted">
            What the portal answered<span className="spoken"> at {place(portal)}</span>
          </summary>
          <EntryTable caption={`Answer of ${portal}`} entries={entries} />
        </details>
      )}
    </div>
  )
}
