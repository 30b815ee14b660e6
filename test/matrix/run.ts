import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildPages } from '../pages/build.ts'
import { testPages } from '../pages/pages.ts'
import { complaints, failing, showPage } from './show.ts'
import { withTable } from './table.ts'
import { visitPage } from './visit.ts'
import { startWorld } from './world.ts'

// npm run matrix: visits every page, prints what passes and what does not, and writes the matrix into docs/controls.md.
// npm run matrix -- mui antd ?slow=1500&rerender=1000 away: only these pages, with that query, scrolled away.
const args = process.argv.slice(2)
const query = args.find(arg => arg.startsWith('?')) ?? ''
const away = args.includes('away') || undefined
const names = args.filter(arg => !arg.startsWith('?') && arg !== 'away')
const pages = testPages.filter(({ name }) => names.length === 0 || names.includes(name))
let bad = 0

buildPages(pages.map(({ name }) => name))
const world = await startWorld()
try {
  for (const test of pages) {
    const began = Date.now()
    const opened = await world.open(test.name, query)
    const visited = await visitPage(opened, test, away)
    await opened.page.close()
    console.log(showPage(test, visited))
    const fills = visited.filled.map(({ steps, total }) => `${steps} in ${Math.round(total)} ms`).join(', ')
    console.log(`  ${((Date.now() - began) / 1000).toFixed(1)} s; fills: ${fills}`)
    for (const [cell, why] of failing(visited)) console.log(`  ✗ ${cell}: ${why}`)
    const news = complaints(test, visited)
    bad += news.length
    for (const each of news) console.log(`  ! ${each}`)
  }
} finally {
  await world.close()
}
if (names.length === 0 && !query && !away) {
  const file = join(import.meta.dirname, '../../docs/controls.md')
  writeFileSync(file, withTable(readFileSync(file, 'utf8')))
}
process.exitCode = bad === 0 ? 0 : 1
