import { expect, test } from 'vitest'
import { offers, press, previewRows, status } from '../../support/popup.ts'
import { withPopup } from '../do.ts'
import { fresh } from './crm.ts'
import { answer, edit, visitRecord } from './visit.ts'

const visit = visitRecord()
const { world } = visit

test('the lowest level decides: what changes is shown, and saved after one confirm', async () => {
  await visit.levels(['auto', 'auto', 'confirm'], {}, true)
  world.saved.expiry = '2026-12-31'
  await visit.show()
  await withPopup(visit.extended, visit.record, async popup => {
    await edit(popup)
    await press(popup, 'Write back')
    await status(popup, /^3 of 3/)
    await popup.waitForSelector('::-p-text(Save the record with these values?)')
    const told = await popup.$eval('dl.before-after', list => (list as HTMLElement).innerText.replace(/\s+/g, ' '))
    expect(told).toContain('Registration expiry date 2026-12-31 → 2027-03-31')
    expect(told).toContain('Registration ID empty → OSP-5512')
    expect(world.saves).toBe(0)
    await press(popup, 'Save record')
    expect(await status(popup, /^Saved|^Not saved|^Cannot/)).toBe('Saved by the CRM.')
  })
  expect(world.saved).toMatchObject(answer)
})

test('a field that was changed after the preview is refused with both values', async () => {
  await visit.levels(['write', 'write', 'write'])
  await withPopup(visit.extended, visit.record, async popup => {
    await edit(popup)
    await visit.record.$eval('#registrationId', box => {
      ;(box as HTMLInputElement).value = 'OSP-1'
    })
    await press(popup, 'Write back')
    expect(await status(popup, /^Nothing was written/)).toContain('changed since the preview')
    const row = (await previewRows(popup)).find(({ field }) => field === 'Registration ID')
    expect(row?.why).toContain('It was “” and is “OSP-1” now')
  })
  expect(await visit.record.$eval('#registrationStatus', box => (box as HTMLInputElement).value)).toBe('')
})

test('a record that was changed since the capture is refused with both values, until it is captured again', async () => {
  await visit.levels(['write', 'write', 'write'])
  world.saved.stage = 'Negotiation'
  await visit.show()
  await withPopup(visit.extended, visit.record, async popup => {
    await edit(popup)
    const table = await popup.waitForSelector('::-p-aria([name="Changed since the deal was captured"][role="table"])')
    expect(await table?.evaluate(element => (element as HTMLElement).innerText)).toMatch(
      /Stage\s+Proposal\s+Negotiation/,
    )
    await press(popup, 'Write back')
    expect(await status(popup, /^Nothing was written/)).toContain('Stage was “Proposal” and is “Negotiation”')
    await press(popup, 'Capture again')
    await status(popup, /^3 fields would be filled/)
    await press(popup, 'Write back')
    await status(popup, /^3 of 3/)
  })
})

test('a note is shown first, added behind what stands there, and left once', async () => {
  const note = { text: 'Registered as {{registration.id}}, {{registration.status}}: {{registration.url}}' }
  const said = `Registered as OSP-5512, Approved: ${world.portal}`
  await visit.levels(['write', 'write', 'write'], { note })
  await visit.recapture()
  for (const saved of [1, 1]) {
    await visit.show()
    await withPopup(visit.extended, visit.record, async popup => {
      await edit(popup)
      const row = (await previewRows(popup)).find(({ field }) => field === 'Comment')
      if (world.saves === 0) expect(row).toMatchObject({ value: said, why: expect.stringContaining('note') })
      else expect(row?.why).toContain('The record holds this note already')
      if (world.saves > 0) return
      await press(popup, 'Write back')
      await status(popup, /^4 of 4/)
      await press(popup, 'Save record')
      expect(await status(popup, /^Saved|^Not saved|^Cannot/)).toBe('Saved by the CRM.')
    })
    expect(world.saves).toBe(saved)
    expect(world.saved.comment.replace(/\r/g, '')).toBe(`${fresh.comment}\n\n${said}`)
  }
})

test('after a click: what may go on its own is also saved', async () => {
  await visit.levels(['auto', 'auto', 'auto'])
  await withPopup(visit.extended, visit.record, async popup => {
    await edit(popup)
    await press(popup, 'Write back')
    expect(await status(popup, /^Saved|^Not saved|^Cannot/)).toBe('Saved by the CRM.')
    expect(await offers(popup, 'Save record')).toBe(false)
  })
  expect(world.saved).toMatchObject(answer)
})
