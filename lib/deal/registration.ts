import type { Entry } from './entry.ts'
import { foldText } from './fold.ts'

export const registrationStates = [
  'drafted',
  'filled',
  'submitted',
  'pending',
  'approved',
  'rejected',
  'action required',
  'expired',
  'unknown',
] as const
export type RegistrationState = (typeof registrationStates)[number]

/** One step of a registration's life. */
export interface StateChange {
  state: RegistrationState
  /** ISO date and time. */
  at: string
  /** Who told of it. */
  by: 'fill' | 'submit' | 'page' | 'person'
  /** Id of the run that is its receipt. */
  run?: string
  /** The portal's own words, or why it is so. */
  reason?: string
}

/** A deal at one portal. */
export interface Registration {
  id: string
  /** Origin of the portal. */
  portal: string
  /** Its own page, else where it was seen last. */
  url: string
  /** ISO date and time of the last change. */
  at: string
  /** Oldest first, never empty. */
  history: StateChange[]
  /** What the portal answered: `registration.*` terms. Empty where it has not answered yet. */
  entries: Entry[]
}

/** States in which the same deal must not be submitted to the same portal again. */
const live = new Set<RegistrationState>(['submitted', 'pending', 'approved', 'action required', 'unknown'])

/** States in which nothing has been sent to the portal yet. */
const unsent = new Set<RegistrationState>(['drafted', 'filled'])

/** States that end when the last day of the registration is over. */
const ending = new Set<RegistrationState>(['approved', 'pending'])

/** The last step of its life. */
export function lastChange({ history }: Pick<Registration, 'history'>): StateChange | undefined {
  return history.at(-1)
}

/** Its state on a day (`YYYY-MM-DD`): an approved or pending one whose last day is over has expired. */
export function stateOf(registration: Pick<Registration, 'history' | 'entries'>, today: string): RegistrationState {
  return stateOn(lastChange(registration)?.state ?? 'unknown', dueOf(registration), today)
}

/** The same for a state and a last day that were kept apart. */
export function stateOn(state: RegistrationState, due: string | undefined, today: string): RegistrationState {
  return ending.has(state) && due !== undefined && due < today ? 'expired' : state
}

/** Its last day, where one is known for certain. */
export function dueOf({ entries }: Pick<Registration, 'entries'>): string | undefined {
  const entry = entries.find(({ term }) => term === 'registration.expiryDate')
  return entry?.value?.kind === 'date' ? entry.value.date : undefined
}

/** Its id at the portal as shown there; undefined where none is known for certain. */
export function numberOf({ entries }: Pick<Registration, 'entries'>): string | undefined {
  const entry = entries.find(({ term }) => term === 'registration.id')
  return entry?.value && entry.text !== '' ? entry.text : undefined
}

/** True for two ids that are one, however they are written. */
export function sameNumber(one: string, other: string): boolean {
  return foldText(one) === foldText(other)
}

/** True if the portal has it, or may have it: the deal must not be submitted there again. */
export function isLive(state: RegistrationState): boolean {
  return live.has(state)
}

/** True if nothing of it has been sent yet. */
export function isUnsent(state: RegistrationState): boolean {
  return unsent.has(state)
}

/** True if the portal has answered something about it. */
export function isAnswered({ entries }: Pick<Registration, 'entries'>): boolean {
  return entries.length > 0
}
