import browser from 'webextension-polyfill'

/** What the popup or the panel is to begin with on a page: said, or asked for, while neither was open. */
export interface Note {
  /** The page that it is about; on another page it is dropped. */
  url: string
  /** How an action ended that was begun by keys or from the context menu. */
  status?: string
  /** Key of the field whose row is to be opened. */
  key?: string
}

const keyOf = (tabId: number) => `note:${tabId}`

/** Leaves a note for a tab, in place of the one before. Gone when the browser closes. */
export async function putNote(tabId: number, note: Note): Promise<void> {
  await browser.storage.session.set({ [keyOf(tabId)]: note })
}

/** Takes the note of a tab away; undefined where there is none about the page at this address. */
export async function takeNote(tabId: number, url: string): Promise<Note | undefined> {
  const note = (await browser.storage.session.get(keyOf(tabId)))[keyOf(tabId)] as Note | undefined
  if (note) await dropNote(tabId)
  return note?.url === url ? note : undefined
}

export async function dropNote(tabId: number): Promise<void> {
  await browser.storage.session.remove(keyOf(tabId))
}
