import type { Entry } from './entry.ts'
import {
  isLive,
  isUnsent,
  lastChange,
  numberOf,
  type Registration,
  type RegistrationState,
  type StateChange,
  sameNumber,
  stateOf,
} from './registration.ts'
import { step } from './registration-life.ts'
import { stateOfEntry } from './registration-state.ts'

/** What a portal's page answered about one registration. */
export interface PortalAnswer {
  portal: string
  url: string
  /** ISO date and time. */
  at: string
  entries: Entry[]
  /** Id of the run that read it. */
  run: string
}

/**
 * Which registration of a deal an answer is about. `other`: the page names another id than the deal's one; `several`: it
 * names none, and more than one could be meant.
 */
export type Fit =
  | { fit: 'known'; registration: Registration }
  | { fit: 'new' }
  | { fit: 'other'; registration: Registration }
  | { fit: 'several' }

/**
 * Finds the registration that an answer is about: by its id, else the open one whose id is not known yet. An answer
 * without an id is about the only one there is at that portal, or the one whose own page it is.
 */
export function fitOf(all: Registration[], answer: Omit<PortalAnswer, 'run'>, today: string): Fit {
  const here = all.filter(({ portal }) => portal === answer.portal).toSorted((a, b) => b.at.localeCompare(a.at))
  const state = (one: Registration) => stateOf(one, today)
  const open = here.filter(one => isLive(state(one)) || isUnsent(state(one)))
  const number = numberOf(answer)
  if (number !== undefined) {
    const same = here.find(one => sameNumber(numberOf(one) ?? '', number))
    const nameless = open.filter(one => numberOf(one) === undefined)
    const known = same ?? nameless.find(one => isLive(state(one))) ?? nameless[0]
    if (known) return { fit: 'known', registration: known }
    const other = here.find(one => numberOf(one) !== undefined)
    return other ? { fit: 'other', registration: other } : { fit: 'new' }
  }
  const own = here.filter(one => one.url === answer.url)
  for (const some of [own, open, here]) {
    const [only, ...more] = some
    if (only && more.length === 0) return { fit: 'known', registration: only }
  }
  return here.length ? { fit: 'several' } : { fit: 'new' }
}

/** The registrations with an answer taken in: value by value, and as a step in the life of the one it is about. */
export function withAnswer(all: Registration[], answer: PortalAnswer, known: Registration | undefined): Registration[] {
  const { portal, url, at, run } = answer
  const state = stateOfEntry(find(answer.entries, 'registration.status')) ?? keptState(known)
  const reason = reasonOf(answer.entries, state)
  const change: StateChange = { state, at, by: 'page', run, ...(reason && { reason }) }
  const newer = new Set(answer.entries.map(({ term }) => term))
  const entries = [...answer.entries, ...(known?.entries.filter(({ term }) => !newer.has(term)) ?? [])]
  const own = find(entries, 'registration.url')?.value
  const page = own?.kind === 'url' ? own.text : url
  if (!known) return [...all, { id: crypto.randomUUID(), portal, url: page, at, history: [change], entries }]
  return all.map(one => (one === known ? { ...step(one, change), url: page, entries } : one))
}

/** What is known of it where the page's word is not: at least that the portal has it. */
function keptState(known: Registration | undefined): RegistrationState {
  const last = known && lastChange(known)?.state
  return last && last !== 'unknown' && !isUnsent(last) ? last : 'submitted'
}

/** Why it is so, in the portal's own words. */
function reasonOf(entries: Entry[], state: RegistrationState): string | undefined {
  const asks = state === 'rejected' || state === 'action required'
  const comments = asks ? find(entries, 'registration.comments')?.text : undefined
  return (comments || find(entries, 'registration.status')?.text)?.slice(0, 2000)
}

function find(entries: Entry[], term: string): Entry | undefined {
  return entries.find(entry => entry.term === term)
}
