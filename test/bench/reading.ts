import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import puppeteer from 'puppeteer-core'
import type { Entry } from '../../lib/deal/deal.ts'
import { readDeal } from '../../lib/match/read-deal.ts'
import type { FrameReading } from '../../lib/page/field.ts'
import { joinFrames } from '../../lib/read/join-frames.ts'
import { chromiumFlags, findChromium } from '../support/chromium.ts'
import { bundle } from './support/bundle.ts'

interface Page {
  file?: string
  url?: string
  /** Text or canonical value by vocabulary id. */
  expected: Record<string, string>
  /** Texts that must be in no entry. */
  absent?: string[]
}

/** Every form in which an entry's value may be written down. */
function formsOf(entry: Entry): string[] {
  const { value } = entry
  if (!value) return [entry.text]
  if (value.kind === 'money') return [entry.text, value.amount, `${value.amount} ${value.currency ?? ''}`.trim()]
  if (value.kind === 'choices') return [entry.text, value.texts.join('; ')]
  return [entry.text, ...Object.values(value).filter(part => typeof part === 'string' && part !== value.kind)].map(
    String,
  )
}

/** Counts what one page's entries have right, missing, wrong, and what noise is among them. */
export function judge(page: Page, entries: Entry[]): { right: number; missed: number; wrong: number; noise: number } {
  const count = { right: 0, missed: 0, wrong: 0, noise: 0 }
  for (const [term, expected] of Object.entries(page.expected)) {
    const entry = entries.find(one => one.term === term)
    count[!entry ? 'missed' : formsOf(entry).includes(expected) ? 'right' : 'wrong']++
  }
  for (const text of page.absent ?? []) if (entries.some(entry => entry.text.includes(text))) count.noise++
  return count
}

/** Reads the pages listed in `DIR/index.json` in a real browser and prints one JSON line. `--verbose` tells each page's entries. */
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
      if (args.includes('--verbose'))
        for (const { term, text } of entries) console.error(listed.file ?? listed.url, term, text)
      const { right, missed, wrong, noise } = judge(listed, entries)
      total.expected += Object.keys(listed.expected).length
      total.right += right
      total.missed += missed
      total.wrong += wrong
      total.noise += noise
      total.msPerPage += ms / pages.length
    }
  } finally {
    await browser.close()
  }
  console.log(JSON.stringify({ ...total, msPerPage: Math.round(total.msPerPage * 10) / 10 }))
}
