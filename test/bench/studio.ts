import type { Page } from 'puppeteer-core'
import { keep } from '../support/database.ts'
import { launchExtended } from '../support/extension.ts'
import { studioData } from './support/studio-data.ts'
import { tasksOf } from './support/tasks.ts'

const size = { mappings: 500, fields: 200, choices: 5_000 }

interface Taken {
  step: string
  /** From the click or key until what was asked for is there, on the clock. */
  ms: number
  /** Processor time of the page's thread. */
  busy: number
  /** Its longest task: for so long nothing else was answered. */
  longest: number
  /** How many took more than 50 ms. */
  long: number
}

/**
 * npm run bench -- studio: the options page of the built extension with 500 mappings, 200 fields in one of them, and
 * 5,000 choices in a list. Prints one JSON line, and a table on stderr; times in ms.
 */
export async function main(): Promise<void> {
  const extended = await launchExtended()
  try {
    const data = studioData(size)
    await keep(extended, 'mappings', data.mappings)
    await keep(extended, 'choiceLists', data.lists)
    await keep(extended, 'deals', data.deals)
    const page = await extended.openOwn('options.html#deals')
    await page.setViewport({ width: 1300, height: 900 })
    const taken = await walk(page, data.large)
    console.error(tableOf(taken))
    console.log(JSON.stringify({ ...size, steps: taken }))
  } finally {
    await extended.close()
  }
}

async function walk(page: Page, large: string): Promise<Taken[]> {
  const taken: Taken[] = []
  const step = async (name: string, act: () => Promise<unknown>, there: string) => {
    try {
      taken.push({ step: name, ...(await timed(page, act, there)) })
    } catch (error) {
      throw new Error(`The step “${name}” did not end.`, { cause: error })
    }
  }
  await page.waitForSelector('details')
  await step('Open the list of mappings', () => page.click('a[href="#mappings"]'), count('.mappings li', size.mappings))
  await page.focus('input[type=search]')
  await step('Search the list: one key', () => page.keyboard.type('7'), `!(${count('.mappings li', size.mappings)})`)
  await clear(page)
  await step('Search the list: to one', () => page.keyboard.type('large portal'), count('.mappings li', 1))
  await step(
    'Open the editor: first fields',
    () => page.click(`a[href="#mappings/${large}"]`),
    count('tr.field', 20, '>='),
  )
  await settle(page, count('tr.field', size.fields))
  await step('Open the editor: all fields', () => page.reload(), count('tr.field', size.fields))
  await page.focus('input[type=search]')
  await step('Search the fields: one key', () => page.keyboard.type('c'), `!(${count('tr.field', size.fields)})`)
  await step('Search the fields: a word', () => page.keyboard.type('ampaign'), count('tr.field', 10))
  await clear(page)
  await step('Show all fields again', () => page.keyboard.press('Backspace'), count('tr.field', size.fields))
  await step('Open a row', () => page.click('tr.field button'), count('.rule', 1))
  await page.focus('.rule fieldset .combobox input')
  await page.keyboard.type('Change capital')
  await step('Add a conversion', () => page.keyboard.press('Enter'), count('.rule .ordered li', 2))
  await step('Type into a template', typeInto(page, '.rule textarea'), said('Saved.'))
  await step(
    'Undo',
    () => page.click('.tools button'),
    `!document.querySelector('.rule textarea').value.includes('by the partner')`,
  )
  await settle(page, said('Saved.'))
  await step(
    'Filter: need attention',
    () => page.select('.tools select', 'attention'),
    `!(${count('tr.field', size.fields)})`,
  )
  await page.select('.tools select', 'all')
  await settle(page, count('tr.field', size.fields))
  const last = async () => (await page.$$('tr.field button')).at(-1)?.click()
  await step(`Open a field of ${size.choices} choices`, last, `document.querySelector('.rule .offered') !== null`)
  await page.focus('.rule input')
  await page.keyboard.type('fixed')
  await step('  a fixed choice of them', () => page.keyboard.press('Enter'), count('.rule .combobox', 3))
  await page.focus('.rule .combobox:nth-of-type(2) input')
  await step('  search them: one key', () => page.keyboard.type('9'), count('.rule [role=option]', 80))
  await step('  search them: to one', () => page.keyboard.type('876'), `!(${count('.rule [role=option]', 80)})`)
  await step('  take it', () => page.keyboard.press('Enter'), said('Saved.'))
  // The list is that of the rule it had before.
  for (let undo = 0; undo < 2; undo++) await page.click('.tools button')
  await step(
    'Choices',
    () => page.click('a[href$="/choices"]'),
    `document.querySelector('a[href$="/choices"][aria-current]') !== null`,
  )
  await page.waitForSelector('.card summary')
  await step(
    `  open ${size.choices} of them`,
    () => page.click('.card summary'),
    count('.choice-window tbody tr', 5, '>'),
  )
  await page.focus('.card input[type=search]')
  await step('  search them', () => page.keyboard.type('4321'), count('.choice-window tbody tr', 5, '<'))
  return taken
}

async function clear(page: Page): Promise<void> {
  await page.$eval('input[type=search]', input => (input as HTMLInputElement).select())
}

function typeInto(page: Page, selector: string): () => Promise<void> {
  return async () => {
    await page.focus(selector)
    await page.keyboard.type(' by the partner', { delay: 30 })
  }
}

const count = (selector: string, n: number, how = '===') =>
  `document.querySelectorAll('${selector}').length ${how} ${n}`
const said = (text: string) => `document.querySelector('[role=status]')?.textContent.endsWith(' ${text}')`

/** Does something and waits until the condition holds. What follows counts as well: a page that hangs then is no better. */
async function timed(page: Page, act: () => Promise<unknown>, there: string): Promise<Omit<Taken, 'step'>> {
  let ms = 0
  const tasks = await tasksOf(page, async () => {
    const before = performance.now()
    await act()
    await settle(page, there)
    ms = performance.now() - before
    await new Promise(resolve => setTimeout(resolve, 700))
  })
  const busy = tasks.reduce((sum, task) => sum + task, 0)
  const long = tasks.filter(task => task > 50).length
  return { ms: Math.round(ms), busy: Math.round(busy), longest: Math.round(Math.max(0, ...tasks)), long }
}

async function settle(page: Page, there: string): Promise<void> {
  await page.waitForFunction(there, { polling: 'raf', timeout: 60_000 })
}

function tableOf(taken: Taken[]): string {
  const line = (...cells: (string | number)[]) =>
    cells.map((cell, at) => (at ? String(cell).padStart(10) : String(cell).padEnd(36))).join('')
  return [
    line('step', 'ms', 'busy', 'longest', '> 50 ms'),
    ...taken.map(one => line(one.step, one.ms, one.busy, one.longest, one.long)),
  ].join('\n')
}
