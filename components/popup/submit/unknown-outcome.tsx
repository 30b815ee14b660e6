import { lastChange } from '../../../lib/deal/registration.ts'
import type { Popup } from '../use-popup.ts'

/** Where it is not known what became of a submission to this portal, asks the person, who can look. */
export function UnknownOutcome({ popup }: { popup: Popup }) {
  const { deal, page, busy, submission } = popup
  if (!deal || !page || submission.going || !URL.canParse(page.url)) return null
  const { origin, host } = new URL(page.url)
  const open = deal.registrations.filter(one => one.portal === origin && lastChange(one)?.state === 'unknown')
  return open.map(one => (
    <section key={one.id} className="notice warn stack" aria-label="Submission with an unknown outcome">
      <p>
        It is not known whether “{deal.name}” was submitted to {host}. Look at the portal’s list before you send again.
      </p>
      <div className="row">
        {([true, false] as const).map(submitted => (
          <button
            key={String(submitted)}
            type="button"
            className="small"
            disabled={busy}
            onClick={() => void submission.tellOutcome({ dealId: deal.id, registration: one.id }, submitted)}
          >
            {submitted ? 'It was submitted' : 'It was not submitted'}
          </button>
        ))}
      </div>
    </section>
  ))
}
