import { countAll } from '../../lib/store/run-counts.ts'
import { keep } from '../support/database.ts'
import { type Extended, launchExtended } from '../support/extension.ts'
import { seedRun } from './support/activity-seed.ts'
import { tasksOf } from './support/tasks.ts'

const tries = 5

/**
 * npm run bench -- health: with what 10,000 runs left as day counts (40 forms of 12 fields), how long Health and one of its
 * forms take to open, and the longest task of the page meanwhile (processor time, so that other programs do not count). In
 * the built extension, median of five. Prints one JSON line; times are in ms.
 */
export async function main(): Promise<void> {
  const extended = await launchExtended()
  try {
    const runs = Array.from({ length: 10_000 }, (_, at) => seedRun(at))
    const days = countAll(runs)
    await keep(extended, 'dayCounts', days)
    console.error('Seeded.')
    const overview = await opened(extended, 'health', '.health-forms .bars')
    const form = await opened(extended, `health/${encodeURIComponent(days[0]?.form ?? '')}`, '.fields-health .bars')
    console.log(JSON.stringify({ runs: runs.length, days: days.length, overview, form }))
  } finally {
    await extended.close()
  }
}

async function opened(extended: Extended, section: string, shown: string) {
  const all = []
  for (let at = 0; at < tries; at++) {
    const page = await extended.openOwn('options.html#keyboard')
    await page.waitForSelector('kbd, table')
    let total = 0
    const tasks = await tasksOf(page, async () => {
      const from = await page.evaluate(() => performance.now())
      await page.evaluate(hash => {
        location.hash = hash
      }, section)
      await page.waitForSelector(shown)
      total = (await page.evaluate(() => performance.now())) - from
      await new Promise(resolve => setTimeout(resolve, 500))
    })
    all.push({ longest: Math.round(Math.max(...tasks)), total: Math.round(total) })
    await page.close()
  }
  return all.toSorted((a, b) => a.longest - b.longest)[Math.floor(tries / 2)]
}
