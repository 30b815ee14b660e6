import browser from 'webextension-polyfill'
import { askPage } from '../messages/ask-page.ts'
import { isHere } from '../messages/page-code.ts'
import type { Answer } from '../messages/protocol.ts'
import type { PageReading } from '../page/field.ts'
import { joinFrames } from '../read/join-frames.ts'
import { readManaged } from '../store/managed.ts'
import { isAllowed } from '../store/managed-policy.ts'
import { refusedAt } from './organisation.ts'

/** Where WXT puts the page's script (entrypoints/page.ts). */
const script = '/page.js'

/**
 * Puts our code into every frame of a tab that it may enter; code that is already there stays. Answers with the frames.
 * Needs `activeTab` (the person's click) or a granted origin.
 */
export async function enterPage(tabId: number): Promise<Answer<number[]>> {
  const tab = await browser.tabs.get(tabId).catch(() => undefined)
  const refused = await refusedAt(tab?.url)
  if (refused) return { ok: false, error: refused }
  try {
    const target = { tabId, allFrames: true }
    // It is large: it is sent only to a tab with a frame that is without.
    const asked = await browser.scripting.executeScript({ target, func: isHere })
    const results = asked.every(({ result }) => result === true)
      ? asked
      : await browser.scripting.executeScript({ target, files: [script] })
    return { ok: true, value: results.map(result => result.frameId) }
  } catch (error) {
    return closedPage(tabId, error)
  }
}

/** Reads every frame of a tab that may be entered, as one page. */
export async function readPage(tabId: number): Promise<Answer<PageReading>> {
  const frames = await enterPage(tabId)
  if (!frames.ok) return frames
  const readings = await Promise.all(
    frames.value.map(async frame => ({ frame, reading: await askPage(tabId, frame, 'read', {}) })),
  )
  const managed = await readManaged()
  const answered = readings.filter(
    (part): part is { frame: number; reading: NonNullable<typeof part.reading> } =>
      part.reading !== undefined && isAllowed(managed, part.reading.url),
  )
  if (!answered.some(({ frame }) => frame === 0))
    return { ok: false, error: 'The page did not answer. Nothing was changed; reload the page and try again.' }
  return { ok: true, value: joinFrames(answered) }
}

async function closedPage(tabId: number, thrown: unknown): Promise<Answer<never>> {
  const tab = await browser.tabs.get(tabId).catch(() => undefined)
  if (!tab) return { ok: false, error: 'That page is closed. Nothing was changed.' }
  const text = thrown instanceof Error ? thrown.message : String(thrown)
  // The address of a page that we may not read is hidden from us; where it shows, browser pages are told apart by it.
  const onWeb = tab.url === undefined || /^https?:/.test(tab.url)
  if (onWeb && /cannot access contents|missing host permission|must request permission/i.test(text))
    return {
      ok: false,
      error: 'Dealbridge may not read this page yet. Click Dealbridge’s button on this page to read it.',
      mayAsk: true,
    }
  return {
    ok: false,
    error:
      'This page is closed to extensions (browser pages and the extension store are). Open a deal or a form, and try again.',
  }
}
