import { loadavg } from 'node:os'
import { headOf } from '../../lib/store/run-head.ts'
import { serveDemo } from '../demo/server.ts'
import { keep } from '../support/database.ts'
import { type Extended, launchExtended } from '../support/extension.ts'
import { soon } from '../support/soon.ts'
import { seedDeal, seedRun } from './support/activity-seed.ts'
import { type Opening, timeOpening } from './support/opening.ts'
import { tasksOf } from './support/tasks.ts'

const counts = { runs: 10_000, deals: 2_000 }
/** Rows that go into the browser at once. */
const batch = 1_000
const tries = 5

/**
 * npm run bench -- activity: with 10,000 runs and 2,000 deals kept, how the popup opens over a form (the first time, and
 * the median of five more), and the longest task of Activity while it is opened, scrolled and searched. In the built
 * extension. Prints one JSON line in ms; all but `shown` are processor time, so that what else runs on this machine does
 * not count, and `load` says how much that was.
 */
export async function main(): Promise<void> {
  const demo = await serveDemo()
  const extended = await launchExtended()
  try {
    await seed(extended)
    console.error('Seeded.')
    const form = await extended.open(demo.portals[0]?.url ?? '')
    const first = await timeOpening(extended, form)
    const more: Opening[] = []
    for (let at = 0; at < tries; at++) more.push(await timeOpening(extended, form))
    const popup = { first: rounded({ ...first }), median: rounded({ ...middle(more) }) }
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

const rounded = (times: Record<string, number>) =>
  Object.fromEntries(Object.entries(times).map(([name, ms]) => [name, Math.round(ms)]))

/** The one in the middle by when it was shown. */
const middle = (all: Opening[]) => all.toSorted((a, b) => a.shown - b.shown)[Math.floor(all.length / 2)]
