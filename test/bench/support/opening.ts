import type { Browser, Extension, Page } from 'puppeteer-core'
import { closePopup } from '../../support/popup.ts'
import { type TraceEvent, tasksIn, threadOf, traceOf } from './tasks.ts'

/** How a popup opened, in ms. */
export interface Opening {
  /** From the click on the toolbar button until its first view was painted. */
  shown: number
  /** From the click until it could be used. */
  ready: number
  /** Processor time of its thread until it was shown. */
  busy: number
  /** The same until it could be used. */
  busyInAll: number
  longest: number
}

/** What our popup needs to be used over a form: the page is read, a deal chosen, and the preview of the fill is there. */
export const ourReady = 'main:not([aria-busy=true]) table tbody tr, .deal select:enabled'
  .split(', ')
  .map(selector => `document.querySelector('${selector}') !== null`)
  .join(' && ')

/** Opens an extension's popup over a page, waits until it can be used (`ready`, an expression), and closes it again. */
export async function timeOpening(browser: Browser, extension: Extension, page: Page, ready: string): Promise<Opening> {
  await page.bringToFront()
  const events = await traceOf(page, ['loading', 'blink.user_timing'], async () => {
    await page.evaluate(() => performance.mark('clicked'))
    await extension.triggerAction(page)
    const url = `chrome-extension://${extension.id}/popup.html`
    const target = await browser.waitForTarget(candidate => candidate.url().startsWith(url))
    const popup = await target.asPage()
    await popup.waitForFunction(`${ready} && performance.mark('usable')`, { polling: 'raf' })
    await popup.waitForFunction('performance.getEntriesByName("first-contentful-paint").length > 0')
    await closePopup(popup)
  })
  const clicked = first(events, 'clicked', 0)
  const painted = first(events, 'firstContentfulPaint', clicked.ts)
  const usable = first(events, 'usable', clicked.ts)
  const own = tasksIn(events).filter(task => threadOf(task) === threadOf(painted) && task.ts > clicked.ts)
  const busyUntil = (end: number) => sum(own.filter(({ ts }) => ts < end).map(({ ms }) => ms))
  return {
    shown: (painted.ts - clicked.ts) / 1000,
    ready: (Math.max(painted.ts, usable.ts) - clicked.ts) / 1000,
    busy: busyUntil(painted.ts),
    busyInAll: busyUntil(usable.ts),
    longest: Math.max(...own.map(({ ms }) => ms)),
  }
}

function first(events: TraceEvent[], name: string, after: number): TraceEvent {
  const found = events.filter(event => event.name === name && event.ts >= after).toSorted((a, b) => a.ts - b.ts)[0]
  if (!found) throw new Error(`The trace does not hold “${name}”.`)
  return found
}

const sum = (all: number[]) => all.reduce((a, b) => a + b, 0)
