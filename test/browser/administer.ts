import { accessSync, constants, existsSync, mkdirSync, readdirSync, rmdirSync, rmSync, writeFileSync } from 'node:fs'
import { afterAll, beforeAll } from 'vitest'
import type { Extended } from '../support/extension.ts'
import { soon } from '../support/soon.ts'

/** Where Chromium on Linux looks for policies: only an administrator may put one there. */
const root = '/etc/chromium'
const folder = `${root}/policies/managed`
const made = ['policies', 'policies/managed'].map(name => `${root}/${name}`).filter(name => !existsSync(name))

/**
 * Makes ready for policies before the tests of a file, and takes them back after. Answers with what hands the extension a
 * policy, as an administrator does, and waits until the browser has taken it.
 */
export function administer(extended: () => Extended): (policy: object) => Promise<void> {
  let file = ''
  beforeAll(() => {
    try {
      mkdirSync(folder, { recursive: true })
      accessSync(folder, constants.W_OK)
    } catch {
      throw new Error(
        `A policy of the browser is put into ${folder}, which only an administrator may. Make it writable.`,
      )
    }
    file = `${folder}/${extended().extension.id}.json`
  })
  afterAll(() => {
    if (file) rmSync(file, { force: true })
    // Only what was made here, and only while nobody else's policy is in it.
    for (const name of made.toReversed()) if (existsSync(name) && !readdirSync(name).length) rmdirSync(name)
  })
  return async policy => {
    const { extension, openOwn } = extended()
    writeFileSync(file, JSON.stringify({ '3rdparty': { extensions: { [extension.id]: policy } } }))
    const page = await openOwn('options.html#data')
    const taken = () => page.evaluate(() => chrome.storage.managed.get())
    await soon(async () => JSON.stringify(await taken()) === JSON.stringify(policy), 'the policy to be taken')
    await page.close()
  }
}
