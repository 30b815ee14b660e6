import { dayOf } from '../../lib/deal/day.ts'
import type { Deal } from '../../lib/deal/deal.ts'
import { isLive, numberOf, type Registration, stateOf } from '../../lib/deal/registration.ts'
import { samePortal } from '../../lib/deal/same-portal.ts'
import { count } from '../common/count.ts'
import { RegistrationLine } from '../common/registration-line.tsx'
import { stateWord } from '../common/state-badge.tsx'

/** More lines than these would push what the page is about out of sight. */
const mostShown = 3

/**
 * A deal's registrations in one line each: on a portal's page the newest one there, elsewhere the newest of all; the
 * others can be opened.
 */
export function Registrations(props: { deal: Deal | undefined; at?: string; onOpen(place: string): void }) {
  const { deal, at } = props
  if (!deal?.registrations.length) return null
  const here = at !== undefined && URL.canParse(at) ? new URL(at).origin : undefined
  const newest = deal.registrations.toSorted((a, b) => b.at.localeCompare(a.at))
  const first = here ? newest.filter(({ portal }) => portal === here).slice(0, 1) : newest.slice(0, mostShown)
  const rest = newest.filter(one => !first.includes(one))
  const onReceipt = (run: string) => props.onOpen(`#activity/${run}`)
  return (
    <section aria-label="Registrations">
      <Lines registrations={first} onReceipt={onReceipt} />
      {rest.length > 0 && (
        <details className="small">
          <summary className="muted">
            {count(rest.length, first.length ? 'more registration' : 'registration')} of this deal
            {here && first.length === 0 && ' elsewhere'}
          </summary>
          <Lines registrations={rest} onReceipt={onReceipt} />
        </details>
      )}
    </section>
  )
}

function Lines(props: { registrations: Registration[]; onReceipt(run: string): void }) {
  return (
    <ul className="registrations">
      {props.registrations.map(one => (
        <li key={one.id}>
          <RegistrationLine registration={one} onReceipt={props.onReceipt} />
        </li>
      ))}
    </ul>
  )
}

/** Says that the deal is registered at this portal already, or that it was and may be again. */
export function DuplicateNotice({ deal, at }: { deal: Deal | undefined; at: string }) {
  const portal = URL.canParse(at) ? new URL(at).origin : undefined
  const today = dayOf(new Date())
  const here = deal?.registrations.filter(one => portal && samePortal(one.portal, portal)) ?? []
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
