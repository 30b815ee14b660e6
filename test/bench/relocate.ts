import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import puppeteer, { type Page } from 'puppeteer-core'
import { relocate } from '../../lib/mapping/relocate.ts'
import { rememberAll } from '../../lib/mapping/remember.ts'
import { matchFields } from '../../lib/match/match.ts'
import { serveForms } from '../forms/server.ts'
import { chromiumFlags, findChromium } from '../support/chromium.ts'
import type { After, Before } from './relocate/page-entry.ts'
import { reworded } from './relocate/reworded.ts'
import { english, german } from './relocate/translated.ts'
import { randomFrom } from './relocate/truth.ts'
import { bundle } from './support/bundle.ts'

const kinds = ['rename', 'wrap', 'reorder', 'insert', 'reword', 'library', 'translate', 'remove'] as const
type Kind = (typeof kinds)[number]

interface Count {
  fields: number
  found: number
  wrong: number
  asked: number
  lost: number
}
const none = (): Count => ({ fields: 0, found: 0, wrong: 0, asked: 0, lost: 0 })
interface Tally {
  ours: Count
  css: Count
  xpath: Count
}
const empty = (): Tally => ({ ours: none(), css: none(), xpath: none() })

/**
 * Redesigns the test forms in a real browser, with one kind of change and with three at once, and counts what is found
 * again by likeness, by a CSS selector and by an XPath. Prints one JSON line a kind and one for all of one and of three.
 * `asked` counts only where the right field is among those that are asked about. `--verbose` names what went wrong;
 * `--seed=N` makes other changes of the same kinds.
 */
export async function main(args: string[]): Promise<void> {
  const forms = await serveForms()
  const folder = join(import.meta.dirname, '../page/forms')
  const urls = [
    ...['bergwerk', 'cantabria', 'horizon', 'northgate', 'sakura', 'apex', 'meridian'].map(
      one => `${forms.url}/${one}.html`,
    ),
    ...readdirSync(folder).map(file => pathToFileURL(join(folder, file)).href),
  ]
  const script = await bundle(join(import.meta.dirname, 'relocate/page-entry.ts'))
  const browser = await puppeteer.launch({ executablePath: findChromium(), args: chromiumFlags, headless: true })
  const verbose = args.includes('--verbose')
  const seed = Number(/--seed=(\d+)/.exec(args.join(' '))?.[1] ?? 1)
  const tallies = new Map<string, Tally>()
  try {
    const page = await browser.newPage()
    for (const [index, url] of urls.entries()) {
      const random = randomFrom(seed * 1000 + index)
      const triples = [1, 2, 3].map(() => shuffled(random).slice(0, 3))
      for (const [at, changes] of [[], ...kinds.map(kind => [kind]), ...triples].entries()) {
        await page.goto(url)
        await page.waitForSelector('input,select,textarea,[role]')
        const told = await redesigned(page, script, changes, seed * 100_000 + index * 100 + at)
        const name = changes.length === 3 ? 'three at once' : (changes[0] ?? 'unchanged')
        const tally = tallies.get(name) ?? empty()
        tallies.set(name, tally)
        for (const line of count(tally, told))
          if (verbose) console.error(url.split('/').at(-1), changes.join('+'), line)
      }
    }
  } finally {
    await browser.close()
    await forms.close()
  }
  for (const [name, tally] of tallies) print(name, tally)
  print('one at a time', sum(kinds.flatMap(kind => tallies.get(kind) ?? [])))
}

interface Told {
  before: Before[]
  after: After[]
  baselines: { css?: number; xpath?: number }[]
}

async function redesigned(page: Page, script: string, changes: Kind[], seed: number): Promise<Told> {
  const before = (await page.evaluate(`${script};before()`)) as Before[]
  const texts = changes.includes('translate') ? await languageOf(before) : {}
  const inPage = (kind: Kind) => (kind === 'translate' ? 'reword' : kind)
  for (const kind of changes)
    await page.evaluate(
      `redesign(${JSON.stringify([inPage(kind)])}, ${seed}, ${JSON.stringify(kind === 'translate' ? texts : reworded)})`,
    )
  const after = (await page.evaluate('after()')) as After[]
  return {
    before,
    after,
    baselines: (await page.evaluate(`baselines(${JSON.stringify(before)})`)) as Told['baselines'],
  }
}

/** English forms become German, all others English. */
async function languageOf(before: Before[]): Promise<Record<string, string>> {
  const known = (words: Record<string, string>) => before.filter(({ field }) => field.label in words).length
  return known(german) >= known(english) ? german : english
}

/** Counts one page; gives back what went wrong, in words. */
function count(tally: Tally, { before, after, baselines }: Told): string[] {
  const remembered = rememberAll(
    before.map(({ field }) => field),
    matchFields(
      before.map(({ field }) => field),
      'portal',
    ),
  )
  const now = rememberAll(
    after.map(({ field }) => field),
    matchFields(
      after.map(({ field }) => field),
      'portal',
    ),
  )
  const lines: string[] = []
  relocate(remembered, now).forEach((told, at) => {
    const truth = before[at]?.truth
    const label = before[at]?.field.label
    const is = (to: number) => after[to]?.truth === truth
    add(tally.css, baselines[at]?.css, truth)
    add(tally.xpath, baselines[at]?.xpath, truth)
    // What the redesign took off the page is nobody's to find.
    if (!after.some(one => one.truth === truth)) {
      if ('found' in told) tally.ours.wrong += 1
      if ('found' in told) lines.push(`WRONG “${label}” is gone, not “${after[told.found]?.field.label}”`)
      return
    }
    tally.ours.fields += 1
    if ('found' in told) tally.ours[is(told.found) ? 'found' : 'wrong'] += 1
    else if ('asked' in told && told.asked.some(is)) tally.ours.asked += 1
    else tally.ours.lost += 1
    if ('found' in told && !is(told.found)) lines.push(`WRONG “${label}” → “${after[told.found]?.field.label}”`)
    else if (!('found' in told))
      lines.push(
        `${'asked' in told && told.asked.some(is) ? 'asked' : 'LOST'} “${label}” → “${after.find(one => one.truth === truth)?.field.label}”`,
      )
  })
  return lines
}

function add(count: Count, found: number | undefined, truth: number | undefined): void {
  count.fields += 1
  count[found === undefined ? 'lost' : found === truth ? 'found' : 'wrong'] += 1
}

function sum(tallies: Tally[]): Tally {
  const total = empty()
  for (const tally of tallies)
    for (const way of ['ours', 'css', 'xpath'] as const)
      for (const key of ['fields', 'found', 'wrong', 'asked', 'lost'] as const) total[way][key] += tally[way][key]
  return total
}

function print(name: string, { ours, css, xpath }: Tally): void {
  console.log(
    JSON.stringify({
      change: name,
      ...ours,
      css: { found: css.found, wrong: css.wrong },
      xpath: { found: xpath.found, wrong: xpath.wrong },
    }),
  )
}

function shuffled(random: () => number): Kind[] {
  return [...kinds]
    .map(kind => ({ kind, order: random() }))
    .sort((a, b) => a.order - b.order)
    .map(({ kind }) => kind)
}
