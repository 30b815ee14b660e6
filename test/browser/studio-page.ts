import type { Page } from 'puppeteer-core'
import { find, press } from '../support/popup.ts'
import { soon } from '../support/soon.ts'

/** One row of the editor, as read out. */
export interface EditorRow {
  section: string
  field: string
  asks: string
  fedBy: string
  gives: string
}

export function editorRows(page: Page): Promise<EditorRow[]> {
  return page.$$eval('table.fields tr.field', rows =>
    rows.map(row => {
      const [asks = '', fedBy = '', gives = ''] = [...row.children].map(cell => cell.textContent?.trim() ?? '')
      const change = row.querySelector('button')?.textContent?.trim() ?? ''
      return {
        section: row.closest('tbody')?.querySelector('.section')?.textContent?.trim() ?? '',
        field: change.replace(/^Change /, ''),
        asks,
        fedBy,
        gives: gives.slice(0, gives.length - change.length).trim(),
      }
    }),
  )
}

/** Waits until a field's row reads so. */
export async function reads(
  page: Page,
  field: string,
  like: Partial<Record<'fedBy' | 'gives', string>>,
): Promise<void> {
  let last: EditorRow | undefined
  await soon(
    async () => {
      last = (await editorRows(page)).find(row => row.field === field)
      return Object.entries(like).every(([part, text]) => last?.[part as 'gives'] === text)
    },
    () => `${field} to read ${JSON.stringify(like)}; it reads ${JSON.stringify(last)}`,
  )
}

/** Opens a field's row and chooses what it is filled with, by typing a part of the name. */
export async function feed(page: Page, field: string, source: string): Promise<void> {
  await press(page, `Change ${field}`)
  await search(page, `Fill with (${field})`, source)
}

/** Chooses in a searched select by typing a part of the name. */
export async function search(page: Page, name: string, text: string): Promise<void> {
  const box = await find(page, 'combobox', name)
  await box.focus()
  await box.evaluate(element => (element as HTMLInputElement).select())
  await page.keyboard.type(text)
  await page.keyboard.press('Enter')
}

/** Adds a conversion by the beginning of what it is called. */
export async function convert(page: Page, title: string): Promise<void> {
  const first = (await page.$('.rule fieldset .ordered li')) === null
  await search(page, first ? 'Add a conversion' : 'Then also', title)
}

/** Writes into a box by its label, in the place of what stands there. */
export async function write(page: Page, name: string, text: string): Promise<void> {
  const box = await page.waitForSelector(`::-p-aria([name="${name}"]):is(input, textarea)`)
  await box?.focus()
  await box?.evaluate(element => (element as HTMLInputElement).select())
  await page.keyboard.type(text)
}

export async function tick(page: Page, name: string): Promise<void> {
  const box = await page.waitForSelector(`::-p-aria([name="${name}"][role="checkbox"])`)
  await box?.click()
}
