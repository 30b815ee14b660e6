import type { Entry } from './entry.ts'
import { isUnsent, lastChange, type Registration, type RegistrationState, type StateChange } from './registration.ts'
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
