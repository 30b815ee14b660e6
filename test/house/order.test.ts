import { execFileSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { root, type Source, sourcesIn } from './source.ts'

const sources = sourcesIn('entrypoints', 'components', 'lib')
const tests = sourcesIn('test')
const linesOf = ({ text }: Source) => text.trimEnd().split('\n').length

test('files are small', () => {
  const sizes = sources.map(linesOf).sort((a, b) => a - b)
  expect(sizes[Math.floor(sizes.length / 2)]).toBeLessThanOrEqual(65)
  expect(sizes[Math.floor(sizes.length * 0.9)]).toBeLessThanOrEqual(150)
})

test('no file is long, tests neither', () => {
  const long = [...sources, ...tests].filter(source => linesOf(source) > 350)
  expect(long.map(source => `${source.path}: ${linesOf(source)} lines`)).toEqual([])
})

test('no test is skipped or alone', () => {
  const marks = /\b(?:test|it|describe)\.(?:skip|only|todo|skipIf|runIf|fails)\b/
  expect(
    tests.filter(({ path, text }) => path !== 'test/house/order.test.ts' && marks.test(text)).map(({ path }) => path),
  ).toEqual([])
})

test('the top level holds what it should and nothing else', () => {
  const allowed = [
    ...['.ci', '.gitignore', 'components', 'docs', 'entrypoints', 'lib', 'public', 'test'],
    ...['README.md', 'CONTRIBUTING.md', 'PRIVACY.md', 'LICENSE'],
    ...[
      'package.json',
      'package-lock.json',
      'tsconfig.json',
      'wxt.config.ts',
      'vitest.config.ts',
      'biome.json',
      '.npmrc',
    ],
  ]
  const kept = execFileSync('git', ['ls-files'], { cwd: root, encoding: 'utf8' }).trim().split('\n')
  const top = [...new Set(kept.map(path => path.split('/')[0] ?? ''))]
  expect(top.filter(name => !allowed.includes(name))).toEqual([])
})
