import { browser } from 'wxt/browser'

/** Asks the person to allow a site. Must be the first thing a click does: browsers want the click to be the cause. */
export function allowSite(pattern: string): Promise<boolean> {
  return browser.permissions.request({ origins: [pattern] }).catch(() => false)
}
