import browser, { type Tabs } from 'webextension-polyfill'
import { captureHere, fillHere, type Here, undoHere } from './direct.ts'
import { openPanel } from './panel.ts'
import { callPanel } from './tell.ts'

/** What each keyboard command of the manifest does. */
const commands: Record<string, (tab: Here) => Promise<void>> = {
  capture: captureHere,
  fill: tab => fillHere(tab, 'keys'),
  undo: undoHere,
}

/** Carries out the keyboard commands. */
export function watchKeys(): void {
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'panel') return void showPanel(tab)
    if (tab?.id !== undefined) void commands[command]?.({ ...tab, id: tab.id })
  })
}

/** Opens the panel, straight from the person's key or click. An open one looks at the page anew. */
export async function showPanel(tab: Tabs.Tab | undefined): Promise<void> {
  if (tab?.id === undefined || tab.windowId === undefined) return
  await openPanel(tab.windowId)
  await callPanel(tab.id)
}
