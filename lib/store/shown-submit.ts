import browser from 'webextension-polyfill'
import type { Content } from '../page/field.ts'

/** What the person was shown of a filled form before it is submitted, so that just that is sent. */
export interface ShownSubmit {
  runId: string
  fields: { key: string; label: string; content: Content }[]
}

const keyOf = (tabId: number) => `submit:${tabId}`

/** Keeps what was shown for a tab, in place of what was shown before. Gone when the browser closes. */
export async function putShown(tabId: number, shown: ShownSubmit): Promise<void> {
  await browser.storage.session.set({ [keyOf(tabId)]: shown })
}

/** What was shown of a run's form; undefined where another one or none was. */
export async function getShown(tabId: number, runId: string): Promise<ShownSubmit | undefined> {
  const shown = (await browser.storage.session.get(keyOf(tabId)))[keyOf(tabId)] as ShownSubmit | undefined
  return shown?.runId === runId ? shown : undefined
}

export async function dropShown(tabId: number): Promise<void> {
  await browser.storage.session.remove(keyOf(tabId))
}
