import { expect, test } from 'vitest'
import { fresh } from './crm.ts'
import { answer, visitRecord } from './visit.ts'

const visit = visitRecord()
const { world } = visit

test('on its own: after Capture result the record is opened, written and saved without a further click', async () => {
  await visit.levels(['auto', 'auto', 'auto'])
  expect(await visit.captureResult()).toMatch(/Written back: Saved by the CRM\.$/)
  expect(world.saved).toEqual({ ...fresh, ...answer })
  expect(world.saves).toBe(1)
  const run = await visit.lastRun()
  expect(run?.policy?.level).toBe('auto')
  expect(run?.policy?.guards.filter(guard => !guard.held)).toEqual([])
  expect(run?.rows.find(({ label }) => label === 'Registration ID')).toMatchObject({
    before: { text: '' },
    after: { text: 'OSP-5512' },
  })
})

test('a field that asks for the person is held back, and the rest goes on its own', async () => {
  await visit.levels(['auto', 'confirm', 'auto'])
  expect(await visit.captureResult()).toMatch(/Written back: Saved by the CRM\.$/)
  expect(world.saved).toEqual({ ...fresh, ...answer, registrationStatus: '' })
  const row = (await visit.lastRun())?.rows.find(({ label }) => label === 'Registration status')
  expect(row).toMatchObject({ outcome: 'left', reason: expect.stringMatching(/^Held back: /) })
})

test('nothing goes on its own into a record that was changed, and both values are said', async () => {
  await visit.levels(['auto', 'auto', 'auto'])
  world.saved.amount = '$51,000.00'
  await visit.show()
  const said = await visit.captureResult()
  expect(said).toContain('Amount was “$48,250.00” and is “$51,000.00”')
  expect(world.saves).toBe(0)
  const run = await visit.lastRun()
  expect(run).toMatchObject({ state: 'failed', policy: { level: 'leave' } })
  expect(run?.policy?.guards.find(guard => !guard.held)?.id).toBe('unchanged')
})

test('nothing goes on its own while the record is not open', async () => {
  await visit.levels(['auto', 'auto', 'auto'])
  await visit.record.goto('about:blank')
  expect(await visit.captureResult()).toContain('its record is not open in a tab')
  expect(world.saves).toBe(0)
})
