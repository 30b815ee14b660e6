import browser from 'webextension-polyfill'
import { type Managed, managedFrom } from './managed-policy.ts'

/**
 * What the organisation set through the browser's policies. Chrome checks it against public/managed-schema.json
 * (developer.chrome.com/docs/extensions/reference/manifest/storage) and leaves out what does not fit; Firefox takes it
 * from its policies or a native manifest, unchecked, and refuses to answer where there is none
 * (developer.mozilla.org: storage.managed).
 */
export async function readManaged(): Promise<Managed> {
  return managedFrom(await browser.storage.managed.get().catch(() => undefined))
}

/** Calls back whenever the policy changes; answers with the function that stops it. */
export function watchManaged(changed: () => void): () => void {
  const listener = (_: unknown, area: string) => {
    if (area === 'managed') changed()
  }
  browser.storage.onChanged.addListener(listener)
  return () => browser.storage.onChanged.removeListener(listener)
}
