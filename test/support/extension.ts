import puppeteer, { type Browser, type Extension, type LaunchOptions, type Page, type Target } from 'puppeteer-core'
import { buildExtension } from './build.ts'
import { chromiumFlags, findChromium } from './chromium.ts'
import { soon } from './soon.ts'

/** A running browser with the built extension in it. */
export interface Extended {
  browser: Browser
  extension: Extension
  /** Opens a page in a new tab, in front. */
  open(url: string): Promise<Page>
  /** Opens a page of the extension itself (`options.html`) in a new tab. */
  openOwn(path: string): Promise<Page>
  close(): Promise<void>
}

/** Starts Chromium with the extension loaded, headless unless told otherwise, on an empty profile that goes with it. */
export async function launchExtended(options: LaunchOptions = {}): Promise<Extended> {
  const executablePath = findChromium()
  if (!executablePath) throw new Error('No Chromium, Chrome or Edge was found. Install one, or set CHROMIUM_PATH.')
  const folder = await buildExtension('chrome')
  const browser = await puppeteer.launch({
    executablePath,
    pipe: true,
    headless: true,
    enableExtensions: [folder],
    ...options,
    args: [...chromiumFlags, ...(options.args ?? [])],
  })
  const extension = await loaded(browser)
  const open = async (url: string) => {
    const page = await browser.newPage()
    await page.goto(url)
    await page.bringToFront()
    return page
  }
  return {
    browser,
    extension,
    open,
    openOwn: path => open(`chrome-extension://${extension.id}/${path}`),
    close: () => browser.close(),
  }
}

async function loaded(browser: Browser): Promise<Extension> {
  for (let tries = 0; tries < 50; tries += 1) {
    const [extension] = (await browser.extensions()).values()
    if (extension) return extension
    await new Promise(resolve => setTimeout(resolve, 100))
  }
  throw new Error('The browser did not load the extension.')
}

/** Stops the extension's service worker, as the browser does after idle time. It starts again with the next message. */
export async function stopWorker(extended: Extended): Promise<void> {
  const target = workerOf(extended)
  if (!target) throw new Error('The service worker was not running.')
  await (await target.worker())?.close()
  // Another one may be there at once: whoever talks to the extension starts it.
  await soon(() => workerOf(extended) !== target, 'the service worker to stop')
}

/** The extension's service worker, if it is running. */
export function workerOf({ browser, extension }: Extended): Target | undefined {
  const own = `chrome-extension://${extension.id}/`
  return browser.targets().find(each => each.type() === 'service_worker' && each.url().startsWith(own))
}
