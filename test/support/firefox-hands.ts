import type { Page } from 'puppeteer-core'
import type { ExtendedFirefox } from './firefox.ts'
import { soon } from './soon.ts'

/** Presses Alt+Shift and a letter in the browser's window while a page is in front, as the browser itself hears keys. */
export async function pressKeys({ inWindow }: ExtendedFirefox, page: Page, letter: string): Promise<void> {
  await page.bringToFront()
  await inWindow(`{
    gBrowser.selectedBrowser.focus()
    const keyboard = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor)
    keyboard.beginInputTransactionForTests(window)
    const keys = [
      { key: 'Alt', code: 'AltLeft', keyCode: 18 },
      { key: 'Shift', code: 'ShiftLeft', keyCode: 16 },
      { key: '${letter}', code: 'Key${letter}', keyCode: ${letter.charCodeAt(0)} },
    ].map(key => new KeyboardEvent('', key))
    for (const key of keys) keyboard.keydown(key)
    for (const key of keys.toReversed()) keyboard.keyup(key)
  }`)
}

const menu = "document.getElementById('contentAreaContextMenu')"
const ours = `[...${menu}.querySelectorAll(':scope > menu')].find(each => each.label === 'Dealbridge')`

/** Right-clicks an element of a page, and takes one of our entries of the browser's menu. */
export async function fromMenu({ inWindow }: ExtendedFirefox, page: Page, at: string, entry: string): Promise<void> {
  await page.bringToFront()
  await page.click(at, { button: 'right' })
  await soon(() => inWindow<boolean>(`${menu}.state === 'open'`), 'the context menu')
  await inWindow(`{ ${ours}.openMenu(true) }`)
  await soon(() => inWindow<boolean>(`${ours}.menupopup.state === 'open'`), 'our entries of it')
  const item = `[...${ours}.menupopup.children].find(each => each.label === '${entry}')`
  await inWindow(`{ ${ours}.menupopup.activateItem(${item}) }`)
}
