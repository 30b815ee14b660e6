import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Mapping } from '../../lib/mapping/mapping.ts'
import { allHosts, hostPages } from '../sites/support/serve.ts'
import { keep, stored } from '../support/database.ts'
import { type Extended, launchExtended } from '../support/extension.ts'
import { type Hosts, serveHosts } from '../support/hosts.ts'
import { press, previewRows, status, view } from '../support/popup.ts'
import { sampleDeal } from '../support/sample-deal.ts'
import { soon } from '../support/soon.ts'
import { withPopup } from './do.ts'

const portal = 'partnercentral.awspartner.com'
const path = '/partnercentral2/s/new-opportunity'
const folder = mkdtempSync(join(tmpdir(), 'dealbridge-packs-'))
const said: Record<string, string> = { 'deal.stage': 'Qualified to buy', 'account.industry': 'Technology' }
const deal = {
  ...sampleDeal,
  entries: sampleDeal.entries.map(entry => {
    const text = said[entry.term]
    return text ? { ...entry, text, value: { kind: 'choice' as const, text } } : entry
  }),
}
let hosts: Hosts
let extended: Extended
let options: Page
let form: Page

beforeAll(async () => {
  const pages = { [path]: 'aws-classic-opportunity.html', '/portal.js': 'portal.js' }
  hosts = await serveHosts(allHosts([hostPages(portal, pages)]))
  extended = await launchExtended({ args: hosts.flags })
  await keep(extended, 'deals', [deal])
  options = await extended.openOwn('options.html#mappings')
  form = await extended.open(`https://${portal}${path}`)
})
afterAll(async () => {
  await extended?.close()
  await hosts?.close()
  rmSync(folder, { recursive: true, force: true })
})

/** What the form would get, by field. */
const preview = () =>
  withPopup(extended, form, async popup => {
    await view(popup, 'Fill')
    await status(popup, /would be filled/)
    return Object.fromEntries((await previewRows(popup)).map(({ field, value }) => [field, value]))
  })

test('a starter pack decides what CRM words mean; what it leaves open is decided in Choices', async () => {
  expect(await preview()).toMatchObject({ Stage: '', 'Industry vertical': '' })
  await options.bringToFront()
  await (await options.waitForSelector('summary::-p-text(Starter packs)'))?.click()
  await press(options, 'Add AWS Partner Central: opportunity')
  await options.waitForSelector('::-p-text(was added.)')
  expect(await preview()).toMatchObject({ Stage: 'Qualified', 'Industry vertical': '' })

  const [mapping] = await stored(extended, 'mappings')
  await options.bringToFront()
  await options.goto(options.url().replace(/#.*/, `#mappings/${mapping?.id}/choices`))
  await (await options.waitForSelector('summary::-p-text(Industry)'))?.click()
  await (await options.waitForSelector('input[type=search]'))?.type('Technology')
  const menu = await options.waitForSelector('::-p-aria([name="“Technology” means"][role="combobox"])')
  await menu?.select('= Software and Internet')
  await status(options, /^Saved: “Technology”/)
  expect(await preview()).toMatchObject({ Stage: 'Qualified', 'Industry vertical': 'Software and Internet' })
})

test('a pack goes out to a file and comes back in, with the difference shown first', async () => {
  const session = await options.createCDPSession()
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder })
  await options.bringToFront()
  await options.click('nav a[href="#data"]')
  await (await options.waitForSelector('summary::-p-text(Export a pack)'))?.click()
  await (await options.waitForSelector('.scrolled input[type=checkbox]'))?.click()
  await (await options.waitForSelector('::-p-aria([name="Name of the pack"])'))?.type('AWS')
  await press(options, 'Export pack')
  await status(options, /^Exported 1 mapping/)
  const exported = () => readdirSync(folder).find(name => name === 'AWS.dealbridge-pack.json')
  await soon(() => exported() !== undefined, 'the exported pack')
  const text = readFileSync(join(folder, exported() ?? ''), 'utf8')
  expect(text).not.toContain('Harbor & Finch')

  const [before] = await stored(extended, 'mappings')
  if (!before) throw new Error('The mapping is gone.')
  await keep(extended, 'mappings', [{ ...before, rules: before.rules.slice(1) }])
  await importFile(text)
  await options.waitForSelector('::-p-text(Different from yours)')
  expect((await stored(extended, 'mappings'))[0]?.rules).toEqual(before.rules.slice(1))
  await options.bringToFront()
  const theirs = await options.waitForSelector('::-p-aria([name="Take theirs"][role="radio"])')
  await theirs?.click()
  await press(options, 'Take in')
  await status(options, /^Took in 1 mapping/)
  const [after] = await stored(extended, 'mappings')
  const told = ({ rules }: Mapping) => rules.map(({ field, source, list }) => [field.label, source, list])
  expect(after && told(after)).toEqual(told(before))
})

test('a hostile pack is refused at once, with the reason, and changes nothing', async () => {
  const before = await stored(extended, 'mappings')
  for (const [text, reason] of [
    [`[${'{"a":'.repeat(50_000)}`, /levels deep/],
    [`{"format":"dealbridge-pack","mappings":[${'1,'.repeat(200_000)}1]}`, /more parts/],
    [`{"format":"dealbridge-pack","version":1,"name":"${'x'.repeat(6_000_000)}"}`, /larger than 5 MB/],
  ] as const) {
    await options.bringToFront()
    await options.click('nav a[href="#deals"]')
    await options.click('nav a[href="#data"]')
    const start = Date.now()
    await importFile(text)
    await status(options, reason)
    expect(Date.now() - start).toBeLessThan(3000)
  }
  expect(await stored(extended, 'mappings')).toEqual(before)
})

async function importFile(text: string): Promise<void> {
  const file = join(folder, 'import.json')
  writeFileSync(file, text)
  await options.bringToFront()
  await options.waitForSelector('input[type=file]')
  const packs = (await options.$$('input[type=file]')).at(-1)
  await (packs as Awaited<ReturnType<typeof options.waitForSelector<'input'>>>)?.uploadFile(file)
}
