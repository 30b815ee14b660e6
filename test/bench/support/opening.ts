import type { Page } from 'puppeteer-core'
import type { Extended } from '../../support/extension.ts'
import { closePopup, openPopup } from '../../support/popup.ts'
import { tasksIn, threadOf, traceOf } from './tasks.ts'

/** How the popup opened, in ms. */
export interface Opening {
  /** From the click on the toolbar button until its first view was painted: heading, deal, views, and the five buttons. */
  shown: number
  /** Processor time of its thread until then. */
  busy: number
  /** The same until the page was read and the deals could be chosen from. */
  busyInAll: number
  longest: number
}

/** Opens the popup over a form, waits until it can be used, and closes it again. */
export async function timeOpening(extended: Extended, form: Page): Promise<Opening> {
  const events = await traceOf(form, ['loading', 'blink.user_timing'], async () => {
    await form.evaluate(() => performance.mark('clicked'))
    const popup = await openPopup(extended, form)
    await popup.waitForSelector('.deal select:enabled')
    await closePopup(popup)
  })
  const clicked = events.find(({ name }) => name === 'clicked')
  const painted = events.find(({ name, ts }) => name === 'firstContentfulPaint' && ts > (clicked?.ts ?? 0))
  if (!clicked || !painted) throw new Error('The trace does not hold the click and the first paint.')
  const own = tasksIn(events).filter(task => threadOf(task) === threadOf(painted) && task.ts > clicked.ts)
  const before = own.filter(({ ts }) => ts < painted.ts)
  return {
    shown: (painted.ts - clicked.ts) / 1000,
    busy: sum(before.map(({ ms }) => ms)),
    busyInAll: sum(own.map(({ ms }) => ms)),
    longest: Math.max(...own.map(({ ms }) => ms)),
  }
}

const sum = (all: number[]) => all.reduce((a, b) => a + b, 0)
