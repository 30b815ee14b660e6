import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import puppeteer, { type Browser } from 'puppeteer-core'
import type { Plugin } from 'vite'
import { chromiumFlags, findChromium } from '../../support/chromium.ts'
import { bundle } from './bundle.ts'
import type { Annotated } from './collect-entry.ts'

export interface Form {
  file: string
  title?: string
  fields: { id: number; expected: string }[]
}

export interface Read {
  form: Form
  annotated: Annotated[]
  /** Time of collecting alone, in ms. */
  ms: number
}

/**
 * Reads every form of an annotated folder in a real browser that has no network and runs none of the pages' scripts.
 * Annotated fields that the saved page hides are revealed first, unless `asShown`.
 */
export async function readForms(dir: string, options: { asShown?: boolean; plugins?: Plugin[] } = {}): Promise<Read[]> {
  const forms = JSON.parse(readFileSync(join(dir, 'index.json'), 'utf8')) as Form[]
  const script = await bundle(join(import.meta.dirname, 'collect-entry.ts'), options.plugins)
  const browser = await puppeteer.launch({ executablePath: findChromium(), args: chromiumFlags, headless: true })
  try {
    const read: Read[] = []
    for (const form of forms) {
      const html = readFileSync(join(dir, form.file), 'utf8')
      read.push({
        form,
        ...(await readPage(
          browser,
          form.title ? `<title>${form.title}</title>${html}` : html,
          `${script};collect(${options.asShown ?? false})`,
        )),
      })
    }
    return read
  } finally {
    await browser.close()
  }
}

/** Opens one page and collects its fields in an isolated world, as a content script would. */
export async function readPage(browser: Browser, html: string, script: string): Promise<Omit<Read, 'form'>> {
  const page = await browser.newPage()
  try {
    const address = 'http://form.invalid/'
    await page.setJavaScriptEnabled(false)
    await page.setRequestInterception(true)
    page.on('request', request => {
      if (request.url() === address && request.isNavigationRequest()) {
        request.respond({
          contentType: 'text/html; charset=utf-8',
          body: html.includes('<!') ? html : `<!doctype html>${html}`,
        })
      } else request.abort()
    })
    await page.goto(address, { waitUntil: 'domcontentloaded', timeout: 20_000 })
    const session = await page.createCDPSession()
    const { frameTree } = await session.send('Page.getFrameTree')
    const { executionContextId } = await session.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id })
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      contextId: executionContextId,
      expression: script,
      returnByValue: true,
    })
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
    return result.value as Omit<Read, 'form'>
  } finally {
    await page.close()
  }
}
