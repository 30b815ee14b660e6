import type { Page } from 'puppeteer-core'
import type { Display } from '../support/display.ts'
import type { Extended } from '../support/extension.ts'

/** A page of the extension that the browser opens, once it has read the page beside it. */
export async function ownPage({ browser, extension }: Extended, file: string): Promise<Page> {
  const address = `chrome-extension://${extension.id}/${file}`
  const target = await browser.waitForTarget(each => each.url().startsWith(address), { timeout: 30_000 })
  const page = await target.asPage()
  page.setDefaultTimeout(30_000)
  await page.waitForSelector('main:not([aria-busy=true])')
  return page
}

const entries = ['Fill this form', 'Fill only this field', 'Map this field'] as const

/** Right-clicks an element of a page in the browser's window, and takes one of our entries of the menu by keys. */
export async function fromMenu(
  display: Display,
  page: Page,
  selector: string,
  entry: (typeof entries)[number],
): Promise<void> {
  await page.bringToFront()
  const at = await page.$eval(selector, element => {
    const box = element.getBoundingClientRect()
    const top = screenY + outerHeight - innerHeight
    return { x: screenX + box.x + box.width / 2, y: top + box.y + box.height / 2 }
  })
  display.rightClick(at.x, at.y)
  await moment()
  // Ours stand above "Inspect", the last one, in a menu of their own.
  display.press('Up', 'Up', 'Right')
  await moment()
  display.press(...entries.slice(0, entries.indexOf(entry)).map(() => 'Down'), 'Return')
}

/** A menu takes no keys until it has opened. */
const moment = () => new Promise(resolve => setTimeout(resolve, 800))
