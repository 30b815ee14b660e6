import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Demo, serveDemo } from '../demo/server.ts'
import { type Display, openDisplay } from '../support/display.ts'
import { type Extended, launchExtended } from '../support/extension.ts'
import { offers, press, previewRows, status } from '../support/popup.ts'
import { soon } from '../support/soon.ts'
import { captureDeal, formState } from './do.ts'
import { fromMenu, ownPage } from './menu.ts'
import { serveWizard, type Wizard } from './wizard.ts'

// Keys and menus are the browser's own: they are pressed on a display of its own, as a person does.
let display: Display
let demo: Demo
let wizard: Wizard
let extended: Extended
let page: Page
let panel: Page
const keys = { capture: 'alt+shift+k', fill: 'alt+shift+f', undo: 'alt+shift+u', panel: 'alt+shift+d' }

beforeAll(async () => {
  const opened = await openDisplay()
  if (!opened) throw new Error('Xvfb and xdotool are needed (Debian: apt install xvfb xdotool).')
  display = opened
  demo = await serveDemo()
  wizard = await serveWizard()
  const env = { ...process.env, DISPLAY: display.name }
  extended = await launchExtended({ headless: false, env, defaultViewport: null })
})
afterAll(async () => {
  await extended?.close()
  wizard?.close()
  demo?.close()
  display?.close()
})

/** Fields of the preview; none while there is no preview. */
const fields = () =>
  previewRows(panel).then(
    rows => rows.map(({ field }) => field),
    (): string[] => [],
  )
const badge = () =>
  panel.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, currentWindow: true })
    return tab?.id === undefined ? '' : chrome.action.getBadgeText({ tabId: tab.id })
  })

test('a key captures the deal on the page, and the next popup says so', async () => {
  page = await extended.open(demo.crm.url)
  let said = ''
  // A window that was just opened takes no keys yet, and does not say when it does: pressed until it is heard.
  for (let tries = 0; tries < 6 && !said.includes('Captured'); tries++) {
    await key('capture')
    const told = async () => {
      said = await title()
      return said.includes('Captured')
    }
    await soon(told, 'the outcome', 5000).catch(() => undefined)
  }
  expect(said).toContain('Captured')
  const again = await captureDeal(extended, demo.crm.url)
  expect(again.said).toMatch(/^Captured again/)
})

test('a form whose preview was not shown yet is not filled by a key: the preview is shown', async () => {
  page = await extended.open(wizard.url)
  await key('fill')
  const popup = await ownPage(extended, 'popup.html')
  await status(popup, /3 fields would be filled/)
  expect(await formState(page)).toEqual({ company: '', website: '', city: '' })
  await press(popup, 'Keep open beside the page').catch(() => undefined)
  panel = await ownPage(extended, 'sidepanel.html')
  await status(panel, /3 fields would be filled/)
  await soon(() => popup.isClosed(), 'the popup to make room')
})

test('after the preview the key fills, and another one puts back', async () => {
  await key('fill')
  await status(panel, /^3 of 3 fields filled and verified/)
  expect(await formState(page)).toMatchObject({ company: 'Harbor & Pine Logistics', city: 'Seattle' })
  await key('undo')
  await status(panel, /^3 of 3 fields put back/)
  expect(await formState(page)).toEqual({ company: '', website: '', city: '' })
})

test('only the field that was right-clicked is filled', async () => {
  await press(panel, 'Preview again')
  await status(panel, /3 fields would be filled/)
  await fromMenu(display, page, '[name=city]', 'Fill only this field')
  await status(panel, /^1 of 1 field filled and verified/)
  expect(await formState(page)).toEqual({ company: '', website: '', city: 'Seattle' })
})

test('the field that is to be mapped has its row open', async () => {
  await fromMenu(display, page, '[name=website]', 'Map this field')
  await soon(() => offers(panel, 'Fill only this field (Website)'), 'the row of the field')
  expect(await panel.$$eval('[aria-expanded=true]', open => open.length)).toBe(1)
})

test('the panel follows the steps of the form, and fills nothing by itself', async () => {
  await page.click('#next')
  await press(panel, 'Read again')
  await soon(async () => (await fields()).includes('Deal name'), 'the second step')
  expect(await formState(page)).toEqual({ deal: '', email: '' })
  await page.click('#next')
  await soon(async () => (await fields()).includes('Contact last name'), 'the third step')
  expect(await formState(page)).toEqual({ first: '', last: '' })
})

test('the panel follows the tab in front', async () => {
  const other = await extended.open('chrome://version')
  await status(panel, /closed to extensions/)
  await other.close()
  await page.bringToFront()
  await status(panel, /2 fields would be filled/)
})

test('on another site it says what to do, and reads once the person has called it there', async () => {
  await page.goto(wizard.elsewhere)
  await status(panel, /^Dealbridge may not read this page yet\. Click Dealbridge’s button/)
  await press(panel, 'Allow this site')
  await status(panel, /^Your browser now offers/)
  await key('panel')
  await soon(async () => (await fields()).includes('Company name'), 'the page to be read')
  expect(await badge()).toBe('')
})

test('the options name the keys', async () => {
  const options = await extended.openOwn('options.html#keyboard')
  await options.waitForSelector('kbd')
  expect(await options.$$eval('kbd', all => all.map(each => each.textContent).sort())).toEqual(
    ['D', 'F', 'K', 'U'].map(letter => `Alt+Shift+${letter}`),
  )
  await options.close()
})

/** Presses the keys of a command with the page in front. A window that was just opened takes none yet. */
async function key(name: keyof typeof keys): Promise<void> {
  await page.bringToFront()
  await new Promise(resolve => setTimeout(resolve, 1000))
  display.press(keys[name])
}

/** What the toolbar button says over the page in front. */
async function title(): Promise<string> {
  const own = `chrome-extension://${extended.extension.id}/`
  const target = extended.browser.targets().find(each => each.type() === 'service_worker' && each.url().startsWith(own))
  const worker = await target?.worker()
  const said = worker?.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true })
    return tab?.id === undefined ? '' : chrome.action.getTitle({ tabId: tab.id })
  })
  return (await said?.catch(() => '')) ?? ''
}
