import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { type Finished, root, run, runPackage } from './support/command.ts'
import { preparePackages } from './support/packages.ts'

// npm test: types, lint, builds, then the unit, page and browser tests. The last line reads "N passed, N failed".
const count = { passed: 0, failed: 0 }

await step('Types', () => runPackage('typescript/bin/tsc', ['--noEmit']))
await step('Lint', () => runPackage('@biomejs/biome/bin/biome', ['check', '--error-on-warnings']))
await step('Chrome build', () => runPackage('wxt/bin/wxt.mjs', ['build']))
await step('Firefox build', () => runPackage('wxt/bin/wxt.mjs', ['build', '-b', 'firefox']))
await step('Firefox add-on lint', () =>
  runPackage('web-ext/bin/web-ext.js', ['lint', '--no-config-discovery', '--source-dir', '.output/firefox-mv3']),
)

const without = await preparePackages()
await tests(['unit', 'page'], without)
// Minutes for the first time: it installs the UI libraries.
await step('Test pages', () => run(process.execPath, [join(root, 'test/pages/build.ts')]))
await tests(['policy'], without)
// Three side by side: they mostly wait for pages. What the later ones print comes when they are done.
await Promise.all([
  inTurn([() => tests(['browser'], without, { shard: '1/3' }), () => tests(['browser'], without, { shard: '2/3' })]),
  inTurn([
    () => tests(['sites'], without, { show: false }),
    () => tests(['browser'], without, { show: false, shard: '3/3' }),
  ]),
  tests(['matrix'], without, { show: false }),
])

console.log(`${count.passed} passed, ${count.failed} failed`)
process.exitCode = count.failed === 0 && count.passed > 0 ? 0 : 1

async function inTurn(works: (() => Promise<void>)[]): Promise<void> {
  for (const work of works) await work()
}

async function step(name: string, work: () => Promise<Finished>): Promise<void> {
  const began = Date.now()
  const { code, output } = await work()
  const seconds = ((Date.now() - began) / 1000).toFixed(1)
  console.log(`${code === 0 ? '✓' : '✗'} ${name} (${seconds} s)`)
  if (code === 0) count.passed += 1
  else {
    count.failed += 1
    console.log(output.trimEnd())
  }
}

interface Report {
  numPassedTests: number
  numFailedTests: number
  testResults: { status: string; assertionResults: unknown[] }[]
}

async function tests(
  projects: string[],
  without: string[],
  { show = true, shard = '' }: { show?: boolean; shard?: string } = {},
): Promise<void> {
  mkdirSync(join(root, '.cache'), { recursive: true })
  const file = join(root, '.cache', `tests-${[...projects, ...shard.split('/')].filter(Boolean).join('-')}.json`)
  rmSync(file, { force: true })
  const { code, output } = await runPackage(
    'vitest/vitest.mjs',
    [
      'run',
      ...projects.flatMap(project => ['--project', project]),
      ...(shard ? [`--shard=${shard}`] : []),
      ...without.flatMap(pattern => ['--exclude', pattern]),
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${file}`,
    ],
    { show },
  )
  if (!show) console.log(output.trimEnd())
  const report = reportIn(file)
  // A file that could not even be loaded has no tests to count.
  const broken = report?.testResults.filter(each => each.status === 'failed' && each.assertionResults.length === 0)
  const failed = (report?.numFailedTests ?? 0) + (broken?.length ?? 0)
  count.passed += report?.numPassedTests ?? 0
  // Whatever else went wrong (an unhandled error, no report) is a failure too.
  count.failed += code !== 0 && failed === 0 ? 1 : failed
}

function reportIn(file: string): Report | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Report
  } catch {
    return undefined
  }
}
