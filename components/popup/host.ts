import type { call } from '../../lib/messages/call.ts'

/** What the popup needs of the browser around it. The real one is browser-host.ts; tests bring their own. */
export interface PopupHost {
  call: typeof call
  /** Id of the tab that the popup is about. */
  tab(): Promise<number | undefined>
  /** Asks the person to allow an origin. Must be called straight from a click. */
  allow(origin: string): Promise<boolean>
  /** `place`: the part of the options page, as its address names it (`#deals`). */
  openOptions(place?: string): void
  /** Closes the popup, so that the page is in front. */
  close(): void
}
