import { dayOf } from '../../../lib/deal/day.ts'
import { type RegistrationState, registrationStates, stateOn } from '../../../lib/deal/registration.ts'
import type { Attention } from '../../../lib/store/attention.ts'
import type { RegistrationHead } from '../../../lib/store/registration-heads.ts'
import { stateWord } from '../../common/state-badge.tsx'

/** Which deals are shown, by their registrations. */
export type DealFilter = 'all' | 'attention' | 'none' | RegistrationState

/** True for a deal with a registration in the wanted state, as it stands today. */
export function fitting(filter: DealFilter, heads: RegistrationHead[], attention: Attention[]): boolean {
  if (filter === 'all') return true
  if (filter === 'none') return heads.length === 0
  if (filter === 'attention') return heads.some(({ id }) => attention.some(one => one.id === id))
  return heads.some(head => stateToday(head) === filter)
}

export function stateToday({ state, due }: RegistrationHead): RegistrationState {
  return stateOn(state, due, dayOf(new Date()))
}

export function RegistrationFilter({ filter, onChange }: { filter: DealFilter; onChange(filter: DealFilter): void }) {
  return (
    <label className="row">
      Registrations{' '}
      <select value={filter} onChange={event => onChange(event.target.value as DealFilter)}>
        <option value="all">All deals</option>
        <option value="attention">Needs attention</option>
        {registrationStates.map(state => (
          <option key={state} value={state}>
            {stateWord(state)}
          </option>
        ))}
        <option value="none">Not registered anywhere</option>
      </select>
    </label>
  )
}
