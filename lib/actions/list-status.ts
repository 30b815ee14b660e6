import type { Entry } from '../deal/entry.ts'
import type { RegistrationState } from '../deal/registration.ts'
import { stateOfEntry } from '../deal/registration-state.ts'

/** What happened to one registration. */
export interface Update {
  dealId: string
  dealName: string
  number: string
  from: RegistrationState
  to: RegistrationState
  /** The list says nothing of its state that could be relied on. */
  silent?: boolean
}

/** "Updated 3 registrations: R-2 is now approved; 14 others on this page are not yours here." */
export function listStatus(updates: Update[], others: number, more: boolean): string {
  const changed = updates.filter(({ from, to }) => from !== to)
  const named = changed
    .slice(0, 3)
    .map(({ number, dealName, to }) => `${number || `“${dealName}”`} is now ${inWords(to)}`)
  const rest = changed.length - named.length
  const news = changed.length
    ? `: ${named.join(', ')}${rest > 0 ? ` and ${rest} more changed` : ''}`
    : updates.some(one => !one.silent)
      ? ', none of them changed'
      : ''
  const silent = updates.filter(one => one.silent).length
  const unread = silent
    ? ` The state of ${silent === updates.length ? (silent === 1 ? 'it' : 'them') : `${silent} of them`} could not be read here.`
    : ''
  const foreign = others
    ? `; ${others} ${others === 1 ? 'other on this page is' : 'others on this page are'} not yours here`
    : ''
  const on = more ? ' The list goes on: open its next page and capture again.' : ''
  return `Updated ${updates.length} registration${updates.length === 1 ? '' : 's'}${news}${foreign}.${unread}${on}`
}

/** "Captured the result DR-7 for “Robot cell”: 4 values." It says so where no state was read. */
export function resultStatus(deal: string, id: string | undefined, entries: Entry[]): string {
  const count = `${entries.length} value${entries.length === 1 ? '' : 's'}`
  const status = entries.find(({ term }) => term === 'registration.status')
  const unread = status
    ? ` Its state, “${status.text.slice(0, 80)}”, means nothing that can be relied on.`
    : ' Its state was not found on this page.'
  return `Captured the result${id ? ` ${id}` : ''} for “${deal}”: ${count}.${stateOfEntry(status) ? '' : unread}`
}

const inWords = (state: RegistrationState) => (state === 'action required' ? 'waiting for you' : state)
