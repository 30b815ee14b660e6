import type { LaunchOptions } from 'puppeteer-core'
import { afterAll, beforeAll } from 'vitest'
import { type Demo, serveDemo } from '../demo/server.ts'
import { type Extended, launchExtended } from '../support/extension.ts'

/** What the tests of one file share: one browser with the extension, and one demo. Filled in before the first test. */
export interface Used {
  extended: Extended
  demo: Demo
}

/** Starts browser and demo before the tests of a file and stops them after. */
export function shareBrowser(options?: LaunchOptions): Used {
  const used = {} as Used
  beforeAll(async () => {
    used.demo = await serveDemo()
    used.extended = await launchExtended(options)
  })
  afterAll(async () => {
    await used.extended?.close()
    used.demo?.close()
  })
  return used
}
