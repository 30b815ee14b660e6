import type { Page } from 'puppeteer-core'
import { beforeAll, expect, test } from 'vitest'
import { stored } from '../support/database.ts'
import { stopWorker } from '../support/extension.ts'
import { closePopup, openPopup, press, status } from '../support/popup.ts'
import { soon } from '../support/soon.ts'
import { captureDeal, formState, withPopup } from './do.ts'
import { shareBrowser } from './share.ts'

const used = shareBrowser()
beforeAll(async () => {
  await captureDeal(used.extended, used.demo.crm.url)
})

/** Opens a form that takes its time over every input, as heavy portals do, so that a fill can be disturbed. */
async function openSlow(url: string | undefined): Promise<Page> {
  const page = await used.extended.open(url ?? '')
  await page.evaluate(() =>
    document.addEventListener('input', () => {
      const end = performance.now() + 250
      while (performance.now() < end);
    }),
  )
  return page
}

test('closing the popup in the middle of a fill loses nothing', async () => {
  const { extended, demo } = used
  const page = await openSlow(demo.portals[0]?.url)
  const popup = await openPopup(extended, page)
  await press(popup, 'Fill form')
  await status(popup, /Filling/)
  await closePopup(popup)
  await page.bringToFront()
  await soon(async () => (await formState(page)).expectedAmount !== '', 'the last field to be filled', 30_000)
  const said = await withPopup(extended, page, reopened => status(reopened, /filled and verified/))
  const [filled, planned] = /^(\d+) of (\d+)/.exec(said)?.slice(1) ?? []
  expect(filled).toBe(planned)
})

test('a service worker stopped in the middle of a run goes on with it', async () => {
  const { extended, demo } = used
  const page = await openSlow(demo.portals[0]?.url)
  const popup = await openPopup(extended, page)
  await press(popup, 'Fill form')
  await soon(async () => (await formState(page)).customerCompanyName !== '', 'the first field to be filled')
  await stopWorker(extended)
  expect((await formState(page)).expectedAmount).toBe('')
  await closePopup(popup)
  const said = await withPopup(extended, page, reopened => status(reopened, /filled and verified/))
  const [filled, planned] = /^(\d+) of (\d+)/.exec(said)?.slice(1) ?? []
  expect(filled).toBe(planned)
  const state = await formState(page)
  expect(state).toMatchObject({
    customerCompanyName: 'Harbor & Pine Logistics',
    postalCode: '98101',
    stage: 'Qualified',
  })
  expect((await stored(extended, 'runs')).filter(run => run.state === 'running')).toEqual([])
})

test('a page left in the middle of a run ends it truthfully', async () => {
  const { extended, demo } = used
  const page = await openSlow(demo.portals[1]?.url)
  const popup = await openPopup(extended, page)
  await press(popup, 'Fill form')
  await soon(async () => (await formState(page)).f_101 !== '', 'the first field to be filled')
  expect((await formState(page)).f_305).toBe('')
  await page.goto(demo.crm.url)
  await closePopup(popup)
  await soon(
    async () => (await stored(extended, 'runs')).every(run => run.state !== 'running'),
    'the run to be closed',
    20_000,
  )
  const run = (await stored(extended, 'runs')).find(each => each.url === demo.portals[1]?.url)
  expect(run?.state).toBe('interrupted')
  expect(run?.status).toContain('closed or left')
})
