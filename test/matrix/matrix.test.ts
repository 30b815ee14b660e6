import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildPages } from '../pages/build.ts'
import { testPages } from '../pages/pages.ts'
import { controlFiles } from '../support/control-files.ts'
import { complaints, showPage } from './show.ts'
import { visitPage } from './visit.ts'
import { startWorld, type World } from './world.ts'

// Every question of every page on a UI library: read, filled, proved, taken back, filled again and sent in, judged on
// the application's own state. `npm run matrix -- NAME` says more about one page.

let world: World
const shown: string[] = []
const used = new Set<string>()
beforeAll(async () => {
  buildPages()
  world = await startWorld()
}, 900_000)
afterAll(async () => {
  await world?.close()
  console.log(shown.join('\n'))
})

describe.each(testPages)('$library', page => {
  test('holds every answer that it should, and never another', async () => {
    const opened = await world.open(page.name)
    const visited = await visitPage(opened, page)
    await opened.page.close()
    shown.push(showPage(page, visited))
    for (const file of visited.controls) used.add(file)
    expect(complaints(page, visited)).toEqual([])
  })
})

describe.each(testPages)('$library, disturbed', page => {
  test('holds the same where it is slow, draws itself again every second and is scrolled away', async () => {
    const opened = await world.open(page.name, '?slow=1500&rerender=1000')
    const visited = await visitPage(opened, page, true)
    await opened.page.close()
    expect(complaints(page, visited)).toEqual([])
  })
})

/** Controls that share a file of cases. */
const together: Record<string, string[]> = { split: ['phone-parts', 'text-parts'] }

test('every control is proved by a page here, or has cases of its own', () => {
  const cases = readdirSync(join(import.meta.dirname, '../controls')).flatMap(file => {
    const name = file.replace(/\.test\.tsx?$/, '')
    return [name, ...(together[name] ?? [])]
  })
  expect(controlFiles().filter(file => !used.has(file) && !cases.includes(file))).toEqual([])
})
