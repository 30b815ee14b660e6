import { existsSync } from 'node:fs'
import puppeteer, { type Browser } from 'puppeteer-core'
import { buildExtension } from './build.ts'
import { soon } from './soon.ts'

const places = [
  process.env.FIREFOX_PATH,
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
]

/** Path of Firefox on this machine; undefined where there is none. */
export function findFirefox(): string | undefined {
  return places.find(place => place && existsSync(place))
}

/** Firefox with the extension loaded. Its toolbar popup is reached from the browser's own window, as nothing else may. */
export interface ExtendedFirefox {
  browser: Browser
  /** Clicks the extension's button in the toolbar; the popup stays open until `closePopup`. */
  openPopup(): Promise<void>
  closePopup(): Promise<void>
  /** Evaluates an expression over `document` inside the open popup. The result must be plain data. */
  inPopup<T>(expression: string): Promise<T>
  close(): Promise<void>
}

interface Remote {
  connection: { send(method: string, params: object): Promise<{ result: unknown }> }
}

export async function launchFirefox(id: string): Promise<ExtendedFirefox> {
  const executablePath = findFirefox()
  if (!executablePath) throw new Error('No Firefox was found. Install it (Debian: firefox-esr), or set FIREFOX_PATH.')
  const folder = await buildExtension('firefox')
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    // Lets the test press buttons of the browser window itself.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: { 'extensions.webextOptionalPermissionPrompts': false },
  })
  await browser.installExtension(folder)
  const inWindow = await windowOf(browser)
  // How Firefox makes a widget id of an extension id.
  const widget = id.toLowerCase().replace(/[^a-z0-9_-]/g, '_')
  const popup = "[...document.querySelectorAll('browser.webextension-popup-browser')].at(-1)"
  const inPopup = async <T>(expression: string): Promise<T> => {
    const script = `sendAsyncMessage('answer', JSON.stringify((document => (${expression}))(content.document) ?? null))`
    const answer = await inWindow(`new Promise((resolve, reject) => {
      const manager = ${popup}.messageManager
      const listen = message => { manager.removeMessageListener('answer', listen); resolve(message.data) }
      manager.addMessageListener('answer', listen)
      manager.loadFrameScript('data:,' + encodeURIComponent(${JSON.stringify(script)}), false)
      setTimeout(() => reject(new Error('The popup did not answer.')), 5000)
    })`)
    return JSON.parse(String(answer)) as T
  }
  return {
    browser,
    inPopup,
    async openPopup() {
      await inWindow(`CustomizableUI.addWidgetToArea('${widget}-browser-action', 'nav-bar');
        document.getElementById('${widget}-BAP').click()`)
      await soon(
        async () => (await inWindow(`${popup}?.currentURI?.spec.includes('popup.html') ?? false`)) === true,
        'the popup',
      )
      await soon(
        () => inPopup<boolean>("document.querySelector('[role=status]') !== null").catch(() => false),
        'the popup to be drawn',
      )
    },
    async closePopup() {
      await inWindow(`${popup}?.closest('panel')?.hidePopup()`)
    },
    close: () => browser.close(),
  }
}

/** A way to evaluate in the browser window (https://firefox-source-docs.mozilla.org/remote/Security.html). */
async function windowOf(browser: Browser): Promise<(expression: string) => Promise<unknown>> {
  const { connection } = browser as unknown as Remote
  const tree = (await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' })).result as {
    contexts: { context: string; url: string }[]
  }
  const context = tree.contexts.find(each => each.url.endsWith('browser.xhtml'))?.context
  if (!context) throw new Error('Firefox did not show its window.')
  return async expression => {
    const { result } = await connection.send('script.evaluate', {
      expression,
      target: { context },
      awaitPromise: true,
    })
    const answer = result as {
      type: string
      result?: { value?: unknown }
      exceptionDetails?: { text: string }
    }
    if (answer.type === 'exception') throw new Error(answer.exceptionDetails?.text)
    return answer.result?.value
  }
}
