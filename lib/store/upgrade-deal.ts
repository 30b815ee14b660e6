import type { Entry } from '../deal/deal.ts'
import type { Registration, StateChange } from '../deal/registration.ts'
import { stateOfEntry } from '../deal/registration-state.ts'

/** A deal as it was kept before its registrations had a life of their own: each gets an id and what its status says. */
export function upgradeDeal(raw: unknown): unknown {
  if (!isRecord(raw) || !Array.isArray(raw.registrations)) return raw
  return { ...raw, registrations: raw.registrations.map(upgradeRegistration) }
}

function upgradeRegistration(raw: unknown): unknown {
  if (!isRecord(raw) || 'history' in raw || !Array.isArray(raw.entries)) return raw
  const { portal, url, at, entries } = raw as unknown as Pick<Registration, 'portal' | 'url' | 'at' | 'entries'>
  const status = entries.find((entry: Entry) => entry?.term === 'registration.status')
  const step: StateChange = {
    // The portal answered, so it was sent; more only where its words are understood.
    state: readable(status) ? (stateOfEntry(status) ?? 'submitted') : 'submitted',
    at,
    by: 'page',
    ...(typeof status?.text === 'string' && status.text && { reason: status.text }),
  }
  return { id: crypto.randomUUID(), portal, url, at, history: [step], entries }
}

function readable(entry: Entry | undefined): boolean {
  return typeof entry?.text === 'string' && typeof entry.evidence?.label === 'string'
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
