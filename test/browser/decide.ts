import type { Page } from 'puppeteer-core'
import { choose, find, offers, press } from '../support/popup.ts'
import { soon } from '../support/soon.ts'

/**
 * Opens a field's row in the preview and decides what it gets, in the words of the popup's select; `text` for "Fixed
 * text". Ends when the decision is kept.
 */
export async function decide(
  popup: Page,
  field: string,
  source: string,
  { text, replace }: { text?: string; replace?: boolean } = {},
): Promise<void> {
  await press(popup, `Change ${field}`)
  await choose(popup, `Fill this field with (${field})`, source)
  if (text !== undefined) {
    const input = await find(popup, 'textbox', 'Fixed text')
    await input.type(text)
  }
  if (replace) {
    const box = await popup.waitForSelector('form input[type=checkbox]')
    await box?.click()
  }
  await press(popup, 'Remember')
  await soon(async () => !(await offers(popup, 'Remember')), `the decision for ${field} to be kept`)
}
