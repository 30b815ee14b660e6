import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { sampleRegistration } from '../../sites/support/registration.ts'
import { keep, stored } from '../../support/database.ts'
import { type Extended, launchExtended } from '../../support/extension.ts'
import { type Hosts, serveHosts } from '../../support/hosts.ts'
import { offers, press, previewRows, status, statusOf, view } from '../../support/popup.ts'
import { sampleDeal } from '../../support/sample-deal.ts'
import { withPopup } from '../do.ts'
import { createCrm, refusal, type Way } from './crm.ts'

let crm = createCrm()
let hosts: Hosts
let extended: Extended
beforeAll(async () => {
  hosts = await serveHosts(request => crm.answerTo(request))
  extended = await launchExtended({ args: hosts.flags })
})
afterAll(async () => {
  await extended?.close()
  await hosts?.close()
})
beforeEach(() => {
  crm = createCrm()
})

const held = { registrationId: 'REG-204417', registrationStatus: 'Approved', expiry: '2027-03-31' }

/** Opens the record, for which a registered deal is kept. */
async function openRecord(way: Way): Promise<Page> {
  const page = await extended.open(crm.address(way))
  const source = { url: page.url(), title: await page.title(), recordId: '4107' }
  await keep(extended, 'deals', [{ ...sampleDeal, source, registrations: [sampleRegistration] }])
  return page
}

async function editRecord(popup: Page): Promise<string> {
  await view(popup, 'Write-back')
  await status(popup, /only shown/)
  await press(popup, 'Edit record')
  return status(popup, /can be edited|was pressed|Nothing was pressed/)
}

async function saveRecord(popup: Page): Promise<string> {
  await press(popup, 'Save record')
  return status(popup, /^Saved|^Not saved|^Cannot tell|^Nothing/)
}

test.each<Way>(['pages', 'in place', 'dialog', 'pencils'])(
  '%s: opened, written and saved by the page’s own buttons',
  async way => {
    const page = await openRecord(way)
    const said = await withPopup(extended, page, async popup => {
      expect(await editRecord(popup)).toMatch(/^The record can be edited\. 3 fields would be filled/)
      await press(popup, 'Write back')
      expect(await status(popup, /filled and verified/)).toMatch(/^3 of 3/)
      expect(crm.kept()).toMatchObject({ registrationId: '', expiry: '' })
      return saveRecord(popup)
    })
    expect(said).toBe('Saved by the CRM.')
    expect(crm.kept()).toEqual({ name: 'Quay crane sensors', amount: '48,250.00', ...held })
    expect(await page.title()).not.toBe('wrong')
    const runs = await stored(extended, 'runs')
    const run = runs
      .filter(({ kind }) => kind === 'write-back')
      .toSorted((a, b) => b.startedAt.localeCompare(a.startedAt))[0]
    expect(run).toMatchObject({ kind: 'write-back', saved: 'saved', status: 'Saved by the CRM.' })
    await page.close()
  },
)

test('fields that open one at a time are opened, written and saved in turn', async () => {
  const page = await openRecord('one by one')
  for (let turn = 1; turn <= 3; turn++) {
    await withPopup(extended, page, async popup => {
      expect(await editRecord(popup)).toMatch(/^The record can be edited\. 1 field would be filled/)
      await press(popup, 'Write back')
      await status(popup, /^1 of 1/)
      expect(await saveRecord(popup)).toBe('Saved by the CRM.')
    })
    const kept = crm.kept()
    expect(Object.entries(held).filter(([name, text]) => kept[name as keyof typeof held] === text)).toHaveLength(turn)
    await page.reload()
  }
  await page.close()
})

test('a record that is always editable needs no opening; the page’s own words say that it was saved', async () => {
  const page = await openRecord('always')
  const said = await withPopup(extended, page, async popup => {
    await view(popup, 'Write-back')
    await status(popup, /3 fields would be filled/)
    expect(await offers(popup, 'Edit record')).toBe(false)
    await press(popup, 'Write back')
    await status(popup, /^3 of 3/)
    return saveRecord(popup)
  })
  expect(said).toBe('Saved by the CRM: “The deal was updated.”')
  expect(crm.kept()).toMatchObject(held)
  await page.close()
})

test.each<Way>(['pages', 'in place'])('%s: what the CRM refuses is said in the row of its field', async way => {
  crm.answer = 'refuse'
  const page = await openRecord(way)
  await withPopup(extended, page, async popup => {
    await editRecord(popup)
    await press(popup, 'Write back')
    await status(popup, /^3 of 3/)
    expect(await saveRecord(popup)).toContain(`Registration expiry date: “${refusal}”`)
    const row = (await previewRows(popup)).find(({ field }) => field === 'Registration expiry date')
    expect(row?.why).toContain('Not taken by the page')
    expect(row?.why).toContain(refusal)
    expect(crm.kept().registrationId).toBe('')
    // Once the reason is gone it can be saved after all.
    crm.answer = 'keep'
    if (way === 'in place') expect(await saveRecord(popup)).toBe('Saved by the CRM.')
  })
  if (way === 'in place') expect(crm.kept()).toMatchObject(held)
  await page.close()
})

test.each([
  ['never', 'nothing on the page told so within 15 seconds'],
  ['break', 'it answered with error 500'],
] as const)('a save that %ss ends in a plain sentence, not in a claim', async (answer, why) => {
  crm.answer = answer
  const page = await openRecord('in place')
  await withPopup(extended, page, async popup => {
    await editRecord(popup)
    await press(popup, 'Write back')
    await status(popup, /^3 of 3/)
    expect(await saveRecord(popup)).toContain(why)
    expect(await statusOf(popup)).toMatch(/^Cannot tell/)
  })
  expect(crm.kept().registrationId).toBe('')
  await page.close()
})
