import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import puppeteer, { type Browser, type Page, type Target } from 'puppeteer-core'
import { buildExtension } from './build.ts'
import type { AnyExtended } from './extension.ts'
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

/** Firefox with the extension loaded. What it opens (popup, sidebar) is driven like any page. */
export interface ExtendedFirefox extends AnyExtended {
  /** The page of the extension that the browser opens in its window, once it has read the page beside it. */
  ownView(file: 'popup.html' | 'sidepanel.html'): Promise<Page>
  /** Gives the keyboard to a view that stands beside the page, as a click into it does. */
  focus(view: Page): Promise<void>
  /** Evaluates in the browser's own window. The result must be plain data. */
  inWindow<T>(expression: string): Promise<T>
}

interface Remote {
  connection: {
    send(method: string, params: object): Promise<{ result: unknown }>
    emit(event: string, info: object): void
  }
}

/** Where the window holds views of extensions: they are no tabs, so WebDriver passes over them. */
const views = `[
  ...document.querySelectorAll('browser.webextension-popup-browser'),
  ...(document.getElementById('sidebar')?.contentDocument?.querySelectorAll('#webext-panels-browser') ?? []),
]`

/** Makes WebDriver count those views among the tabs, so that they are pages to it like any other. */
const countViews = `
  const { TabManager } = ChromeUtils.importESModule('chrome://remote/content/shared/TabManager.sys.mjs')
  const tabs = TabManager.getTabsForWindow
  TabManager.getTabsForWindow = window => {
    const { document } = window
    return [...tabs.call(TabManager, window), ...(document ? ${views} : []).map(linkedBrowser => ({ linkedBrowser }))]
  }`

/** The newest tab, popup or sidebar that shows an address; a popup is loaded aside, and is put into its panel when ready. */
const viewOf = (address: string) => `[...gBrowser.browsers, ...${views}].findLast(each =>
  each.currentURI?.spec === '${address}' && (each.closest('panel')?.state ?? 'open') === 'open')`

/** Gives a view a name in WebDriver, and answers with it; nothing while there is none. */
const name = (address: string) => `(() => {
  const view = ${viewOf(address)}
  if (!view) return
  view.permanentKey ??= {}
  const { NavigableManager } = ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs')
  return NavigableManager.getIdForBrowser(view)
})()`

/** Resolves once the view is closed. */
const closing = (address: string) => `new Promise(resolve => {
  const { browsingContext } = ${viewOf(address)} ?? {}
  if (!browsingContext) return resolve()
  Services.obs.addObserver(function watch(context) {
    if (context !== browsingContext) return
    Services.obs.removeObserver(watch, 'browsing-context-discarded')
    resolve()
  }, 'browsing-context-discarded')
})`

/** Where Firefox looks for what an organisation set, below the person's home. */
const managedStorage =
  process.platform === 'darwin' ? 'Library/Application Support/Mozilla/ManagedStorage' : '.mozilla/managed-storage'

/** A home for Firefox, with what an organisation set for the extension. */
function homeWith(folder: string, data: object): string {
  const home = mkdtempSync(join(tmpdir(), 'firefox-'))
  const { browser_specific_settings } = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'))
  const name = browser_specific_settings.gecko.id
  mkdirSync(join(home, managedStorage), { recursive: true })
  const set = { name, description: 'Set by the organisation', type: 'storage', data }
  writeFileSync(join(home, managedStorage, `${name}.json`), JSON.stringify(set))
  return home
}

/** Starts Firefox with the extension loaded, on an empty profile; `managed` is what the organisation set. */
export async function launchFirefox(managed: object): Promise<ExtendedFirefox> {
  const executablePath = findFirefox()
  if (!executablePath) throw new Error('No Firefox was found. Install it (Debian: firefox-esr), or set FIREFOX_PATH.')
  const folder = await buildExtension('firefox')
  const home = homeWith(folder, managed)
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    env: { ...process.env, HOME: home },
    // Lets the test press buttons of the browser window itself.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: { 'extensions.webextOptionalPermissionPrompts': false },
  })
  const id = await browser.installExtension(folder)
  const { connection } = browser as unknown as Remote
  const inWindow = await windowOf(browser)
  await inWindow(`{ ${countViews} }`)
  const own = await inWindow<string>(`WebExtensionPolicy.getByID('${id}').getURL('')`)
  // How Firefox makes a widget id of an extension id.
  const widget = id.toLowerCase().replace(/[^a-z0-9_-]/g, '_')
  await inWindow(`{ CustomizableUI.addWidgetToArea('${widget}-browser-action', 'nav-bar') }`)
  const open = async (url: string) => {
    const page = await browser.newPage()
    await page.goto(url)
    await page.bringToFront()
    return page
  }
  // WebDriver says nothing of pages of extensions, but drives them once it is told which.
  const adopt = async (address: string) => {
    let context: string | undefined
    const isThere = async () => {
      context = await inWindow<string | undefined>(name(address))
      return context !== undefined
    }
    await soon(isThere, address, 30_000)
    const tree = await connection.send('browsingContext.getTree', { root: context })
    const [info] = (tree.result as { contexts: [object] }).contexts
    const created = browser.waitForTarget(each => each.url() === address && !known.has(each))
    connection.emit('browsingContext.contextCreated', info)
    const gone = () => connection.emit('browsingContext.contextDestroyed', info)
    inWindow(closing(address)).then(gone, gone)
    const target = await created
    known.add(target)
    const page = await target.asPage()
    page.setDefaultTimeout(30_000)
    return page
  }
  const known = new WeakSet<Target>()
  const ownView = async (file: string) => {
    const page = await adopt(own + file)
    await page.waitForSelector('main:not([aria-busy=true])')
    return page
  }
  return {
    browser,
    open,
    async openOwn(path) {
      await inWindow(`{ gBrowser.selectedTab = gBrowser.addTrustedTab('${own + path}') }`)
      return adopt(own + path)
    },
    async openPopup(page) {
      await page.bringToFront()
      await inWindow(`{ document.getElementById('${widget}-BAP').click() }`)
      return ownView('popup.html')
    },
    ownView,
    focus: view => inWindow(`{ ${viewOf(view.url())}.focus() }`),
    inWindow,
    async close() {
      await browser.close()
      rmSync(home, { recursive: true, force: true })
    },
  }
}

/** A way to evaluate in the browser window (https://firefox-source-docs.mozilla.org/remote/Security.html). */
async function windowOf(browser: Browser): Promise<<T>(expression: string) => Promise<T>> {
  const { connection } = browser as unknown as Remote
  const tree = (await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' })).result as {
    contexts: { context: string; url: string }[]
  }
  const context = tree.contexts.find(each => each.url.endsWith('browser.xhtml'))?.context
  if (!context) throw new Error('Firefox did not show its window.')
  return async <T>(expression: string) => {
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
    return answer.result?.value as T
  }
}
