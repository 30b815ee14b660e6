import { join } from 'node:path'
import puppeteer, { type Browser, type CDPSession, type Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { bundle } from '../bench/support/bundle.ts'
import { type Expected, expected, mistakesIn, type Wanted } from '../forms/expected.ts'
import type { Answers } from '../forms/oracle-entry.ts'
import { type Forms, serveForms } from '../forms/server.ts'
import { chromiumFlags, findChromium } from '../support/chromium.ts'

// Fills the test forms from an isolated world, as a content script does, told by name what goes where: what is
// wrong in the submitted state is then the fault of a control or of the fill, not of matching. Another window has the
// focus meanwhile, as the popup has.

let forms: Forms
let browser: Browser
let script: string
let front: Page
beforeAll(async () => {
  forms = await serveForms()
  script = await bundle(join(import.meta.dirname, '../forms/oracle-entry.ts'))
  browser = await puppeteer.launch({ executablePath: findChromium(), args: chromiumFlags, headless: true })
  front = await browser.newPage()
})
afterAll(async () => {
  await browser.close()
  await forms.close()
})

/** Boxes of the form whose labels are placeholders only, in page order. */
const order = (
  'company phone headcount address town zip first last role email confirmEmail project acv closing likelihood ' +
  'next source notes nda myCompany myFirst myLast myEmail partnerCode'
).split(' ')

test.each(expected)('$name holds every answer when it is submitted', async form => {
  const { page, evaluate } = await open(form)
  const answers = answersFor(form)
  const receipts = await evaluate<{ key: string; outcome: string; reason: string }[]>('oracleFill', answers, order)
  const bad = receipts.filter(({ outcome }) => outcome !== 'filled' && outcome !== 'normalised')
  expect(bad).toEqual([])
  await press(page, form)
  expect(mistakesIn(form, await submitted(page))).toEqual([])
  await page.close()
})

test.each(expected)('$name holds what it held before when the fill was undone', async form => {
  const { page, evaluate } = await open(form)
  await evaluate('oracleFill', answersFor(form), order)
  const receipts = await evaluate<{ key: string; outcome: string }[]>('oracleUndo', order)
  expect(receipts.filter(({ outcome }) => outcome !== 'restored')).toEqual([])
  await press(page, form)
  const after = await submitted(page)
  const fresh = await open(form)
  await press(fresh.page, form)
  expect(after).toEqual(await submitted(fresh.page))
  await Promise.all([page.close(), fresh.page.close()])
})

test('a number that the portal takes away again is reported as reverted', async () => {
  const { page, evaluate } = await open({ name: 'apex' })
  const receipts = await evaluate<{ outcome: string }[]>('oracleFill', { duns: '150483782', city: 'Oakland' }, order)
  expect(receipts.map(({ outcome }) => outcome)).toEqual(['reverted', 'filled'])
  await page.close()
})

test('a state is chosen once its country made it available', async () => {
  const { page, evaluate } = await open({ name: 'apex' })
  const receipts = await evaluate<{ outcome: string }[]>('oracleFill', { region: 'US-CA', country: 'US' }, order)
  expect(receipts.map(({ outcome }) => outcome)).toEqual(['filled', 'filled'])
  await press(page, { button: 'Register opportunity' })
  expect(await submitted(page)).toMatchObject({ region: 'US-CA', country: 'US' })
  await page.close()
})

test('a page that has lost the focus to another window is told of focus all the same', async () => {
  const form = expected.find(({ name }) => name === 'northgate') as Expected
  const { page, evaluate } = await open(form)
  expect(await page.evaluate(() => document.hasFocus())).toBe(false)
  await page.evaluate(() => {
    const seen: string[] = []
    for (const type of ['focusin', 'focusout']) {
      document.addEventListener(type, event => seen.push(`${type} ${(event.target as HTMLInputElement).name}`))
    }
    Object.assign(window, { seen })
  })
  await evaluate('oracleFill', answersFor(form), order)
  const seen = await page.evaluate(() => (window as unknown as { seen: string[] }).seen)
  expect(seen).toEqual(Object.keys(form.right).flatMap(name => [`focusin ${name}`, `focusout ${name}`]))
  await page.close()
})

type Evaluate = <T>(name: string, ...args: unknown[]) => Promise<T>

async function open({ name }: { name: string }): Promise<{ page: Page; evaluate: Evaluate }> {
  const page = await browser.newPage()
  await page.goto(`${forms.url}/${name}.html`)
  await page.waitForSelector('main button, main [type=submit]')
  const session = await page.createCDPSession()
  const world = await isolatedWorld(session)
  const run = async (expression: string) => {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      contextId: world,
      expression,
      returnByValue: true,
      awaitPromise: true,
    })
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
    return result.value
  }
  await run(`${script};0`)
  await front.bringToFront()
  return { page, evaluate: async (call, ...args) => run(`${call}(...${JSON.stringify(args)})`) }
}

async function isolatedWorld(session: CDPSession): Promise<number> {
  const { frameTree } = await session.send('Page.getFrameTree')
  const world = await session.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id, worldName: 'extension' })
  return world.executionContextId
}

async function press(page: Page, { button }: Pick<Expected, 'button'>): Promise<void> {
  await page.bringToFront()
  await page.locator(`::-p-aria([name="${button}"][role="button"])`).click()
}

async function submitted(page: Page): Promise<Record<string, unknown>> {
  const handle = await page.waitForFunction(() => (window as { submitted?: unknown }).submitted)
  return (await handle.jsonValue()) as Record<string, unknown>
}

const texts = ['+1 415 555 0178', '+1 415 555 0134', 'https://www.harborfinch.example', 'California', '184500']

function answersFor({ right }: Expected): Answers {
  return Object.fromEntries(Object.entries(right).map(([name, wanted]) => [name, answerFor(wanted)]))
}

function answerFor(wanted: Wanted): string | string[] {
  if (Array.isArray(wanted)) return wanted
  if (wanted instanceof RegExp) return texts.find(text => wanted.test(text)) ?? ''
  return String(wanted)
}
