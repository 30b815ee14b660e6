import { asksOf } from '../../matrix/answers.ts'
import type { Filled } from '../../matrix/entry.ts'
import { fillAll } from '../../matrix/fill-all.ts'
import { startWorld, type World } from '../../matrix/world.ts'
import { buildPages } from '../../pages/build.ts'
import { type TestPage, testPages } from '../../pages/pages.ts'
import { ownWork } from './own-work.ts'

/** Milliseconds. */
export interface LibraryTimes {
  library: string
  /** Steps of the fill. */
  fields: number
  /** Reading the form and planning. */
  read: number
  /** From there to the end. */
  fill: number
  /** Those of the fill that went to the page: its animations, its scripts, its network, and time to settle. */
  page: number
  own: number
  /** Own work for one field, the median of all fields. */
  field: number
}

const runs = 3

/** Fills every page on a UI library from empty, all of what its first step asks. Medians of some runs, in ms. */
export async function benchLibraries(names: string[]): Promise<LibraryTimes[]> {
  const pages = testPages.filter(({ name }) => names.length === 0 || names.includes(name))
  buildPages(pages.map(({ name }) => name))
  const world = await startWorld()
  try {
    const times: LibraryTimes[] = []
    for (const test of pages) {
      const taken: LibraryTimes[] = []
      for (let run = 0; run < runs; run++) taken.push(await timeOf(world, test))
      const middle = (name: 'read' | 'fill' | 'page' | 'own' | 'field') => round(median(taken.map(each => each[name])))
      const { library, fields } = taken[0] as LibraryTimes
      const [read, fill, page, own, field] = (['read', 'fill', 'page', 'own', 'field'] as const).map(middle)
      times.push({ library, fields, read, fill, page, own, field } as LibraryTimes)
    }
    return times
  } finally {
    await world.close()
  }
}

async function timeOf(world: World, test: TestPage): Promise<LibraryTimes> {
  const opened = await world.open(test.name)
  const asks = asksOf(test).filter(({ id }) => test.questions.some(each => each.id === id && !each.step))
  const rounds: Filled[] = []
  await opened.loseFocus()
  const [, work] = await ownWork(opened.page.browser(), opened.session, '/matrix.js', () =>
    fillAll(opened, asks, rounds),
  )
  await opened.page.close()
  const began = rounds[0]?.times[0] ?? 0
  /** Own work between two moments of the page's clock. */
  const between = (from: number, to: number) =>
    work.reduce((sum, { at, ms }) => (at + began >= from && at + began < to ? sum + ms : sum), 0)
  const fields = rounds.flatMap(({ times: [, ...times], steps }) =>
    times.slice(1, steps + 1).map((time, index) => between(times[index] ?? time, time)),
  )
  const sum = (of: (round: Filled) => number) => rounds.reduce((all, round) => all + of(round), 0)
  const read = sum(({ times: [asked = 0, started = asked] }) => started - asked)
  const fill = sum(({ total }) => total) - read
  const own = sum(({ times: [asked = 0, started = asked], total }) => between(started, asked + total))
  return { library: test.library, fields: fields.length, read, fill, page: fill - own, own, field: median(fields) }
}

const round = (ms: number) => Math.round(ms * 100) / 100

/** A line for each library, and the median of all. */
export function libraryTable(times: LibraryTimes[]): string {
  const line = (name: string, values: (string | number)[]) =>
    name.padEnd(28) + values.map(value => String(value).padStart(13)).join('')
  const rows = times.map(({ library, fields, read, fill, page, own, field }) =>
    line(library, [fields, Math.round(read), Math.round(fill), Math.round(page), Math.round(own), field.toFixed(2)]),
  )
  const head = line(`ms, median of ${runs} runs`, [
    'fields',
    'read, plan',
    'fill',
    'of it page',
    'own work',
    'own, a field',
  ])
  const middle = median(times.map(({ field }) => field)).toFixed(2)
  return [head, ...rows, line('Median of the libraries', ['', '', '', '', '', middle])].join('\n')
}

function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
}
