import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Extension } from 'puppeteer-core'

/**
 * Adds an extension to the browser that has nothing but a popup of one word (and a background, so that its process runs
 * as ours does): what it takes to show that is the browser's, whatever the popup.
 */
export async function addFloor(browser: Browser): Promise<Extension> {
  const folder = mkdtempSync(join(tmpdir(), 'floor-'))
  const file = (name: string, text: string) => writeFileSync(join(folder, name), text)
  file('popup.html', '<!doctype html><title>Floor</title><p>Floor</p>')
  file('background.js', 'chrome.runtime.onMessage.addListener(() => undefined)')
  const background = { service_worker: 'background.js' }
  const action = { default_popup: 'popup.html' }
  file('manifest.json', JSON.stringify({ manifest_version: 3, name: 'Floor', version: '1', background, action }))
  try {
    const id = await browser.installExtension(folder)
    const floor = (await browser.extensions()).get(id)
    if (!floor) throw new Error('The browser did not load the extension with the empty popup.')
    return floor
  } finally {
    // The browser has to find it until it ends.
    process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  }
}

/**
 * Pins buttons to the toolbar, as a person who uses them does. The browser slides one that is not pinned into the toolbar
 * before its popup begins to load.
 */
export async function pin(browser: Browser, extensions: Extension[]): Promise<void> {
  const page = await browser.newPage()
  await page.goto('chrome://extensions')
  for (const { id } of extensions) {
    const change = JSON.stringify({ extensionId: id, pinnedToToolbar: true })
    await page.evaluate(`chrome.developerPrivate.updateExtensionConfiguration(${change})`)
  }
  await page.close()
}
