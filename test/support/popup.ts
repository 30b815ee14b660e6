import type { ElementHandle, Page } from 'puppeteer-core'
import type { AnyExtended } from './extension.ts'
import { soon } from './soon.ts'

/** One row of the Preview table, as read out. */
export interface Row {
  field: string
  value: string
  why: string
}

/** Presses the extension's button in the toolbar while `page` is in front, and waits until the popup has read the page. */
export const openPopup = (extended: AnyExtended, page: Page): Promise<Page> => extended.openPopup(page)

/** Closes the popup the way clicking beside it does, and waits until it is gone. */
export async function closePopup(popup: Page): Promise<void> {
  if (popup.isClosed()) return
  await popup.evaluate(() => window.close()).catch(() => undefined)
  await soon(async () => popup.isClosed(), 'the popup to close')
}

/**
 * Presses the button with exactly this accessible name, by keyboard: a popup that is still growing would move it away
 * from under a mouse. Waits until it is enabled.
 */
export async function press(page: Page, name: string): Promise<void> {
  const button = await find(page, 'button', name)
  await soon(() => button.evaluate(element => element.matches(':enabled')), `"${name}" to be enabled`)
  // A button may close the popup, before the key is up again.
  await button.press('Enter').catch(error => {
    if (!page.isClosed() && !/Target closed|Session closed/.test(String(error))) throw error
  })
}

/** True if a button with this accessible name is shown now. */
export async function offers(page: Page, name: string): Promise<boolean> {
  return (await page.$(named('button', name))) !== null
}

/** Asked of the browser, not of a script in the page: Firefox lets none answer from a popup. */
const named = (role: string, name: string) => `aria/[name="${name}"][role="${role}"]`

/** Waits for the element with this role and accessible name. */
export async function find(page: Page, role: string, name: string): Promise<ElementHandle> {
  let found: ElementHandle | null = null
  const isThere = async () => {
    found = await page.$(named(role, name))
    return found !== null
  }
  await soon(isThere, `the ${role} "${name}"`, 30_000)
  return found as unknown as ElementHandle
}

export const statusOf = (page: Page): Promise<string> =>
  page.$eval('[role=status]', element => element.textContent?.trim() ?? '')

/** Waits until the status line reads so, and returns it. Says what stood there when it does not. */
export async function status(page: Page, like: RegExp, timeout = 30_000): Promise<string> {
  let last = ''
  await soon(
    async () => {
      last = await statusOf(page)
      return like.test(last)
    },
    () => `the status line to read ${like}; it reads "${last}"`,
    timeout,
  )
  return last
}

/** Rows of the popup's Preview table: what each field would get or got, and why. */
export async function previewRows(popup: Page): Promise<Row[]> {
  const table = await find(popup, 'table', 'Preview')
  return table.$$eval('tbody tr:has(th)', rows =>
    rows.map(row => {
      const [field = '', value = '', why = ''] = [...row.children].map(cell => {
        // What a select offers is not what the cell says.
        const offered = [...cell.querySelectorAll('select')].map(select => select.textContent ?? '')
        return offered.reduce((text, more) => text.replace(more, ''), cell.textContent ?? '').trim()
      })
      const change = row.querySelector('button')?.textContent?.trim()
      return {
        // The heading also holds the section and a star; the button beside says the name alone.
        field: change?.startsWith('Change ') ? change.slice('Change '.length) : field,
        value,
        why: change ? why.slice(0, why.length - change.length).trim() : why,
      }
    }),
  )
}

/** Shows another of the popup's four views. */
export async function view(popup: Page, name: 'Capture' | 'Fill' | 'Result' | 'Write-back'): Promise<void> {
  const radio = await find(popup, 'radio', name)
  // The radio itself is not shown; a person clicks its label.
  const label = await radio.evaluateHandle(element => (element as Element).closest('label') ?? (element as Element))
  await label?.click()
}

/** Chooses in a select by its accessible name and the option's text. */
export async function choose(page: Page, name: string, option: string): Promise<void> {
  const select = await find(page, 'combobox', name)
  const value = await select.evaluate(
    (element, wanted) =>
      [...(element as HTMLSelectElement).options].find(candidate => candidate.text.trim().startsWith(wanted))?.value,
    option,
  )
  if (value === undefined) throw new Error(`"${name}" does not offer "${option}".`)
  await select.select(value)
}

/** Replaces what a text box of our own pages holds, by keyboard: a view that is still growing would move it away from under a mouse. */
export async function retype(input: ElementHandle | null, text: string): Promise<void> {
  if (!input) throw new Error('There is no such text box.')
  await input.focus()
  await input.evaluate(element => (element as HTMLInputElement).select())
  await input.type(text)
}
