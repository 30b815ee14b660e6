import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { knownCells } from '../matrix/known.ts'
import { withTable } from '../matrix/table.ts'
import { testPages } from '../pages/pages.ts'
import { controlFiles } from '../support/control-files.ts'
import { root, sourcesIn } from './source.ts'

const document = readFileSync(join(root, 'docs/controls.md'), 'utf8')
const helpers = ['index.ts', 'control.ts']
const files = sourcesIn('lib/controls').flatMap(({ path }) => {
  const [, , name = '', deeper] = path.split('/')
  return deeper || helpers.includes(name) ? [] : [name.replace('.ts', '')]
})

test('the document of the controls lists every file, in the order in which they are asked', () => {
  const listed = [...document.matchAll(/^\| `([\w-]+)` \|/gm)].map(([, name]) => name)
  const order = controlFiles()
  expect(listed).toEqual(order)
  expect([...listed].sort()).toEqual(files.sort())
})

test('the document of the controls holds the matrix as it is known', () => {
  expect(withTable(document), 'npm run matrix brings it up to date').toBe(document)
})

test('what the matrix is known not to pass are cells of its pages, each named once', () => {
  const strange = testPages.flatMap(({ name, questions }) => {
    const cells = knownCells(name)
    const ids = new Set<string>(questions.map(({ id }) => id))
    return cells.filter((cell, index) => !ids.has(cell.split(' ')[0] ?? '') || cells.indexOf(cell) !== index)
  })
  expect(strange).toEqual([])
})
