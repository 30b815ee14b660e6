import { browser } from 'wxt/browser'

/**
 * Asks the person to allow a site, and more permissions with it. Must be the first thing a click does: browsers want the
 * click to be the cause.
 */
export function allowSite(pattern: string, more: 'cookies'[] = []): Promise<boolean> {
  return browser.permissions.request({ origins: [pattern], permissions: more }).catch(() => false)
}
