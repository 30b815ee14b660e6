import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Deal } from '../../../lib/deal/deal.ts'
import { keep, stored } from '../../support/database.ts'
import { press, status } from '../../support/popup.ts'
import { sampleDeal } from '../../support/sample-deal.ts'
import { soon } from '../../support/soon.ts'
import { fillForm, withPopup } from '../do.ts'
import { shareBrowser } from '../share.ts'
import { type StatePortal, serveStatePortal } from './state-portal.ts'

// One deal's registration through every state that a portal tells, then a list of several, all through the real popup.
const used = shareBrowser({ defaultViewport: { width: 1200, height: 900 } })
let portal: StatePortal
const other: Deal = {
  ...{ ...sampleDeal, id: '6a1c4d2e-1f7b-4b43-8d0c-2b9e5f7a1c02', name: 'Cold store' },
  ...{ source: { url: 'https://crm.example/opportunities/77', title: 'Cold store' }, registrations: [] },
  entries: [],
}
beforeAll(async () => {
  portal = await serveStatePortal()
  await keep(used.extended, 'deals', [sampleDeal, other])
})
afterAll(() => portal?.close())

const own = { id: 'REG-1', deal: 'Warehouse control platform', customer: 'Harbor & Finch Logistics' }
const dealNow = async () => (await stored(used.extended, 'deals')).find(({ id }) => id === sampleDeal.id)
const livesNow = async () => (await dealNow())?.registrations.map(({ history }) => history.map(({ state }) => state))
const day = (later: number) => {
  const date = new Date(Date.now() + later * 86_400_000)
  return `${String(date.getDate()).padStart(2, '0')}/${String(date.getMonth() + 1).padStart(2, '0')}/${date.getFullYear()}`
}

async function captureAt(path: string, like = /^(?:Captured|Updated)/): Promise<string> {
  const page = await used.extended.open(`${portal.origin}${path}`)
  const said = await withPopup(used.extended, page, async popup => {
    await press(popup, 'Capture result')
    return status(popup, like)
  })
  await page.close()
  return said
}

/** What stands on the toolbar button for all tabs. */
async function badge(): Promise<string> {
  const page = await used.extended.openOwn('options.html#deals')
  const text = await page.evaluate(() => chrome.action.getBadgeText({}))
  await page.close()
  return text
}

async function shows(popup: Page, text: RegExp): Promise<void> {
  let last = ''
  await soon(
    async () => {
      last = await popup.$eval('main', main => (main as HTMLElement).innerText)
      return text.test(last)
    },
    () => `the popup to show ${text}; it shows ${last}`,
  )
}

test('a fill begins a registration, undoing it takes it back', async () => {
  const page = await used.extended.open(`${portal.origin}/new`)
  await withPopup(used.extended, page, async popup => {
    await popup.select('select', sampleDeal.id)
    await press(popup, 'Fill form')
    await status(popup, /filled and verified/, 60_000)
  })
  await soon(async () => JSON.stringify(await livesNow()) === '[["filled"]]', 'the fill to be noted')
  await withPopup(used.extended, page, async popup => {
    await press(popup, 'Undo fill')
    await status(popup, /put back/)
  })
  await soon(async () => JSON.stringify(await livesNow()) === '[]', 'the fill to be taken back')
  await fillForm(used.extended, page)
  await soon(async () => JSON.stringify(await livesNow()) === '[["filled"]]', 'the second fill to be noted')
})

test('each state that the portal tells is a step of one life', async () => {
  const steps: [status: string, more?: { until?: string; comments?: string }][] = [
    ['Draft'],
    ['Submitted'],
    ['Pending approval'],
    ['Action required', { comments: 'Name the decision maker.' }],
    ['Approved', { until: day(10) }],
  ]
  for (const [status, more] of steps) {
    portal.set({ ...own, status, ...more })
    await captureAt('/registrations/REG-1')
  }
  expect(await livesNow()).toEqual([['filled', 'drafted', 'submitted', 'pending', 'action required', 'approved']])
  const [registration] = (await dealNow())?.registrations ?? []
  expect(registration?.history[4]?.reason).toBe('Name the decision maker.')
  expect(registration?.url).toBe(`${portal.origin}/registrations/REG-1`)
  const runs = await stored(used.extended, 'runs')
  const receipts = registration?.history.map(({ run }) => runs.find(({ id }) => id === run)?.kind)
  expect(receipts).toEqual(['fill', 'result', 'result', 'result', 'result', 'result'])
})

