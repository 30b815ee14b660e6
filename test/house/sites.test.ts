import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { siteById, sites } from '../../lib/sites/index.ts'
import { cells } from '../sites/support/case.ts'
import { allCases } from '../sites/support/cases.ts'
import { sitesTable, withTable } from '../sites/support/table.ts'
import { root, sourcesIn } from './source.ts'

const document = readFileSync(join(root, 'docs/sites.md'), 'utf8')
const helpers = ['index', 'site', 'any']
const files = sourcesIn('lib/sites').flatMap(({ path }) => {
  const [, , name = '', deeper] = path.split('/')
  return deeper || helpers.includes(name.replace('.ts', '')) ? [] : [name.replace('.ts', '')]
})
const cases = await allCases()

test('every file in lib/sites is a site of that id, and has a case', () => {
  expect(sites.map(({ id }) => id).sort()).toEqual([...files].sort())
  expect(files.filter(file => !cases.some(({ site }) => site === file))).toEqual([])
})

test('the document of the sites lists every site', () => {
  const listed = [...document.matchAll(/^\| `([\w-]+)` \|/gm)].map(([, id]) => id)
  expect(listed).toEqual(sites.map(({ id }) => id))
})

test('every cell of a case is proved or says why not', () => {
  const parts = { 'record id': 'record', 'read view': 'view', 'read edit': 'edit', fill: 'fill', save: 'save' } as const
  const silent = cases.flatMap(one =>
    cells.flatMap(cell => {
      const part = cell === 'recognised' ? 'site' : cell === 'result captured' ? 'result' : parts[cell]
      const isTold = one[part] !== undefined
      return isTold !== Boolean(one.none?.[cell]) ? [] : [`${one.site}, ${one.layout}: ${cell}`]
    }),
  )
  expect(silent.filter(line => !line.startsWith('any, ') || !line.endsWith(': recognised'))).toEqual([])
})

test('the document of the sites holds the matrix as it is', () => {
  const table = sitesTable(cases, id => siteById(id)?.name ?? 'Any other')
  expect(withTable(document, table), 'npm run sites brings it up to date').toBe(document)
})
