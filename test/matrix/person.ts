import type { Page } from 'puppeteer-core'
import type { TestPage } from '../pages/pages.ts'
import { soon } from '../support/soon.ts'

// What stays with the person: to agree, to go on to the next step, and to send the form in.

/** Ticks every consent on the page by keyboard, which is the same for all libraries. */
export async function agree(page: Page, { questions }: TestPage): Promise<void> {
  for (const { id, label, control, trap } of questions) {
    if (!trap || control !== 'checkbox') continue
    await (await boxNamed(page, label))?.focus()
    await page.keyboard.press('Space')
    await soon(
      () => page.evaluate(key => window.appState()[key] === true, id),
      `the page to take the consent to "${label}"`,
      3000,
    )
  }
}

/** The tick box with the shortest text around it that holds the label. */
async function boxNamed(page: Page, label: string) {
  const boxes = await page.$$('>>> :is(input[type=checkbox], [role=checkbox], fluent-checkbox)')
  const texts = await Promise.all(boxes.map(box => box.evaluate(textsOf)))
  const lengths = texts.map(each => Math.min(...each.filter(text => text.includes(label)).map(text => text.length)))
  return boxes[lengths.indexOf(Math.min(...lengths))]
}

function textsOf(element: Element): string[] {
  const named = (element.getAttribute('aria-labelledby') ?? '').split(' ').filter(Boolean)
  const root = element.getRootNode() as Document
  const labels = [...((element as HTMLInputElement).labels ?? []), ...named.map(id => root.getElementById(id))]
  const around = [element, element.parentElement, element.parentElement?.parentElement]
  return [...labels, ...around].map(each => each?.textContent ?? '')
}

/** Presses the form's button: sends it in, or shows the next step. */
export async function pressOn(page: Page): Promise<void> {
  const button = (await page.$('[type=submit], #submit')) ?? (await page.$('::-p-aria([name="Submit"][role="button"])'))
  if (!button) throw new Error('The page has no button to send it in.')
  await button.focus()
  await page.keyboard.press('Enter')
}
