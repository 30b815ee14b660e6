import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import puppeteer, { type Browser, type CDPSession, type Page } from 'puppeteer-core'
import type { UndoReceipt } from '../../lib/fill/step.ts'
import type { Field } from '../../lib/page/field.ts'
import { bundle } from '../bench/support/bundle.ts'
import { servePages } from '../pages/serve.ts'
import { chromiumFlags, findChromium } from '../support/chromium.ts'
import { controlFiles } from '../support/control-files.ts'
import { soon } from '../support/soon.ts'
import type { Ask, Filled } from './entry.ts'

/** A page on a UI library, with our code in it as a content script. */
export interface Opened {
  page: Page
  session: CDPSession
  read(): Promise<Field[]>
  /** Files of lib/controls that carry a field of the page. */
  controls(): Promise<string[]>
  fill(asks: Ask[]): Promise<Filled>
  undo(): Promise<{ id: string; receipt: UndoReceipt }[]>
  /** Opens the extension's popup, which takes the focus as it does when a person presses Fill. */
  loseFocus(): Promise<void>
}

export interface World {
  open(name: string, query?: string): Promise<Opened>
  close(): Promise<void>
}

/**
 * Serves the pages and starts a browser in which our code runs as a real content script: a world of its own, with
 * everything that only an extension may see. Another window has the focus, as the popup has.
 */
export async function startWorld(): Promise<World> {
  const folder = mkdtempSync(join(tmpdir(), 'matrix-'))
  const script = { matches: ['http://127.0.0.1/*'], js: ['matrix.js'], all_frames: false }
  const parts = { content_scripts: [script], action: { default_popup: 'popup.html' } }
  const manifest = { manifest_version: 3, name: 'matrix', version: '1', ...parts }
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest))
  writeFileSync(join(folder, 'popup.html'), '<!doctype html><title>Popup</title><button autofocus>Fill</button>')
  writeFileSync(join(folder, 'matrix.js'), await bundle(join(import.meta.dirname, 'entry.ts')))
  const served = await servePages()
  const browser = await puppeteer.launch({
    executablePath: findChromium(),
    args: chromiumFlags,
    pipe: true,
    enableExtensions: [folder],
  })
  return {
    open: (name, query = '') => openPage(browser, `${served.url}${name}/${query}`),
    close: async () => {
      await browser.close()
      await served.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

async function openPage(browser: Browser, address: string): Promise<Opened> {
  const page = await browser.newPage()
  await page.setViewport({ width: 1200, height: 900 })
  const session = await page.createCDPSession()
  const { frameTree } = await session.send('Page.getFrameTree')
  let world: number | undefined
  session.on('Runtime.executionContextCreated', ({ context }) => {
    const { frameId, type } = context.auxData ?? {}
    if (type === 'isolated' && context.name === 'matrix' && frameId === frameTree.frame.id) world = context.id
  })
  await session.send('Runtime.enable')
  await page.goto(address)
  await page.waitForFunction(() => typeof window.appState === 'function')
  await soon(() => world !== undefined, 'the content script')
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
  const read = (): Promise<Field[]> => run('matrix.readFields()')
  await soon(async () => (await read()).length > 2, 'the form')
  return {
    page,
    session,
    read,
    controls: async () => ((await run('matrix.controlsUsed()')) as number[]).map(place => controlFiles()[place] ?? ''),
    fill: asks => run(`matrix.fill(${JSON.stringify(asks)})`),
    undo: () => run('matrix.undo()'),
    loseFocus: () => openPopup(browser, page),
  }
}

async function openPopup(browser: Browser, page: Page): Promise<void> {
  await page.bringToFront()
  const [extension] = (await browser.extensions()).values()
  await extension?.triggerAction(page)
  await soon(() => page.evaluate(() => !document.hasFocus()), 'the popup to take the focus')
}
