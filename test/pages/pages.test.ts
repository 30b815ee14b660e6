import puppeteer, { type Browser, type Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { chromiumFlags, findChromium } from '../support/chromium.ts'
import { buildPages } from './build.ts'
import { personOn } from './gestures.ts'
import { testPages } from './pages.ts'
import { servePages } from './serve.ts'
import { visits } from './visits/index.ts'

let browser: Browser
let served: Awaited<ReturnType<typeof servePages>>

beforeAll(async () => {
  buildPages()
  served = await servePages()
  browser = await puppeteer.launch({ executablePath: findChromium(), args: chromiumFlags, pipe: true })
}, 600_000)

afterAll(async () => {
  await browser?.close()
  await served?.close()
})

async function open(name: string, query = ''): Promise<Page> {
  const page = await browser.newPage()
  await page.setViewport({ width: 1200, height: 900 })
  page.setDefaultTimeout(8000)
  await page.goto(`${served.url}${name}/${query}`)
  await page.waitForFunction(() => typeof window.appState === 'function')
  return page
}

const stateOf = (page: Page) => page.evaluate(() => window.appState())

describe.each(testPages)('the page on $library', ({ name, questions }) => {
  test('keeps an answer for each of its questions, and traps as they must stay', async () => {
    const page = await open(name)
    const state = await stateOf(page)
    expect(Object.keys(state).sort()).toEqual(questions.map(({ id }) => id).sort())
    for (const { id, trap, expected, term, control } of questions) {
      if (trap) expect(state[id], id).toEqual(expected)
      else if (control !== 'file') expect(state[id], `${id} must not be answered yet`).not.toEqual(expected)
      if (!trap && term) expect(expected, `${id} has an expected answer`).toBeDefined()
    }
    await page.close()
  })

  test('shows the labels of its first step', async () => {
    const page = await open(name)
    const shown = await page.evaluate(() => {
      const texts = (root: ParentNode): string =>
        [...root.querySelectorAll('*')]
          .map(element => {
            const own = [...element.childNodes].filter(node => node.nodeType === Node.TEXT_NODE)
            return own.map(node => node.textContent).join('') + (element.shadowRoot ? texts(element.shadowRoot) : '')
          })
          .join('\n')
      return texts(document)
    })
    const first = questions.filter(({ step, after }) => !step && !after)
    expect(first.filter(({ label }) => !shown.includes(label)).map(({ label }) => label)).toEqual([])
    await page.close()
  })

  test('takes what a person types and chooses, and sends it in', async () => {
    const page = await open(name)
    const visit = visits[name]
    if (!visit) throw new Error('Nobody visits this page.')
    await visit.act(personOn(page), page)
    await page.waitForFunction(() => window.submitted !== undefined, { timeout: 3000 }).catch(() => undefined)
    expect(await stateOf(page)).toMatchObject(visit.state)
    expect(await page.evaluate(() => window.submitted)).toEqual(await stateOf(page))
    await page.close()
  })
})
