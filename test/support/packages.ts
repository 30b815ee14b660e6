import { existsSync } from 'node:fs'
import { findChromium } from './chromium.ts'
import { run } from './command.ts'
import { findFirefox } from './firefox.ts'

/** Software that tests need besides npm's: what for, its Debian packages, and whether it is here. */
interface Need {
  what: string
  packages: string[]
  here(): boolean
  /** Tests that cannot run without it. */
  tests: string[]
}

const onPath = (program: string) =>
  (process.env.PATH ?? '').split(':').some(folder => existsSync(`${folder}/${program}`))

const needs: Need[] = [
  {
    what: 'Chromium, Chrome or Edge',
    packages: ['chromium'],
    here: () => findChromium() !== undefined,
    tests: [
      'test/browser/**',
      'test/matrix/**',
      'test/store/**',
      'test/page/**',
      'test/read/**',
      'test/controls/**',
      'test/fill/**',
      'test/components/**',
    ],
  },
  {
    what: 'Firefox',
    packages: ['firefox-esr'],
    here: () => findFirefox() !== undefined,
    tests: ['test/browser/firefox.test.ts'],
  },
  {
    what: 'Xvfb and xdotool (to press Allow in the permission bubble)',
    packages: ['xvfb', 'xdotool'],
    here: () => onPath('Xvfb') && onPath('xdotool'),
    tests: ['test/browser/permission.test.ts'],
  },
  {
    what: 'Tryton (a real CRM)',
    packages: ['tryton-server', 'tryton-sao', 'tryton-modules-sale-opportunity', 'tryton-proteus'],
    here: () =>
      onPath('trytond-admin') &&
      existsSync('/usr/share/tryton-sao/www') &&
      existsSync('/usr/lib/python3/dist-packages/proteus') &&
      existsSync('/usr/lib/python3/dist-packages/trytond/modules/sale_opportunity'),
    tests: ['test/browser/tryton.test.ts'],
  },
]

/**
 * Sees to it that the software for the tests is here: on Debian as root it is installed, elsewhere the person is told
 * what to install. Answers with the tests that cannot run on this machine.
 */
export async function preparePackages(): Promise<string[]> {
  const missing = needs.filter(need => !need.here())
  if (missing.length === 0) return []
  const packages = missing.flatMap(need => need.packages)
  if (!existsSync('/etc/debian_version') || process.getuid?.() !== 0) {
    for (const { what, packages } of missing) {
      console.log(
        `Not found: ${what}. Tests with it are not run; please install it (Debian: apt install ${packages.join(' ')}).`,
      )
    }
    return missing.flatMap(need => need.tests)
  }
  console.log(`Installing ${packages.join(' ')} …`)
  const env = { DEBIAN_FRONTEND: 'noninteractive' }
  await run('apt-get', ['update', '-qq'], { env })
  // What they recommend is an office suite and a database server, which no test needs.
  const { code, output } = await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], {
    env,
  })
  if (code !== 0) console.log(`apt-get could not install them:\n${output.slice(-2000)}`)
  return []
}
