import { expect, test } from 'vitest'
import { press, status } from '../../support/popup.ts'
import { administer } from '../administer.ts'
import { withPopup } from '../do.ts'
import { fresh } from './crm.ts'
import { answer, edit, visitRecord } from './visit.ts'

const visit = visitRecord()
const set = administer(() => visit.extended)

test('maxWriteBack “confirm”: fields set to go on their own wait for the person', async () => {
  await set({ maxWriteBack: 'confirm' })
  await visit.levels(['auto', 'auto', 'auto'])
  expect(await visit.captureResult()).not.toContain('Written back')
  expect(await visit.lastRun()).toBeUndefined()
  await visit.record.bringToFront()
  await withPopup(visit.extended, visit.record, async popup => {
    await edit(popup)
    await popup.waitForSelector('::-p-text(Your organisation allows “save the record after I confirm” at most.)')
    await press(popup, 'Write back')
    await popup.waitForSelector('::-p-text(Save the record with these values?)')
    expect(visit.world).toMatchObject({ saves: 0, saved: fresh })
    await press(popup, 'Save record')
    expect(await status(popup, /^Saved|^Not saved|^Cannot/)).toBe('Saved by the CRM.')
  })
  expect(visit.world.saved).toEqual({ ...fresh, ...answer })
  expect((await visit.lastRun())?.policy?.level).toBe('confirm')
})
