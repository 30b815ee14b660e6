import { liveQuery } from 'dexie'
import browser from 'webextension-polyfill'
import { needAttention } from '../store/attention.ts'

/** Amber, as of all marks that ask for a look. */
export const attentionColor = '#8a4b00'

/** A day begins anew while the background is never stopped. */
const hour = 60 * 60_000

/**
 * Says on the toolbar button how many registrations wait for the person or expire soon; the mark of a tab wins on that tab.
 * Brought up to date by every change of the database, whoever makes it, and whenever one of our pages or the background
 * starts: the browser starts the background with itself, and many times a day. Nothing is read but the database.
 */
export function keepAttentionBadge(): void {
  liveQuery(() => needAttention()).subscribe({ next: found => void show(found.length), error: () => undefined })
  setInterval(() => void refreshAttentionBadge(), hour)
}

/** Counts anew, as on another day. */
export async function refreshAttentionBadge(): Promise<void> {
  await show((await needAttention()).length)
}

async function show(count: number): Promise<void> {
  const name = browser.i18n.getMessage('action')
  const why = count === 1 ? '1 registration needs attention' : `${count} registrations need attention`
  await browser.action.setBadgeText({ text: count === 0 ? '' : count > 99 ? '99+' : String(count) })
  await browser.action.setBadgeBackgroundColor({ color: attentionColor })
  await browser.action.setTitle({ title: [name, count ? why : ''].filter(Boolean).join(': ') })
}
