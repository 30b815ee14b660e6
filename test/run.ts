import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join, relative } from 'node:path'
import { type Finished, root, run, runPackage } from './support/command.ts'
import { preparePackages } from './support/packages.ts'

// npm test: types, lint, builds, then the unit, page and browser tests. The last line reads "N passed, N failed".
const count = { passed: 0, failed: 0 }
/** Files that failed once and passed alone. */
const unsteady: string[] = []
const began = Date.now()
/** More failures than this are no accident. */
const few = 3
/** What would not be through by this minute is not run once more: a run must stay under thirty. */
const lastMinute = 28

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
await tests(['browser', 'sites', 'matrix'], without)

if (unsteady.length) console.log(`Failed once, passed alone: ${unsteady.map(fromRoot).join(', ')}`)
console.log(`${count.passed} passed, ${count.failed} failed`)
process.exitCode = count.failed === 0 && count.passed > 0 ? 0 : 1

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
  testResults: {
    name: string
    status: string
    /** In milliseconds since 1970. */
    startTime: number
    endTime: number
    assertionResults: { status: string }[]
  }[]
}

/**
 * Runs the tests of these projects. A few files that failed run once more, one by one, when all is quiet: what fails twice is
 * counted as failed, and what does not is named, because a test that passes only sometimes is a defect too.
 */
async function tests(projects: string[], without: string[]): Promise<void> {
  const first = await vitest(projects, without)
  const broken = first.report?.testResults.filter(({ status }) => status === 'failed') ?? []
  const failed = broken.map(({ name }) => name)
  const again = failed.length > 0 && failed.length <= few && isThroughInTime(broken)
  if (!again) return add(first)
  console.log(`\nOnce more, one by one: ${failed.map(fromRoot).join(', ')}`)
  const second = await vitest(projects, without, failed)
  const passedBefore = first.report?.testResults.filter(({ status }) => status !== 'failed').flatMap(passedOf) ?? []
  count.passed += passedBefore.length
  add(second)
  const still = second.report?.testResults.filter(({ status }) => status === 'failed').map(({ name }) => name) ?? failed
  unsteady.push(...failed.filter(name => !still.includes(name)))
}

function isThroughInTime(files: Report['testResults']): boolean {
  const takes = files.reduce((sum, { startTime, endTime }) => sum + endTime - startTime, 0)
  return (Date.now() + takes - began) / 60_000 < lastMinute
}

function fromRoot(file: string): string {
  return relative(root, file)
}

function passedOf({ assertionResults }: Report['testResults'][number]): unknown[] {
  return assertionResults.filter(({ status }) => status === 'passed')
}

/** Counts what a run says; whatever else went wrong (an unhandled error, no report) is a failure too. */
function add({ code, report }: Ran): void {
  // A file that could not be loaded or prepared has no failed test to count.
  const broken = report?.testResults.filter(
    each => each.status === 'failed' && !each.assertionResults.some(({ status }) => status === 'failed'),
  )
  const failed = (report?.numFailedTests ?? 0) + (broken?.length ?? 0)
  count.passed += report?.numPassedTests ?? 0
  count.failed += code !== 0 && failed === 0 ? 1 : failed
}

interface Ran {
  code: number
  report?: Report
}

async function vitest(projects: string[], without: string[], only: string[] = []): Promise<Ran> {
  mkdirSync(join(root, '.cache'), { recursive: true })
  const file = join(root, '.cache', `tests-${[...projects, only.length ? 'again' : ''].filter(Boolean).join('-')}.json`)
  rmSync(file, { force: true })
  const { code } = await runPackage(
    'vitest/vitest.mjs',
    [
      'run',
      ...only,
      ...projects.flatMap(project => ['--project', project]),
      ...(only.length ? ['--no-file-parallelism'] : []),
      ...without.flatMap(pattern => ['--exclude', pattern]),
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${file}`,
    ],
    { show: true },
  )
  return { code, report: reportIn(file) }
}

function reportIn(file: string): Report | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Report
  } catch {
    return undefined
  }
}
