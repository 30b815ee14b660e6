import type { Entry } from '../../lib/deal/entry.ts'
import type { Registration, StateChange } from '../../lib/deal/registration.ts'
import { termOf } from '../../lib/deal/vocabulary.ts'

export const portal = 'https://portal.example'
export const at = '2026-11-20T09:30:00.000Z'

/** An entry of a registration, as read off a portal's page. */
export function told(term: string, text: string): Entry {
  const kind = termOf(term)?.kind
  const value = kind === 'date' ? { kind, date: text } : { kind: kind === 'url' ? kind : ('text' as const), text }
  const evidence = { url: `${portal}/r`, title: 'Registration', label: term, text, at, via: 'page' as const }
  return { term, text, value, evidence }
}

/** A registration with this id at the sample portal, in this state. */
export function registration(
  number: string | undefined,
  state: StateChange['state'],
  more: Partial<Registration> = {},
): Registration {
  return {
    id: crypto.randomUUID(),
    portal,
    url: `${portal}/r/${number ?? 'new'}`,
    at,
    history: [{ state, at, by: 'page' }],
    entries: number ? [told('registration.id', number)] : [],
    ...more,
  }
}
