import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { stored } from '../support/database.ts'
import { press, retype, status } from '../support/popup.ts'
import { soon } from '../support/soon.ts'
import { someDeal, someExport, someMapping } from './data.ts'
import { shareBrowser } from './share.ts'

const used = shareBrowser()
const folder = mkdtempSync(join(tmpdir(), 'dealbridge-options-'))
let page: Page
beforeAll(async () => {
  page = await used.extended.openOwn('options.html#data')
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('an exported file is imported, and its deals and mappings are listed and open', async () => {
  expect(await importFile(JSON.stringify(someExport))).toContain('Imported 1 of 1 deal, 1 of 1 mapping')
  await go('deals')
  await openDeal()
  await page.waitForSelector('::-p-text(Lindqvist Maskin AB)')
  await go('mappings')
  await openMapping()
  await page.waitForSelector('::-p-text(Nordics)')
})

test('what is exported can be imported again and is the same', async () => {
  const session = await page.createCDPSession()
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder })
  await go('data')
  await press(page, 'Export everything')
  const exported = () => readdirSync(folder).find(name => /^dealbridge-.*\.json$/.test(name))
  await soon(() => exported() !== undefined, 'the exported file')
  const text = readFileSync(join(folder, exported() ?? ''), 'utf8')
  expect(JSON.parse(text)).toMatchObject({ deals: [someDeal], mappings: [someMapping] })
  await confirm('Delete everything…', 'Delete everything')
  await soon(async () => (await stored(used.extended, 'deals')).length === 0, 'the deals to be deleted')
  expect(await importFile(text)).toContain('Imported 1 of 1 deal')
  expect(await stored(used.extended, 'deals')).toEqual([someDeal])
})

test.each([
  ['broken JSON', '{"format":"dealbridge",', /not valid JSON/],
  ['another program’s file', '{"deals":[]}', /not a Dealbridge export/],
  ['a later version', JSON.stringify({ ...someExport, version: 9 }), /version 9/],
  [
    'a fault deep inside',
    JSON.stringify({ ...someExport, deals: [{ ...someDeal, id: crypto.randomUUID(), capturedAt: 'yesterday' }] }),
    /deals\.0\.capturedAt/,
  ],
  ['an unknown part', JSON.stringify({ ...someExport, extra: 1 }), /damaged/],
])('%s is refused whole, with the reason and the place', async (_name, text, reason) => {
  const before = await stored(used.extended, 'deals')
  const said = await importFile(text)
  expect(said).toMatch(reason)
  expect(said).toContain('Nothing was imported')
  expect(await stored(used.extended, 'deals')).toEqual(before)
})

test('a deal and a mapping are deleted after a question', async () => {
  await go('deals')
  await openDeal()
  await confirm(`Delete deal ${someDeal.name}`, 'Delete')
  await soon(async () => (await stored(used.extended, 'deals')).length === 0, 'the deal to be deleted')
  await go('mappings')
  await openMapping()
  await page.click('a[href$="/applies-to"]')
  await confirm(`Delete mapping ${someMapping.name}`, 'Delete')
  await soon(async () => (await stored(used.extended, 'mappings')).length === 0, 'the mapping to be deleted')
})

test('our company’s answers are kept', async () => {
  await go('profile')
  const input = await page.waitForSelector('form .answers div input')
  await retype(input, 'Northgate Cloud Partners Inc.')
  await press(page, 'Save')
  await status(page, /^Saved/)
  const [profile] = await stored(used.extended, 'profiles')
  expect(Object.values(profile?.values ?? {})).toContain('Northgate Cloud Partners Inc.')
})

/** Opens the card of the deal, which bears its name. */
async function openDeal(): Promise<void> {
  const summary = await page.waitForSelector(`xpath/.//summary[contains(., "${someDeal.name}")]`)
  await summary?.click()
}

async function go(section: string): Promise<void> {
  await page.bringToFront()
  await page.click(`nav a[href="#${section}"]`)
  await page.waitForSelector(`nav a[href="#${section}"][aria-current=page]`)
}

async function openMapping(): Promise<void> {
  const link = await page.waitForSelector(`a[href="#mappings/${someMapping.id}"]`)
  await link?.click()
  await page.waitForSelector(`::-p-aria([name="${someMapping.name}"][role="heading"])`)
}

async function importFile(text: string): Promise<string> {
  await go('deals')
  await go('data')
  const file = join(folder, 'import.json')
  writeFileSync(file, text)
  const input = await page.waitForSelector('input[type=file]')
  await (input as Awaited<ReturnType<typeof page.waitForSelector<'input'>>>)?.uploadFile(file)
  return status(page, /^Imported|Nothing was imported/)
}

/** Presses a button that asks first, and confirms. */
async function confirm(button: string, action: string): Promise<void> {
  await press(page, button)
  const dialog = await page.waitForSelector('dialog[open]')
  const confirming = await dialog?.waitForSelector(`::-p-aria([name="${action}"][role="button"])`)
  await confirming?.click()
}
