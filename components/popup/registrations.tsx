import type { Deal } from '../../lib/deal/deal.ts'
import { dayOf, isLive, numberOf, type Registration, stateOf } from '../../lib/deal/registration.ts'
import { RegistrationLine } from '../common/registration-line.tsx'
import { stateWord } from '../common/state-badge.tsx'

/** A deal's registrations in one line each, those at the portal of the page first. */
export function Registrations(props: { deal: Deal | undefined; at?: string; onOpen(place: string): void }) {
  const { deal, at } = props
  if (!deal?.registrations.length) return null
  const here = at !== undefined && URL.canParse(at) ? new URL(at).origin : undefined
  const ordered = deal.registrations.toSorted(
    (a, b) => Number(b.portal === here) - Number(a.portal === here) || b.at.localeCompare(a.at),
  )
  return (
    <section aria-label="Registrations" className="registrations">
      <ul>
        {ordered.map(one => (
          <li key={one.id}>
            <RegistrationLine registration={one} onReceipt={run => props.onOpen(`#activity/${run}`)} />
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Says that the deal is registered at this portal already, or that it was and may be again. */
export function DuplicateNotice({ deal, at }: { deal: Deal | undefined; at: string }) {
  const portal = URL.canParse(at) ? new URL(at).origin : undefined
  const today = dayOf(new Date())
  const here = deal?.registrations.filter(one => one.portal === portal) ?? []
  const live = here.findLast(one => isLive(stateOf(one, today)))
  if (live)
    return (
      <p className="notice warn">
        This deal is here already: {named(live, today)}. Fill the form if you are changing that one; Dealbridge does not
        submit the deal to this portal again.
      </p>
    )
  const over = here.findLast(one => ['rejected', 'expired'].includes(stateOf(one, today)))
  if (!over) return null
  return (
    <p className="notice">This deal was registered here before: {named(over, today)}. It can be registered anew.</p>
  )
}

function named(one: Registration, today: string): string {
  const number = numberOf(one)
  const state = stateWord(stateOf(one, today)).toLowerCase()
  return number ? `${number}, ${state}` : state
}
