import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Deal, Entry } from '../../lib/deal/deal.ts'
import { withPopup } from '../browser/do.ts'
import { keep, stored } from '../support/database.ts'
import { type Extended, launchExtended } from '../support/extension.ts'
import { type Hosts, serveHosts } from '../support/hosts.ts'
import { press, previewRows, status, view } from '../support/popup.ts'
import { sampleDeal } from '../support/sample-deal.ts'
import { builtHost } from './support/built.ts'

const host = 'us-east-1.console.aws.amazon.com'
const address = `https://${host}/partnercentral/opportunities/create`

/** A deal as CRMs have it: their words for the industry, dashes in the number, no state, a day that is over. */
const changes: Record<string, Partial<Entry> | undefined> = {
  'account.industry': { text: 'Technology', value: { kind: 'choice', text: 'Technology' } },
  'account.duns': { text: '15-048-3782', value: { kind: 'text', text: '15-048-3782' } },
  'account.state': undefined,
  'deal.closeDate': { text: '2025-01-31', value: { kind: 'date', date: '2025-01-31' } },
}
const deal: Deal = {
  ...sampleDeal,
  entries: sampleDeal.entries.flatMap(entry => {
    if (!(entry.term in changes)) return [entry]
    const change = changes[entry.term]
    return change ? [{ ...entry, ...change }] : []
  }),
}

let hosts: Hosts
let extended: Extended
let page: Page
beforeAll(async () => {
  hosts = await serveHosts(builtHost([host], 'aws-opportunity', 'Create opportunity | AWS Partner Central').answer)
  extended = await launchExtended({ args: hosts.flags })
  page = await extended.open(address)
  await page.waitForSelector('form button')
  await keep(extended, 'deals', [deal])
})
afterAll(async () => {
  await extended?.close()
  await hosts?.close()
})

/** What a list of the popup says, point by point, without the words of its buttons. */
const points = (popup: Page, name: string) =>
  popup.$eval(`section[aria-label="${name}"]`, section =>
    [...section.querySelectorAll('li')].map(point => {
      const [label, text] = ['strong', 'span'].map(part => point.querySelector(part)?.textContent ?? '')
      return `${label}: ${text}`
    }),
  )

test('what AWS would refuse is said before the page is touched, and one click each mends what can be mended', async () => {
  await withPopup(extended, page, async popup => {
    await view(popup, 'Fill')
    expect(await status(popup, /would be filled/)).toMatch(/4 fields must be fixed before the form is sent/)
    expect((await points(popup, 'To fix before the form is sent')).sort()).toEqual([
      'Customer DUNS: It must be 9 digits, without spaces or dashes.',
      'Industry: “Technology” is not in the portal’s own list.',
      'State or region: AWS requires the state where the country is the United States.',
      'Target close date: It must not be in the past, and 2025-01-31 is.',
    ])
    await press(popup, 'Choose Software and Internet for Industry')
    await status(popup, /3 fields must be fixed/)
    await press(popup, 'Use 150483782 for Customer DUNS')
    await status(popup, /2 fields must be fixed/)
    const rows = await previewRows(popup)
    const shown = Object.fromEntries(rows.map(({ field, value }) => [field, value]))
    expect(shown).toMatchObject({ Industry: 'Software and Internet', 'Customer DUNS': '150483782' })
    await press(popup, 'Fill form')
    await status(popup, /^(\d+) of \1 fields filled and verified/, 60_000)
  })
  expect(hosts.requests.filter(request => request.host === host && request.method === 'POST')).toEqual([])
})

test('what the page says after it refused the form is read back, also of fields that nobody filled', async () => {
  await page.click('form button[type=submit]')
  await page.waitForFunction(() => document.body.innerText.includes('State is required'))
  await withPopup(extended, page, async popup => {
    const said = await status(popup, /The page says/)
    expect(said).toContain('State is required for the United States')
    await popup.waitForSelector('section[aria-label="What the page says"]')
    const told = await points(popup, 'What the page says')
    expect(told).toContain('State or region: State is required for the United States.')
    expect(told).toContain('Target close date: This field is required.')
    expect(told.filter(point => /constraint|Maximum 255|12-digit|YYYY/.test(point))).toEqual([])
  })
  const [run] = (await stored(extended, 'runs')).filter(({ kind }) => kind === 'fill')
  expect(run?.messages?.map(({ label }) => label)).toContain('State or region')
})
