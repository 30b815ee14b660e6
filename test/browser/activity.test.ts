import { beforeAll, expect, test } from 'vitest'
import { stored } from '../support/database.ts'
import { stopWorker } from '../support/extension.ts'
import { press, status } from '../support/popup.ts'
import { soon } from '../support/soon.ts'
import { captureDeal, fillForm, formState, withPopup } from './do.ts'
import { shareBrowser } from './share.ts'

const used = shareBrowser()
beforeAll(async () => {
  await captureDeal(used.extended, used.demo.crm.url)
})

test('contact data is filled and put back, though it is never in the database, also after the background was stopped', async () => {
  const { extended, demo } = used
  const page = await extended.open(demo.portals[0]?.url ?? '')
  const before = await formState(page)
  await fillForm(extended, page)
  expect(await formState(page)).toMatchObject({ contactFirstName: 'Maya', contactLastName: 'Okafor' })
  expect(await written()).not.toMatch(/Okafor|Maya/)
  await stopWorker(extended)
  await withPopup(extended, page, async popup => {
    await press(popup, 'Undo fill')
    await status(popup, /put back/)
  })
  expect(await formState(page)).toEqual(before)
  expect(await written()).not.toMatch(/Okafor|Maya/)
  const kinds = (await stored(extended, 'runHeads')).map(({ kind, end }) => `${kind} ${end}`)
  expect(kinds.sort()).toEqual(['capture well', 'fill undone', 'undo well'])
  await page.close()
})

test('with the tab goes what the undo needed', async () => {
  const { extended, demo } = used
  const page = await extended.open(demo.portals[1]?.url ?? '')
  await fillForm(extended, page)
  const own = await extended.openOwn('options.html#activity')
  // Read as our own code does; the page has no types of it.
  const held = () =>
    own.evaluate(
      `chrome.storage.session.get().then(all => Object.keys(all).filter(key => key.startsWith('run:')).length)`,
    )
  const count = Number(await held())
  expect(count).toBeGreaterThan(0)
  await page.close()
  await soon(async () => Number(await held()) < count, 'the values of the closed tab to be forgotten')
  await own.close()
})

test('a run is replayed against its page where that may be read, and says how to get there where it may not', async () => {
  const { extended, demo } = used
  const page = await extended.open(demo.portals[0]?.url ?? '')
  await fillForm(extended, page)
  const filled = await formState(page)
  const options = await extended.openOwn('options.html#activity')
  const newest = await options.waitForSelector('.runs summary')
  await newest?.click()
  await press(options, 'Replay as preview')
  await options.waitForSelector('::-p-text(fields as then)')
  expect(await formState(page)).toEqual(filled)
  await page.close()
  await press(options, 'Replay as preview')
  await options.waitForSelector('::-p-text(click Dealbridge in the toolbar)')
  await options.close()
})

/** All that the database holds of runs. */
async function written(): Promise<string> {
  return JSON.stringify([await stored(used.extended, 'runs'), await stored(used.extended, 'runHeads')])
}
