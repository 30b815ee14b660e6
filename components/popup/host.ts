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
  /** Opens the same view beside the page, where it is not that already. Must be called straight from a click. */
  openBeside?(): void
  /** Present where the view stays open while the person goes from page to page. */
  beside?: Beside
}

/** `tab`: another one is in front. `page`: it, or what we may read of it, may have changed. */
export type Change = 'tab' | 'page'

export interface Beside {
  /** Calls back when there may be something else to read; answers with the function that stops it. */
  follow(changed: (change: Change) => void): () => void
  /** True if pages of an origin may be read without a click on the toolbar button. */
  isAllowed(origin: string): Promise<boolean>
  /** Has the browser offer the person to allow the site in a tab, where it can. True if it does. */
  offerSite?(tabId: number): Promise<boolean>
}
