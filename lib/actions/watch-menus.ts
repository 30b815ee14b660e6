import browser, { type Menus } from 'webextension-polyfill'
import { askPage } from '../messages/ask-page.ts'
import { fillHere, type Here } from './direct.ts'
import { readPage } from './read-page.ts'
import { showPreview, tell } from './tell.ts'
import { showPanel } from './watch-keys.ts'

/** Firefox has the context menu under its own name, which also tells the element that was clicked. */
const menus = browser.menus ?? browser.contextMenus

// A selection list or a box to tick is "page" to the browser.
const onPage: Menus.ContextType[] = ['page', 'frame', 'editable']
const items: Menus.CreateCreatePropertiesType[] = [
  { id: 'fill', title: 'Fill this form', contexts: onPage },
  { id: 'fill-field', title: 'Fill only this field', contexts: onPage },
  { id: 'map-field', title: 'Map this field', contexts: onPage },
  { id: 'panel', title: 'Keep open beside the page', contexts: ['action'] },
]

/** Offers the entries of the context menu, and carries them out. */
export function watchMenus(): void {
  browser.runtime.onInstalled.addListener(() => void offer())
  menus.onClicked.addListener((info, tab) => {
    if (info.menuItemId === 'panel') return void showPanel(tab)
    if (tab?.id !== undefined) void carryOut(info, { ...tab, id: tab.id })
  })
}

async function offer(): Promise<void> {
  await menus.removeAll()
  for (const item of items)
    menus.create({ ...item, ...(item.contexts === onPage && { documentUrlPatterns: ['http://*/*', 'https://*/*'] }) })
}

async function carryOut(info: Menus.OnClickData, tab: Here): Promise<void> {
  if (info.menuItemId === 'fill') return fillHere(tab, 'menu')
  const page = await readPage(tab.id)
  if (!page.ok) return tell(tab.id, tab.url ?? '', false, page.error)
  const { url } = page.value
  const frame = info.frameId ?? 0
  const pointed = await askPage(tab.id, frame, 'pointed', { target: info.targetElementId })
  const number = pointed?.key?.split(':')[1]
  if (number === undefined)
    return tell(tab.id, url, false, 'No field was found there, so nothing was changed. Right-click inside the field.')
  const key = `${frame}:${number}`
  return info.menuItemId === 'map-field' ? showPreview(tab, { url, key }) : fillHere(tab, 'menu', key)
}
