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

interface SlowForm {
  page: Page
  /** How many inputs the form has got so far. */
  inputs(): number
  /** Resolves with the first of them. */
  first: Promise<void>
}

/** Opens a form that takes its time over every input, as heavy portals do, so that a fill can be disturbed. */
async function openSlow(url = ''): Promise<SlowForm> {
  const page = await used.extended.open(url)
  let inputs = 0
  let begin = () => {}
  const first = new Promise<void>(resolve => {
    begin = resolve
  })
  await page.exposeFunction('told', () => {
    inputs += 1
    begin()
  })
  await page.evaluate(() =>
    document.addEventListener('input', () => {
      ;(globalThis as unknown as { told(): void }).told()
      const end = performance.now() + 250
      while (performance.now() < end);
    }),
  )
  return { page, inputs: () => inputs, first }
}

test('closing the popup in the middle of a fill loses nothing', async () => {
  const { extended, demo } = used
  const { page } = await openSlow(demo.portals[0]?.url)
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

test('opening the popup again in the middle of a fill shows it going on to its end', async () => {
  const { extended, demo } = used
  const { page, inputs, first } = await openSlow(demo.portals[0]?.url)
  const popup = await openPopup(extended, page)
  await press(popup, 'Fill form')
  await first
  await closePopup(popup)
  const said = await withPopup(extended, page, reopened => {
    expect(inputs()).toBeLessThan(17)
    return status(reopened, /filled and verified/)
  })
  const [filled, planned] = /^(\d+) of (\d+)/.exec(said)?.slice(1) ?? []
  expect(filled).toBe(planned)
})

test('a service worker stopped in the middle of a run goes on with it', async () => {
  const { extended, demo } = used
  const { page, inputs, first } = await openSlow(demo.portals[0]?.url)
  const popup = await openPopup(extended, page)
  await press(popup, 'Fill form')
  await first
  await stopWorker(extended)
  expect(inputs()).toBeLessThan(17)
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
  const { page } = await openSlow(demo.portals[1]?.url)
  await page.evaluate(elsewhere => {
    const leave = () => location.assign(elsewhere)
    document.addEventListener('input', leave, { once: true })
  }, demo.crm.url)
  const popup = await openPopup(extended, page)
  await press(popup, 'Fill form')
  await soon(() => page.url() === demo.crm.url, 'the page to be left')
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
