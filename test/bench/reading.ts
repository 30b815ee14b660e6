import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import puppeteer from 'puppeteer-core'
import { readDeal } from '../../lib/match/read-deal.ts'
import type { FrameReading } from '../../lib/page/field.ts'
import { joinFrames } from '../../lib/read/join-frames.ts'
import { chromiumFlags, findChromium } from '../support/chromium.ts'
import { bundle } from './support/bundle.ts'
import { judge, type Page } from './support/judge-reading.ts'

/** Reads the pages listed in `DIR/index.json` in a real browser and prints one JSON line. `--verbose` tells each page's faults. */
export async function main(args: string[]): Promise<void> {
  const dir = args.find(arg => !arg.startsWith('--'))
  if (!dir) throw new Error('usage: reading DIR [--verbose]')
  const pages = JSON.parse(readFileSync(join(dir, 'index.json'), 'utf8')) as Page[]
  const script = await bundle(join(import.meta.dirname, 'support/reading-entry.ts'))
  const browser = await puppeteer.launch({ executablePath: findChromium(), args: chromiumFlags, headless: true })
  const total = { pages: pages.length, expected: 0, right: 0, missed: 0, wrong: 0, noise: 0, msPerPage: 0 }
  try {
    for (const listed of pages) {
      const page = await browser.newPage()
      await page.goto(listed.url ?? pathToFileURL(resolve(dir, listed.file ?? '')).href, { timeout: 20_000 })
      const { reading, ms } = (await page.evaluate(`${script};read()`)) as { reading: FrameReading; ms: number }
      await page.close()
      const { entries } = readDeal(joinFrames([{ frame: 0, reading }]), new Date().toISOString())
      const { right, missed, wrong, noise } = judge(listed, entries)
      if (args.includes('--verbose'))
        for (const [kind, faults] of Object.entries({ missed, wrong, noise }))
          for (const fault of faults) console.error(`${listed.file ?? listed.url}  ${kind}  ${fault}`)
      total.expected += Object.keys(listed.expected).length
      total.right += right
      total.missed += missed.length
      total.wrong += wrong.length
      total.noise += noise.length
      total.msPerPage += ms / pages.length
    }
  } finally {
    await browser.close()
  }
  console.log(JSON.stringify({ ...total, msPerPage: Math.round(total.msPerPage * 10) / 10 }))
}
