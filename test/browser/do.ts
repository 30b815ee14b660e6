import type { Page } from 'puppeteer-core'
import type { AnyExtended } from '../support/extension.ts'
import { closePopup, openPopup, press, status } from '../support/popup.ts'

/** Opens the popup over a page, does something in it, and closes it whatever happens. */
export async function withPopup<T>(extended: AnyExtended, page: Page, work: (popup: Page) => Promise<T>): Promise<T> {
  const popup = await openPopup(extended, page)
  try {
    return await work(popup)
  } finally {
    await closePopup(popup)
  }
}

/** Captures the record at an address and answers with what the popup said. The page stays open. */
export async function captureDeal(extended: AnyExtended, url: string): Promise<{ page: Page; said: string }> {
  const page = await extended.open(url)
  const said = await withPopup(extended, page, async popup => {
    await press(popup, 'Capture deal')
    return status(popup, /^Captured|not|No /)
  })
  return { page, said }
}

/** Fills the form on a page from the chosen deal and waits for the end. */
export function fillForm(extended: AnyExtended, page: Page): Promise<string> {
  return withPopup(extended, page, async popup => {
    await press(popup, 'Fill form')
    return status(popup, /filled and verified/, 60_000)
  })
}

/** Sends a form by its own button and waits for the next page. Fails where the application did not take it. */
export async function submit(page: Page): Promise<void> {
  const before = page.url()
  await Promise.all([page.waitForNavigation(), page.click('form button:not([type=button])')])
  if (page.url() !== before) return
  const errors = await page.$$eval('p.error', found => found.map(each => each.parentElement?.innerText))
  throw new Error(`The form was not taken: ${errors.join('; ')}`)
}

/** What the form on a page would send now, by field name. */
export function formState(page: Page): Promise<Record<string, string>> {
  return page.$eval('form', form =>
    Object.fromEntries([...new FormData(form as HTMLFormElement)].map(([name, value]) => [name, String(value)])),
  )
}
