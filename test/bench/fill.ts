import { join } from 'node:path'
import puppeteer, { type Browser } from 'puppeteer-core'
import { chromiumFlags, findChromium } from '../support/chromium.ts'
import { bundle } from './support/bundle.ts'
import type { FillTimes } from './support/fill-entry.ts'
import { pageOf, twelveFields } from './support/fill-pages.ts'
import { benchLibraries, libraryTable } from './support/libraries.ts'

/** How often each time is taken; the medians are printed. */
const runs = 15
const sizes = [100, 1_000, 10_000]

/**
 * npm run bench -- fill: capture, plan, and fill-and-verify of 12 native fields against a bare loop on the same page,
 * collecting the fields of pages of growing size, and filling the test pages on UI libraries (`libraries` and names: only
 * these). In a real browser, in an isolated world. Prints one JSON line, and tables on stderr; times are medians in ms.
 */
export async function main([only, ...names]: string[]): Promise<void> {
  const own = only === 'libraries' ? {} : await benchOwn()
  const libraries = await benchLibraries(names)
  console.error(libraryTable(libraries))
  console.log(JSON.stringify({ ...own, libraries }))
}

async function benchOwn() {
  const script = await bundle(join(import.meta.dirname, 'support/fill-entry.ts'))
  const browser = await puppeteer.launch({ executablePath: findChromium(), args: chromiumFlags, headless: true })
  try {
    const fill = await benchFill(browser, script)
    const collect = []
    for (const size of sizes) collect.push(await benchCollect(browser, script, size))
    console.error(tableOf(fill, collect))
    return { runs, ...fill, collect }
  } finally {
    await browser.close()
  }
}

async function benchFill(browser: Browser, script: string) {
  const { evaluate, close } = await openWorld(browser, twelveFields, script)
  await evaluate<FillTimes>('runFill()')
  const taken: FillTimes[] = []
  for (let run = 0; run < runs; run++) taken.push(await evaluate<FillTimes>('runFill()'))
  await close()
  const middle = (name: keyof FillTimes) => median(taken.map(times => times[name]))
  const { steps, filled } = taken[0] as FillTimes
  return {
    steps,
    filled,
    capture: middle('capture'),
    plan: middle('plan'),
    fill: middle('fill'),
    perField: round(middle('fill') / Math.max(1, steps)),
    waited: middle('waited'),
    bare: middle('bare'),
    ratio: round(middle('fill') / middle('bare')),
  }
}

interface Collected {
  elements: number
  fields: number
  ms: number
}

async function benchCollect(browser: Browser, script: string, size: number): Promise<Collected> {
  const { evaluate, close } = await openWorld(browser, pageOf(size), script)
  await evaluate('runCollect()')
  const taken: { ms: number; fields: number }[] = []
  for (let run = 0; run < runs; run++) taken.push(await evaluate('runCollect()'))
  const elements = await evaluate<number>('document.querySelectorAll("*").length')
  await close()
  return { elements, fields: taken[0]?.fields ?? 0, ms: median(taken.map(({ ms }) => ms)) }
}

async function openWorld(browser: Browser, html: string, script: string) {
  const page = await browser.newPage()
  await page.setContent(html)
  const session = await page.createCDPSession()
  const { frameTree } = await session.send('Page.getFrameTree')
  const { executionContextId } = await session.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id })
  const evaluate = async <T>(expression: string): Promise<T> => {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      contextId: executionContextId,
      expression,
      returnByValue: true,
      awaitPromise: true,
    })
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
    return result.value as T
  }
  await evaluate(`${script};0`)
  return { evaluate, close: () => page.close() }
}

function tableOf(fill: Awaited<ReturnType<typeof benchFill>>, collect: Collected[]): string {
  const line = (name: string, value: string | number) => `${name.padEnd(44)}${String(value).padStart(10)}`
  return [
    line(`ms, median of ${runs} runs`, ''),
    line('Capture (read all fields)', fill.capture),
    line('Match and plan', fill.plan),
    line(`Fill and verify, own work (${fill.filled} of ${fill.steps} fields)`, fill.fill),
    line('  per field', fill.perField),
    line('Waiting for the page to settle', fill.waited),
    line('Bare loop: same values, input and change', fill.bare),
    line('Fill to bare loop', `${fill.ratio}×`),
    ...collect.map(({ elements, fields, ms }) => line(`Collect: ${elements} elements, ${fields} fields`, ms)),
  ].join('\n')
}

function median(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  return round(sorted[Math.floor(sorted.length / 2)] ?? Number.NaN)
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
