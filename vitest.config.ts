import { playwright } from '@vitest/browser-playwright'
import { defineConfig } from 'vitest/config'
import { chromiumFlags, findChromium } from './test/support/chromium.ts'
import { LongestFirst } from './test/support/longest-first.ts'

const unit = ['deal', 'match', 'mapping', 'actions', 'house'].map(room => `test/${room}/**/*.test.ts`)
const page = ['page', 'read', 'pick', 'controls', 'fill', 'components', 'store/tables'].map(
  room => `test/${room}/**/*.test.{ts,tsx}`,
)

const policy = ['test/browser/organisation.test.ts', 'test/browser/*/limits.test.ts']
/** Tests in whole browsers. Three files side by side keep two cores busy: they mostly wait for pages. */
const whole = { environment: 'node', testTimeout: 120_000, hookTimeout: 180_000, maxWorkers: 3 } as const

export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      { test: { name: 'unit', include: unit, environment: 'node' } },
      {
        // lib/page, read, controls and fill run in the real browser: nothing about a page is imitated.
        // All libraries are found before the first test: one found late reloads the page in the middle of a test.
        optimizeDeps: {
          entries: ['lib/**/*.ts', 'components/**/*.{ts,tsx}', 'test/components/**/*.{ts,tsx}'],
          include: ['react/jsx-dev-runtime', 'react-dom/client', 'axe-core'],
        },
        test: {
          name: 'page',
          include: page,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: { executablePath: findChromium(), args: chromiumFlags } }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        // The built extension in a real browser, through its real toolbar button.
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts', 'test/store/*.test.ts'],
          exclude: policy,
          ...whole,
        },
      },
      {
        // The same on the pages of CRMs and portals, at their true addresses.
        test: { name: 'sites', include: ['test/sites/**/*.test.ts'], ...whole },
      },
      {
        // A policy of the machine holds for every browser on it: not while others run.
        test: { name: 'policy', include: policy, ...whole, fileParallelism: false, sequence: { groupOrder: 1 } },
      },
      {
        // Every control on pages of real UI libraries, in a real browser.
        test: { name: 'matrix', include: ['test/matrix/*.test.ts'], ...whole, testTimeout: 240_000 },
      },
    ],
  },
})
