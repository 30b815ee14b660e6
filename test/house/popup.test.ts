import { expect, test } from 'vitest'
import { importsOf, sourcesIn } from './source.ts'

const sources = new Map(sourcesIn('entrypoints', 'components', 'lib').map(source => [source.path, source]))

/** Files and packages that have to be loaded before the first line of a file runs. */
function loadedWith(path: string, seen = new Set<string>()): Set<string> {
  if (seen.has(path)) return seen
  seen.add(path)
  const source = sources.get(path)
  for (const { path: next, typeOnly, later } of source ? importsOf(source) : [])
    if (!typeOnly && !later) loadedWith(next, seen)
  return seen
}

// What is loaded is parsed and run before anything is shown; these are nine tenths of all there is.
const large =
  /^(?:lib\/deal\/vocabulary\.ts|lib\/store\/db\.ts|dexie|dexie-react-hooks|libphonenumber-js|iso-3166|i18n-iso-countries)(?:\/|$)/

test('what stands in the popup first needs no code but its own', () => {
  const shell = [...loadedWith('entrypoints/popup/main.tsx')]
  expect(shell.filter(path => !path.endsWith('.css'))).toEqual(['entrypoints/popup/main.tsx'])
})

test('the popup and the panel open without the database, the vocabulary and the lists of the world', () => {
  for (const [name, view] of [
    ['popup', 'view'],
    ['sidepanel', 'main'],
  ]) {
    const loaded = [...loadedWith(`entrypoints/${name}/${view}.tsx`)]
    expect(loaded, 'the way is followed').toEqual(
      expect.arrayContaining(['components/popup/use-deals.ts', 'react-dom/client']),
    )
    expect(loaded.filter(path => large.test(path))).toEqual([])
    // The panel reads what the background tells it.
    if (name === 'popup') expect(loaded).not.toContain('zod')
  }
})
