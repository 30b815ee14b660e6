import browser from 'webextension-polyfill'
import type { PanelCall } from '../messages/panel.ts'
import { type Note, putNote, takeNote } from '../store/notes.ts'
import type { Run, RunRow } from '../store/run.ts'
import { attentionColor } from './attention-badge.ts'

/** Tells the panels that a page may now be read, or that there is something to show. True if one stands beside it. */
export async function callPanel(tabId: number): Promise<boolean> {
  const call: PanelCall = { to: 'panel', tabId }
  return (await browser.runtime.sendMessage(call).catch(() => false)) === true
}

/** Says on the toolbar button how an action ended, and leaves the sentence for the popup or the panel. */
export async function tell(tabId: number, url: string, good: boolean, status: string): Promise<void> {
  await mark(tabId, good ? '✓' : '!', status)
  await putNote(tabId, { url, status })
  await callPanel(tabId)
}

/** Outcomes of a field with which a fill, or the undo of one, went well. */
const wellEnded: Partial<Record<Run['state'], RunRow['outcome'][]>> = {
  done: ['filled', 'normalised', 'unchanged'],
  undone: ['restored', 'unchanged'],
}

/** The same for a run. The popup finds its sentence in the run itself. */
export async function tellRun(run: Run): Promise<void> {
  const going = run.state === 'running' || run.state === 'undoing'
  const steps = run.rows.filter(row => row.step)
  const good = steps.every(({ outcome }) => outcome !== undefined && wellEnded[run.state]?.includes(outcome))
  await mark(run.tabId, going ? '…' : good && wellEnded[run.state] ? '✓' : '!', run.status)
  await callPanel(run.tabId)
}

/** Shows the preview of the page in a tab, in the panel where one is open, else in the popup. */
export async function showPreview(tab: { id: number; windowId?: number }, note: Note): Promise<void> {
  await putNote(tab.id, note)
  if (await callPanel(tab.id)) return
  try {
    await browser.action.openPopup(tab.windowId === undefined ? {} : { windowId: tab.windowId })
  } catch {
    // Some browsers open it for a click on the button only.
    await mark(tab.id, '?', 'Click to see the preview')
  }
}

/** What was said or asked for on the page at this address while nothing was open to show it. */
export async function hearNote(tabId: number, url: string): Promise<Omit<Note, 'url'> | undefined> {
  void mark(tabId, null, '')
  const note = await takeNote(tabId, url)
  if (!note) return undefined
  const { status, key } = note
  return { status, key }
}

/** `null` takes the tab's own mark away. */
async function mark(tabId: number, text: string | null, title: string): Promise<void> {
  const name = browser.i18n.getMessage('action')
  try {
    await browser.action.setBadgeText({ tabId, text })
    // Without a mark of its own the tab shows what all tabs show.
    await browser.action.setBadgeBackgroundColor({ tabId, color: text === '✓' ? '#1a6b3c' : attentionColor })
    await browser.action.setTitle({ tabId, title: [name, title].filter(Boolean).join(': ') })
  } catch {
    // The tab was closed meanwhile.
  }
}
