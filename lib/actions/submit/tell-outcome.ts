import { lastChange } from '../../deal/registration.ts'
import type { Answer, Outputs } from '../../messages/protocol.ts'
import { getDeal } from '../../store/deals.ts'
import { noteState } from '../../store/registrations.ts'

/** Keeps what the person says about a submission whose outcome is not known: only they can have looked. */
export async function tellOutcome(input: {
  dealId: string
  registration: string
  submitted: boolean
}): Promise<Answer<Outputs['tellOutcome']>> {
  const deal = await getDeal(input.dealId)
  const registration = deal?.registrations.find(({ id }) => id === input.registration)
  if (!deal || !registration) return { ok: false, error: 'That registration is no longer here. Nothing was changed.' }
  const last = lastChange(registration)
  if (last?.state !== 'unknown')
    return { ok: false, error: `What became of it is known already: ${last?.state}. Nothing was changed.` }
  const reason = input.submitted ? 'You said that it was submitted.' : 'You said that it was not submitted.'
  const state = input.submitted ? ('submitted' as const) : ('filled' as const)
  const change = {
    state,
    at: new Date().toISOString(),
    by: 'person' as const,
    reason,
    ...(last.run && { run: last.run }),
  }
  await noteState(deal.id, registration.portal, change, registration.url)
  const status = input.submitted
    ? `“${deal.name}” counts as submitted. Capture the result once the portal shows it.`
    : `“${deal.name}” counts as not submitted. It may be sent again.`
  return { ok: true, value: { status } }
}
