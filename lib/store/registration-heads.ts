import type { Deal } from '../deal/deal.ts'
import { foldText } from '../deal/fold.ts'
import { dueOf, lastChange, numberOf, type RegistrationState } from '../deal/registration.ts'

/** What lists, the duplicate guard and the toolbar button need of a registration, without reading its deal. */
export interface RegistrationHead {
  id: string
  dealId: string
  dealName: string
  portal: string
  /** Its id at the portal, folded; empty where none is known. */
  number: string
  /** As it was told last; whether it has expired since depends on the day. */
  state: RegistrationState
  /** Its last day, `YYYY-MM-DD`. */
  due?: string
}

/** The rows of a deal's registrations. */
export function registrationHeadsOf({ id, name, registrations }: Deal): RegistrationHead[] {
  return registrations.map(one => {
    const due = dueOf(one)
    return {
      id: one.id,
      dealId: id,
      dealName: name,
      portal: one.portal,
      number: foldText(numberOf(one) ?? ''),
      state: lastChange(one)?.state ?? 'unknown',
      ...(due && { due }),
    }
  })
}
