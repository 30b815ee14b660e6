import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, beforeEach } from 'vitest'
import type { Mapping } from '../../../lib/mapping/mapping.ts'
import type { Run } from '../../../lib/store/run.ts'
import { keep, stored } from '../../support/database.ts'
import { type Extended, launchExtended } from '../../support/extension.ts'
import { type Hosts, serveHosts } from '../../support/hosts.ts'
import { press, status, view } from '../../support/popup.ts'
import { decide } from '../decide.ts'
import { captureDeal, withPopup } from '../do.ts'
import { createWorld, fresh, type World } from './crm.ts'

export type Level = NonNullable<Mapping['rules'][number]['back']>

/** What the portal answered, as the record holds it. */
export const answer = { registrationId: 'OSP-5512', registrationStatus: 'Approved', expiry: '2027-03-31' }

/** A captured deal whose registration was answered, and for whose three fields on the record the person has decided. */
export interface Visit {
  world: World
  extended: Extended
  record: Page
  /** Says how far each of the three fields goes, and what else the mapping says. */
  levels(all: Level[], more?: Partial<Mapping>, overwrite?: boolean): Promise<void>
  captureResult(): Promise<string>
  /** Brings the deal up to date with its record. */
  recapture(): Promise<void>
  /** Loads the record anew, in front. */
  show(): Promise<void>
  lastRun(): Promise<Run | undefined>
}

/** Before each test the record is as it was captured, and shown. */
export function visitRecord(): Visit {
  const visit = { world: createWorld() } as Visit
  const { world } = visit
  let hosts: Hosts
  let portal: Page
  let decided: Mapping | undefined
  const extended = () => visit.extended

  beforeAll(async () => {
    hosts = await serveHosts(request => world.answer(request))
    visit.extended = await launchExtended({ args: hosts.flags })
    visit.record = (await captureDeal(extended(), world.record)).page
    portal = await extended().open(world.portal)
    await visit.captureResult()
    await visit.record.bringToFront()
    await withPopup(extended(), visit.record, async popup => {
      await edit(popup)
      await decide(popup, 'Registration ID', 'Registration id')
      await decide(popup, 'Registration status', 'Registration status')
      await decide(popup, 'Registration expiry date', 'Valid until')
    })
    ;[decided] = await stored(extended(), 'mappings')
  })
  afterAll(async () => {
    await visit.extended?.close()
    await hosts?.close()
  })
  beforeEach(async () => {
    Object.assign(world, { saved: { ...fresh }, saves: 0 })
    await visit.show()
  })

  return Object.assign(visit, {
    async levels(all: Level[], more: Partial<Mapping> = {}, overwrite = false) {
      if (!decided) throw new Error('No mapping was kept.')
      const rules = decided.rules.map((rule, at) => ({ ...rule, overwrite, back: all[at] }))
      await keep(extended(), 'mappings', [{ ...decided, ...more, rules }])
    },
    async captureResult() {
      await portal.bringToFront()
      return withPopup(extended(), portal, async popup => {
        await press(popup, 'Capture result')
        return status(popup, /^Captured the result/, 60_000)
      })
    },
    async recapture() {
      await withPopup(extended(), visit.record, async popup => {
        await view(popup, 'Capture')
        await press(popup, 'Capture deal')
        await status(popup, /^Captured again/)
      })
    },
    async show() {
      await visit.record.goto(world.record)
      await visit.record.bringToFront()
    },
    async lastRun() {
      const runs = (await stored(extended(), 'runs')).filter(({ kind }) => kind === 'write-back')
      return runs.toSorted((a, b) => b.startedAt.localeCompare(a.startedAt))[0]
    },
  })
}

/** Opens the record for editing from the popup. */
export async function edit(popup: Page): Promise<string> {
  await view(popup, 'Write-back')
  await status(popup, /only shown/)
  await press(popup, 'Edit record')
  return status(popup, /can be edited/)
}
