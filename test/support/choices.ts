import { join } from 'node:path'
import puppeteer, { type Browser, type CDPSession, type Page } from 'puppeteer-core'
import type { UndoReceipt } from '../../lib/fill/step.ts'
import type { Field } from '../../lib/page/field.ts'
import { bundle } from '../bench/support/bundle.ts'
import { servePages } from '../pages/serve.ts'
import type { Answer, Told } from './choices-entry.ts'
import { chromiumFlags, findChromium } from './chromium.ts'

/** A page on a UI library with our code in a world of its own, as a content script runs. */
export interface Opened {
  page: Page
  read(): Promise<Field[]>
  fill(answers: Answer[]): Promise<Told[]>
  undo(): Promise<UndoReceipt[]>
  /** The application's own state now. */
  state(): Promise<Record<string, unknown>>
}

export interface Library {
  open(name: string, query?: string): Promise<Opened>
  close(): Promise<void>
}

/** Serves the built pages and starts a browser for them. */
export async function startLibrary(): Promise<Library> {
  const server = await servePages()
  const script = await bundle(join(import.meta.dirname, 'choices-entry.ts'))
  const browser = await puppeteer.launch({ executablePath: findChromium(), args: chromiumFlags, headless: true })
  return {
    open: (name, query = '') => open(browser, script, `${server.url}${name}/${query}`),
    close: async () => {
      await browser.close()
      await server.close()
    },
  }
}

async function open(browser: Browser, script: string, address: string): Promise<Opened> {
  const page = await browser.newPage()
  await page.setViewport({ width: 1200, height: 900 })
  await page.goto(address)
  await page.waitForFunction(() => typeof window.appState === 'function')
  await page.waitForSelector('>>> :is(button,[type=submit])')
  const session = await page.createCDPSession()
  const contextId = await isolatedWorld(session)
  const run = async (expression: string) => {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      contextId,
      expression,
      returnByValue: true,
      awaitPromise: true,
    })
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
    return result.value
  }
  await run(`${script};0`)
  return {
    page,
    read: () => run('choicesRead()'),
    fill: answers => run(`choicesFill(${JSON.stringify(answers)})`),
    undo: () => run('choicesUndo()'),
    state: () => page.evaluate(() => window.appState()),
  }
}

async function isolatedWorld(session: CDPSession): Promise<number> {
  const { frameTree } = await session.send('Page.getFrameTree')
  const world = await session.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id, worldName: 'extension' })
  return world.executionContextId
}
