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
  /** Absent: no keys are assigned. */
  keys?: KeysHost
}

/** The keyboard commands, as the browser has assigned them. */
export interface KeysHost {
  /** `keys` is empty where none are assigned: another extension has them, or the person took them away. */
  list(): Promise<{ name: string; does: string; keys: string }[]>
  /** Opens the browser's own page on which keys are changed. Answers false where it has to be opened by hand. */
  change(): Promise<boolean>
}