test('one that expires soon is on the toolbar button, and the popup leads to its deal', async () => {
  await soon(async () => (await badge()) === '1', 'the button to say 1')
  const page = await used.extended.open(sampleDeal.source.url.replace('https://crm.example', portal.origin))
  await withPopup(used.extended, page, async popup => {
    const summary = await popup.waitForSelector('::-p-text(1 registration needs attention)')
    await summary?.click()
    await shows(popup, /Warehouse control platform[\s\S]*Approved[\s\S]*REG-1[\s\S]*valid until/)
  })
  await page.close()
})

test('the form of the same portal says that the deal is there already', async () => {
  const page = await used.extended.open(`${portal.origin}/new`)
  await withPopup(used.extended, page, async popup => {
    await popup.select('select', sampleDeal.id)
    await shows(popup, /This deal is here already: REG-1, approved/)
    const link = await popup.waitForSelector('::-p-aria([name="Open REG-1 at the portal"][role="link"])')
    expect(await link?.evaluate(a => (a as HTMLAnchorElement).href)).toBe(`${portal.origin}/registrations/REG-1`)
  })
  await page.close()
})

test('the page of another registration is not attached to this deal by itself', async () => {
  portal.set({ ...own, id: 'REG-900', status: 'Rejected' })
  const page = await used.extended.open(`${portal.origin}/registrations/REG-900`)
  await withPopup(used.extended, page, async popup => {
    await popup.select('select', sampleDeal.id)
    await shows(popup, /registered here as REG-1/)
    await press(popup, 'Capture result')
    await status(popup, /^Nothing was captured: this page shows REG-900/)
  })
  await page.close()
  // One that is plainly somebody else's is not even a further one.
  portal.set({ id: 'REG-901', deal: 'Cold chain sensors', customer: 'Fjord Seafood', status: 'Approved' })
  const said = await captureAt('/registrations/REG-901', /^Nothing/)
  expect(said).toMatch(/^Nothing was captured: this page is about “Cold chain sensors”, not about “Warehouse control/)
  expect((await dealNow())?.registrations).toHaveLength(1)
})

test('a list brings every registration up to date that is ours, and takes no other', async () => {
  portal.set({ id: 'REG-2', deal: 'Cold store', customer: 'Polar Foods', status: 'Submitted' })
  const page = await used.extended.open(`${portal.origin}/registrations/REG-2`)
  await withPopup(used.extended, page, async popup => {
    await popup.select('select', other.id)
    await press(popup, 'Capture result')
    await status(popup, /^Captured the result REG-2/)
  })
  await page.close()
  portal.set({ ...own, status: 'Rejected' })
  portal.set({ id: 'REG-2', deal: 'Cold store', customer: 'Polar Foods', status: 'Approved', until: day(-1) })
  const said = await captureAt('/registrations')
  expect(said).toBe(
    'Updated 2 registrations: REG-1 is now rejected, REG-2 is now approved; 2 others on this page are not yours here. The list goes on: open its next page and capture again.',
  )
  expect((await livesNow())?.[0]?.at(-1)).toBe('rejected')
  const deals = await stored(used.extended, 'deals')
  expect(deals.flatMap(({ registrations }) => registrations)).toHaveLength(2)
  // Rejected, and over since yesterday: neither waits for anybody.
  await soon(async () => (await badge()) === '', 'the button to say nothing')
})

test('Deals filters by state, and shows the whole life of each', async () => {
  const options = await used.extended.openOwn('options.html#deals')
  const filter = await options.waitForSelector('::-p-aria([name="Registrations"][role="combobox"])')
  await filter?.select('expired')
  await options.waitForSelector('::-p-text(1 deal shown)')
  await options.click('details.card:has(.state) summary')
  await options.waitForSelector('::-p-text(was valid until)')
  await options.close()
})

test('nothing was asked of the portal but what the person opened', () => {
  const opened = new Set(portal.asked.filter(path => path !== '/favicon.ico'))
  expect([...opened].sort()).toEqual(
    [
      '/new',
      '/opportunities/10482',
      '/registrations',
      '/registrations/REG-1',
      '/registrations/REG-2',
      '/registrations/REG-900',
      '/registrations/REG-901',
    ].sort(),
  )
})
