import puppeteer, {
  type Browser,
  type CDPSession,
  type Extension,
  type LaunchOptions,
  type Page,
  type Target,
} from 'puppeteer-core'
import { buildExtension } from './build.ts'
import { chromiumFlags, findChromium } from './chromium.ts'
import { within } from './soon.ts'

/** A running browser, whichever it is, with the built extension in it. */
export interface AnyExtended {
  browser: Browser
  /** Opens a page in a new tab, in front. */
  open(url: string): Promise<Page>
  /** Opens a page of the extension itself (`options.html`) in a new tab. */
  openOwn(path: string): Promise<Page>
  /** Presses the extension's button in the toolbar while `page` is in front, and waits until the popup has read the page. */
  openPopup(page: Page): Promise<Page>
  close(): Promise<void>
}

/** Chromium with the built extension in it. */
export interface Extended extends AnyExtended {
  extension: Extension
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
    openPopup: page => pressButton(browser, extension, page),
    close: () => browser.close(),
  }
}

async function pressButton(browser: Browser, extension: Extension, page: Page): Promise<Page> {
  await page.bringToFront()
  await extension.triggerAction(page)
  const target = await browser.waitForTarget(
    candidate => candidate.url().startsWith(`chrome-extension://${extension.id}/popup.html`),
    { timeout: 30_000 },
  )
  const popup = await target.asPage()
  popup.setDefaultTimeout(30_000)
  popup.on('pageerror', error => console.error('In the popup:', error))
  await popup.waitForSelector('[role=status]')
  await popup.waitForSelector('main:not([aria-busy=true])')
  return popup
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
  const session = await attachToWorker(extended)
  // The target tells nothing: whoever talks to the extension starts the worker again at once, and while anything is
  // attached to it, that is the same target.
  const ended = new Promise(resolve => session.once('Inspector.targetCrashed', () => resolve(true)))
  const { targetInfo } = await session.send('Target.getTargetInfo')
  await session.connection()?.send('Target.closeTarget', { targetId: targetInfo.targetId })
  await within(ended, 'the service worker to stop')
}

/** Attaches to the extension's service worker, which must be running, until another one has taken its place. */
export async function attachToWorker(extended: Extended): Promise<CDPSession> {
  const session = await workerOf(extended)?.createCDPSession()
  if (!session) throw new Error('The service worker was not running.')
  session.once('Inspector.targetReloadedAfterCrash', async () => {
    // A worker that is let go of while it starts hangs for a minute.
    await session.send('Runtime.runIfWaitingForDebugger').catch(() => undefined)
    await session.detach().catch(() => undefined)
  })
  return session
}

/** The extension's service worker, if it is running. */
function workerOf({ browser, extension }: Extended): Target | undefined {
  const own = `chrome-extension://${extension.id}/`
  return browser.targets().find(each => each.type() === 'service_worker' && each.url().startsWith(own))
}
