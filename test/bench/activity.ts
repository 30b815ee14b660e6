import { loadavg } from 'node:os'
import type { Page } from 'puppeteer-core'
import { headOf } from '../../lib/store/run-head.ts'
import { serveDemo } from '../demo/server.ts'
import { keep } from '../support/database.ts'
import { type Extended, launchExtended } from '../support/extension.ts'
import { soon } from '../support/soon.ts'
import { seedDeal, seedRun } from './support/activity-seed.ts'
import { addFloor, pin } from './support/floor.ts'
import { type Opening, ourReady, timeOpening } from './support/opening.ts'
import { tasksOf } from './support/tasks.ts'

const counts = { runs: 10_000, deals: 2_000 }
/** Rows that go into the browser at once. */
const batch = 1_000
const tries = 9

/**
 * npm run bench -- activity: with 10,000 runs and 2,000 deals kept, how the popup opens over a form, and the longest task
 * of Activity while it is opened, scrolled and searched. In the built extension. Prints one JSON line in ms; `shown` and
 * `ready` are by the clock, all else is processor time, so that what else runs on this machine does not count; `load` says
 * how much that was. Beside each opening of our popup stands that of an empty one (`floor`); `own` is the difference.
 */
export async function main(): Promise<void> {
  const demo = await serveDemo()
  const extended = await launchExtended()
  try {
    await seed(extended)
    console.error('Seeded.')
    const form = await extended.open(demo.portals[0]?.url ?? '')
    const popup = await timePopup(extended, form)
    console.error(`Popup timed, load ${loadavg()[0]}.`)
    const activity = rounded(await timeActivity(extended))
    console.log(JSON.stringify({ ...counts, load: loadavg()[0], popup, activity }))
  } finally {
    await extended.close()
    demo.close()
  }
}

async function seed(extended: Extended): Promise<void> {
  for (let at = 0; at < counts.runs; at += batch) {
    const runs = Array.from({ length: batch }, (_, each) => seedRun(at + each))
    await keep(extended, 'runs', runs)
    await keep(extended, 'runHeads', runs.map(headOf))
  }
  for (let at = 0; at < counts.deals; at += batch)
    await keep(
      extended,
      'deals',
      Array.from({ length: batch }, (_, each) => seedDeal(at + each)),
    )
  await forgetSeeds(extended)
}

/** The popup shares its memory with the pages that put the rows in; clearing up after them is not its work. */
async function forgetSeeds(extended: Extended): Promise<void> {
  const page = await extended.openOwn('options.html#deals')
  const session = await page.createCDPSession()
  await session.send('HeapProfiler.collectGarbage')
  await page.close()
}

async function timePopup({ browser, extension }: Extended, form: Page): Promise<Record<string, unknown>> {
  const floor = await addFloor(browser)
  const both = async () => ({
    ours: await timeOpening(browser, extension, form, ourReady),
    floor: await timeOpening(browser, floor, form, 'document.querySelector("p") !== null'),
  })
  const first = await both()
  const unpinned = await several(both)
  await pin(browser, [extension, floor])
  return { first: rounded(first.ours), unpinned, pinned: await several(both) }
}

/** The medians of both kinds of opening, taken in turn so that each meets the same load. */
async function several(both: () => Promise<{ ours: Opening; floor: Opening }>) {
  const pairs: { ours: Opening; floor: Opening }[] = []
  for (let at = 0; at < tries; at++) pairs.push(await both())
  const ours = medians(pairs.map(pair => pair.ours))
  const floor = medians(pairs.map(pair => pair.floor))
  const own = Object.fromEntries(Object.entries(ours).map(([name, ms]) => [name, ms - (floor[name] ?? 0)]))
  return { ours: rounded(ours), floor: rounded(floor), own: rounded(own) }
}

async function timeActivity(extended: Extended): Promise<Record<string, number>> {
  const page = await extended.openOwn('options.html#deals')
  await page.waitForSelector('details')
  const longest = async (act: () => Promise<unknown>) => Math.max(...(await tasksOf(page, act)))
  const shown = () => page.$eval('.between [role=status]', element => element.textContent)
  const open = await longest(async () => {
    await page.click('a[href="#activity"]')
    await page.waitForSelector('.runs summary')
  })
  const before = await shown()
  const scroll = await longest(async () => {
    await page.mouse.move(600, 500)
    for (let at = 0; at < 60; at++) {
      await page.mouse.wheel({ deltaY: 900 })
      await new Promise(resolve => setTimeout(resolve, 40))
    }
    await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight / 2))
    await page.waitForSelector('.runs summary')
  })
  const search = await longest(async () => {
    await page.evaluate(() => window.scrollTo(0, 0))
    await page.type('input[type=search]', 'deal 17')
    await soon(async () => (await shown()) !== before, 'the search to end')
  })
  return { open, scroll, search }
}

function medians(all: Opening[]): Record<string, number> {
  const middle = (name: keyof Opening) => all.map(one => one[name]).toSorted((a, b) => a - b)[all.length >> 1] ?? 0
  const names: (keyof Opening)[] = ['shown', 'ready', 'busy', 'busyInAll', 'longest']
  return Object.fromEntries(names.map(name => [name, middle(name)]))
}

const rounded = (times: object) => Object.fromEntries(Object.entries(times).map(([name, ms]) => [name, Math.round(ms)]))
