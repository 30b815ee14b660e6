import { isLive, isUnsent, lastChange, type Registration, type StateChange, stateOf } from './registration.ts'

/** Steps that are kept of one life; the first and the newest tell the most. */
const longest = 200

/** Where and on which day something happened to a deal's registrations. */
export interface Moment {
  portal: string
  url: string
  /** `YYYY-MM-DD`. */
  today: string
}

/** A deal's registrations, and the one that a change was about. */
export interface Changed {
  registrations: Registration[]
  id: string
}

/**
 * Adds a step to the life of the registration it belongs to: the one that the same run told of before, else the newest
 * that is still open at the portal, else a new one. A fill says nothing about what was sent already, so beside such a one
 * it changes nothing; a submit never begins in the middle of another one's life.
 */
export function withChange(all: Registration[], change: StateChange, { portal, url, today }: Moment): Changed {
  const here = all.filter(one => one.portal === portal).toSorted((a, b) => b.at.localeCompare(a.at))
  const told = here.find(({ history }) => change.run && history.some(({ run }) => run === change.run))
  const open = here.filter(one => isOpen(one, today))
  const live = open.find(one => isLive(stateOf(one, today)))
  if (change.by === 'fill' && !told && live) return { registrations: all, id: live.id }
  const begins = change.by === 'fill' || (change.by === 'submit' && change.state === 'unknown')
  const known = told ?? open.find(one => !begins || isUnsent(stateOf(one, today)))
  if (known) {
    const changed = { ...step(known, change), url: known.entries.length ? known.url : url }
    return { registrations: all.map(one => (one === known ? changed : one)), id: known.id }
  }
  const id = crypto.randomUUID()
  return { registrations: [...all, { id, portal, url, at: change.at, history: [change], entries: [] }], id }
}

/** One more step in a registration's life. What the last step said already is no step of its own. */
export function step(one: Registration, change: StateChange): Registration {
  const last = lastChange(one)
  const isKnown = last?.state === change.state && last.reason === change.reason && last.by === change.by
  // Each run is a receipt of its own: undoing it takes its own step back.
  const isRepeated = isKnown && (change.by === 'page' || last.run === change.run)
  const history = isRepeated ? one.history : shortened([...one.history, change])
  return { ...one, history, at: change.at }
}

/** What a fill that was undone had told is taken back; a registration that nothing else is known of goes with it. */
export function withoutFill(all: Registration[], run: string): Registration[] {
  return all.flatMap(one => {
    const history = one.history.filter(step => !(step.by === 'fill' && step.run === run))
    if (history.length === one.history.length) return [one]
    const at = history.at(-1)?.at
    return at ? [{ ...one, history, at }] : one.entries.length ? [one] : []
  })
}

/** True if its life can go on: it was not rejected, and has not expired. */
function isOpen(one: Registration, today: string): boolean {
  const state = stateOf(one, today)
  return isLive(state) || isUnsent(state)
}

function shortened(history: StateChange[]): StateChange[] {
  const [first] = history
  return history.length > longest && first ? [first, ...history.slice(1 - longest)] : history
}
