import type { call } from '../../lib/messages/call.ts'
import type { Managed } from '../../lib/store/managed-policy.ts'

/** What the options page needs of the browser around it. The real one is browser-host.ts; tests bring their own. */
export interface OptionsHost {
  /** Match patterns of the sites that the person has allowed. */
  sites(): Promise<string[]>
  /** Asks the person to allow a site, and more permissions with it. Must be called straight from a click. */
  allow(pattern: string, more?: 'cookies'[]): Promise<boolean>
  revoke(pattern: string, more?: 'cookies'[]): Promise<void>
  /** Calls back whenever permissions change; answers with the function that stops it. */
  watch(changed: () => void): () => void
  /** Asks the background to carry out an action. Absent: nothing can be replayed. */
  call?: typeof call
  /** What the organisation set. Absent: nothing. */
  managed?(): Promise<Managed>
  /** Calls back whenever that changes; answers with the function that stops it. */
  watchManaged?(changed: () => void): () => void
}
