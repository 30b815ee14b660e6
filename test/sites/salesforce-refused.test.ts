import { afterAll, beforeAll, expect, test } from 'vitest'
import { withPopup } from '../browser/do.ts'
import { type Extended, launchExtended } from '../support/extension.ts'
import { type Hosts, serveHosts } from '../support/hosts.ts'
import { press, status, view } from '../support/popup.ts'
import { cases } from './cases/salesforce.ts'
import { lightningHost } from './support/lightning.ts'
import { allHosts } from './support/serve.ts'
import { visitSite } from './support/visit.ts'

const rule = 'A registered deal needs a primary partner.'
let hosts: Hosts
let extended: Extended

beforeAll(async () => {
  const names = cases.flatMap(({ host }) => host().hosts)
  hosts = await serveHosts(allHosts([lightningHost(names, rule)]))
  extended = await launchExtended({ args: hosts.flags })
})
afterAll(async () => {
  await extended?.close()
  await hosts?.close()
})

test.each(cases.slice(0, 2))(
  '$layout: what a validation rule says against the record is told, and nothing is called saved',
  async site => {
    const visit = await visitSite(extended, hosts, site)
    await visit.filled()
    const said = await withPopup(extended, visit.page, async popup => {
      await view(popup, 'Write-back')
      await press(popup, 'Save record')
      return status(popup, /saved/i, 60_000)
    })
    expect(said).toMatch(/^Not saved/)
    expect(said).toContain(rule)
    await visit.close()
  },
)
