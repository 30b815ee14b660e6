import type { Entry } from './entry.ts'
import type { Registration } from './registration.ts'

export type { Entry, Evidence } from './entry.ts'
export type { Registration } from './registration.ts'

export interface Deal {
  id: string
  /** Name to show in lists. */
  name: string
  /** ISO date and time. */
  capturedAt: string
  source: { url: string; title: string; recordId?: string }
  entries: Entry[]
  registrations: Registration[]
}
