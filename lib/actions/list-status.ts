import type { RegistrationState } from '../deal/registration.ts'

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

const inWords = (state: RegistrationState) => (state === 'action required' ? 'waiting for you' : state)
