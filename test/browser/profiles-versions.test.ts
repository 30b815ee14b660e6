import type { Page } from 'puppeteer-core'
import { beforeAll, expect, test } from 'vitest'
import { keep, stored } from '../support/database.ts'
import { press, retype, status } from '../support/popup.ts'
import { soon } from '../support/soon.ts'
import { someMapping } from './data.ts'
import { shareBrowser } from './share.ts'

const used = shareBrowser()
let page: Page
beforeAll(async () => {
  await keep(used.extended, 'mappings', [someMapping])
  page = await used.extended.openOwn('options.html#profile')
})

const field = async (name: string) => {
  const found = await page.waitForSelector(`::-p-aria([name="${name}"][role="textbox"])`)
  if (!found) throw new Error(`There is no field "${name}".`)
  return found
}
const type = async (name: string, text: string) => retype(await field(name), text)
const go = async (hash: string) => {
  await page.evaluate(next => {
    location.hash = next
  }, hash)
}
const now = async () => (await stored(used.extended, 'mappings'))[0]

test('a second profile is made, with an answer of its own, and a mapping uses it', async () => {
  await type('Name of this profile', 'Northgate US')
  await press(page, 'Save')
  await status(page, /^Saved/)
  await press(page, 'Add a profile')
  await type('Name of this profile', 'Northgate DE')
  await press(page, 'Add an answer')
  await type('Name of answer 1', 'Portal id')
  await type('Answer 1', 'P-4711')
  await press(page, 'Save')
  await status(page, /^Saved/)
  const profiles = await stored(used.extended, 'profiles')
  const second = profiles.find(({ name }) => name === 'Northgate DE')
  expect(second?.values).toEqual({ 'partner:Portal id': 'P-4711' })

  await page.bringToFront()
  await go(`mappings/${someMapping.id}/applies-to`)
  const select = await page.waitForSelector('::-p-aria([name="Your company answers as"][role="combobox"])')
  await select?.select(second?.id ?? '')
  await soon(async () => (await now())?.profile === second?.id, 'the profile to be kept')
})

test('a version is gone back to, and that is undone', async () => {
  await page.bringToFront()
  await type('Name', 'Deal registration EMEA')
  await page.keyboard.press('Tab')
  await soon(async () => (await now())?.name === 'Deal registration EMEA', 'the name to be kept')
  await page.bringToFront()
  await go(`mappings/${someMapping.id}/versions`)
  await press(page, 'Show difference to version 1')
  await page.waitForSelector('::-p-text(Renamed from “Deal registration EMEA” to “Deal registration”.)')
  await press(page, 'Go back to this version 1')
  await status(page, /^The mapping is as it was in version 1/)
  expect(await now()).toMatchObject({ name: 'Deal registration', rules: someMapping.rules })
  expect((await now())?.profile).toBeUndefined()
  await page.bringToFront()
  await press(page, 'Undo')
  await status(page, /^Undone/)
  expect((await now())?.name).toBe('Deal registration EMEA')
  expect((await now())?.profile).toBeDefined()
})
