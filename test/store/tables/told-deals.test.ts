import { beforeEach, expect, test } from 'vitest'
import { deleteEverything } from '../../../lib/store/backup.ts'
import { db } from '../../../lib/store/db.ts'
import { getDeal, putDeal, updateDeal } from '../../../lib/store/deals.ts'
import type { Run } from '../../../lib/store/run.ts'
import { getRun, putRun, updateRun } from '../../../lib/store/runs.ts'
import { changeDeal } from '../../../lib/store/told-deals.ts'
import { someDeal } from '../../browser/data.ts'
import { filledRun } from '../../support/runs.ts'

beforeEach(deleteEverything)

const told: Run = { ...filledRun(), kind: 'result' }
const rename = () => updateDeal(someDeal.id, deal => ({ ...deal, name: 'Another name' }))

test('a deal and the reading that tells of it are kept together', async () => {
  await putDeal(someDeal)
  expect(await changeDeal(rename, ({ name }) => ({ ...told, dealName: name }))).toMatchObject({ name: 'Another name' })
  expect(await getDeal(someDeal.id)).toMatchObject({ name: 'Another name' })
  expect(await db.runs.get(told.id)).toMatchObject({ kind: 'result', dealName: 'Another name' })
  expect(await db.runHeads.get(told.id)).toMatchObject({ kind: 'result' })
  expect(JSON.stringify(await db.runs.get(told.id))).not.toContain('jana.weiss')
})

test('where the reading cannot be kept, the deal is as it was', async () => {
  await putDeal(someDeal)
  await expect(changeDeal(rename, () => ({ ...told, startedAt: 'never', rows: 'none' }) as never)).rejects.toThrow()
  expect(await getDeal(someDeal.id)).toEqual(someDeal)
  expect(await getRun(told.id)).toBeUndefined()
})

test('where no deal was changed, nothing is told', async () => {
  expect(await changeDeal(rename, () => told)).toBeUndefined()
  expect(await db.runs.count()).toBe(0)
})

test('a run is not changed without the entry that tells of it', async () => {
  const run = filledRun()
  await putRun(run)
  const undone = (now: Run): Run => ({ ...now, state: 'undone' })
  await expect(updateRun(run.id, undone, () => ({}) as never)).rejects.toThrow()
  expect(await db.runs.get(run.id)).toMatchObject({ state: 'done' })
  const entry = { ...told, id: '1d9f5c1e-2b7a-4f3c-8e61-7a5b9c0d1e25', kind: 'undo' as const }
  await updateRun(run.id, undone, () => entry)
  expect((await db.runHeads.toArray()).map(({ kind, end }) => `${kind} ${end}`).sort()).toEqual([
    'fill undone',
    'undo partly',
  ])
})
