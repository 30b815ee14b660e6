import Dexie from 'dexie'
import { beforeEach, expect, test } from 'vitest'
import type { FieldCounts } from '../../../lib/mapping/health/day-counts.ts'
import { saveActivitySettings } from '../../../lib/store/activity-settings.ts'
import { deleteEverything, exportAll, importAll } from '../../../lib/store/backup.ts'
import { clearCounts, forgetOldCounts } from '../../../lib/store/day-counts.ts'
import { db, openDatabase } from '../../../lib/store/db.ts'
import { keptRun } from '../../../lib/store/kept-run.ts'
import type { Run, RunRow } from '../../../lib/store/run.ts'
import { countsOf } from '../../../lib/store/run-counts.ts'
import { clearRuns, deleteRuns, putRun, updateRun } from '../../../lib/store/runs.ts'
import { contactRow, filledRun } from '../../support/runs.ts'

beforeEach(deleteEverything)

const mappingId = '5b2f6a1e-0f4c-4b7e-9d2b-1a9a4e5c6d03'
const ended = '2026-11-20T09:30:12.000Z'
const at = (label: string, more: Partial<FieldCounts>) => ({
  ...{ label, seen: 1, verified: 0, corrected: 0, refused: 0, reverted: 0, lost: 0 },
  ...more,
})
const well = { verified: 1, verifiedAt: ended }
/** By hand: all five were written, the page changed the e-mail. */
const first = [
  at('Company', well),
  at('Email', { reverted: 1, failedAt: ended }),
  at('Who', well),
  at('Phone', well),
  at('Next step', well),
]
const another = (more: Partial<Run> = {}): Run => ({ ...filledRun(), id: crypto.randomUUID(), ...more })
const fieldsOf = async () => (await db.dayCounts.toArray()).flatMap(({ fields }) => fields)
const marked = (run: Run, label: string, more: Partial<RunRow>): Run => ({
  ...run,
  rows: run.rows.map(row => (row.label === label ? { ...row, ...more } : row)),
})

test('a fill is counted once it has ended, by form, day and field, and without any value', async () => {
  await putRun({ ...filledRun(), state: 'running' })
  expect(await db.dayCounts.count()).toBe(0)
  await updateRun(filledRun().id, run => ({ ...run, state: 'done' }))
  const [day, ...others] = await db.dayCounts.toArray()
  expect(others).toEqual([])
  const form = { form: mappingId, side: 'portal', origin: 'https://portal.example', path: '/new' }
  expect(day).toEqual({
    id: `2026-11-20 ${mappingId}`,
    day: '2026-11-20',
    ...form,
    at: ended,
    runs: 1,
    fields: first,
  })
  expect(JSON.stringify(day)).not.toMatch(/Brückner|jana|Weiß|7071|Spoke|Factory/i)
})

test('what is stored of a run counts like the run, whatever is left out of it', () => {
  const run = marked(filledRun(), 'Phone', { corrected: true, settled: '0151 2345678' })
  for (const values of ['kept', 'masked', 'none'] as const)
    expect(countsOf(keptRun(run, values))).toEqual(countsOf(run))
  expect(countsOf(run)?.fields[3]).toEqual(at('Phone', { ...well, corrected: 1 }))
})

test('a change of the run changes its counts; undo takes back all it gave', async () => {
  await putRun(filledRun())
  await updateRun(filledRun().id, run => marked(run, 'Who', { corrected: true }))
  expect((await fieldsOf())[2]).toEqual(at('Who', { ...well, corrected: 1 }))
  await updateRun(filledRun().id, run => ({
    ...run,
    state: 'undone',
    rows: run.rows.map(row => ({ ...row, outcome: 'restored' as const })),
  }))
  expect(await fieldsOf()).toEqual(first.map(({ label }) => at(label, {})))
  expect((await db.dayCounts.toArray())[0]?.runs).toBe(1)
})

test('runs of a day and a form add up; another day, another form and a form without a mapping are apart', async () => {
  const { mapping: _, ...free } = another({ url: 'https://portal.example/deals/4711?utm_source=x' })
  await putRun(filledRun())
  await putRun(another({ rows: [contactRow('0:0', 'Company', 'Harbor'), contactRow('0:1', 'Company', 'Finch')] }))
  await putRun(another({ startedAt: '2026-11-21T12:00:00.000Z', endedAt: '2026-11-21T12:00:01.000Z' }))
  await putRun(free)
  await putRun({ ...another({ kind: 'write-back' }), mapping: undefined })
  await putRun(another({ kind: 'capture' }))
  await putRun(another({ kind: 'undo' }))
  const days = await db.dayCounts.toArray()
  expect(days.map(({ id, runs }) => [id, runs])).toEqual([
    [`2026-11-20 ${mappingId}`, 2],
    ['2026-11-20 crm https://portal.example/new', 1],
    ['2026-11-20 portal https://portal.example/deals/*', 1],
    [`2026-11-21 ${mappingId}`, 1],
  ])
  expect(days[0]?.fields.map(({ label, nth, seen, verified }) => [label, nth, seen, verified])).toEqual([
    ['Company', undefined, 2, 2],
    ['Email', undefined, 1, 0],
    ['Who', undefined, 1, 1],
    ['Phone', undefined, 1, 1],
    ['Next step', undefined, 1, 1],
    ['Company', 2, 1, 1],
  ])
})

test('what was not typed or not proved is no fill', async () => {
  const rows = (['unchanged', 'kept', 'cancelled', 'left', 'normalised'] as const).map((outcome, n) =>
    contactRow(`0:${n}`, outcome, 'x', { outcome }),
  )
  await putRun({ ...another(), rows: [...rows, contactRow('0:9', 'Section', '', { part: true, outcome: 'left' })] })
  expect(await fieldsOf()).toEqual([
    at('unchanged', {}),
    at('kept', {}),
    at('cancelled', {}),
    at('left', {}),
    at('normalised', well),
  ])
  // Taken by the CRM's interface, but it could not be read again.
  const through = { site: 'odoo', version: '1' }
  const unsure = { ...another({ kind: 'write-back' }), through, rows: rows.slice(4) }
  expect(countsOf(unsure)?.fields).toEqual([at('normalised', {})])
})

test('the numbers stay when runs are deleted, and go with everything or after 400 days', async () => {
  await putRun(filledRun())
  await deleteRuns([filledRun().id])
  expect(await fieldsOf()).toEqual(first)
  await putRun(another())
  await clearRuns()
  expect((await fieldsOf())[0]?.verified).toBe(2)
  // 2026-11-20 and 400 days.
  await forgetOldCounts('2027-12-25')
  expect(await db.dayCounts.count()).toBe(1)
  await forgetOldCounts('2027-12-26')
  expect(await db.dayCounts.count()).toBe(0)
  await putRun(another())
  await deleteEverything()
  expect(await db.dayCounts.count()).toBe(0)
})

test('numbers that were deleted do not come back with what becomes of an old run', async () => {
  await putRun(filledRun())
  await clearCounts()
  await updateRun(filledRun().id, run => marked(run, 'Who', { corrected: true }))
  expect(await db.dayCounts.count()).toBe(0)
  await putRun(another())
  expect((await fieldsOf())[0]?.verified).toBe(1)
})

test('an import brings the counts once, also where the export had none', async () => {
  await saveActivitySettings({ values: 'kept', days: 180 })
  await putRun(filledRun())
  await putRun(another())
  const before = await db.dayCounts.toArray()
  const file = await exportAll()
  expect(await importAll(file)).toMatchObject({ ok: true })
  expect(await db.dayCounts.toArray()).toEqual(before)
  await deleteEverything()
  await importAll(file)
  expect(await db.dayCounts.toArray()).toEqual(before)
  await deleteEverything()
  const { dayCounts: _, ...older } = JSON.parse(file)
  await importAll(JSON.stringify(older))
  expect(await db.dayCounts.toArray()).toEqual(before)
})

test('runs that were there before are counted once by the upgrade', async () => {
  const old = new Dexie('upgrade-counts')
  old.version(4).stores({ runs: 'id, state', runHeads: 'id', mappings: 'id', settings: 'key' })
  const runs = [filledRun(), another(), another({ state: 'running' }), another({ kind: 'capture' })]
  await old.table('runs').bulkAdd([...runs.map(run => keptRun(run, 'masked')), { id: 'damaged', kind: 'fill' }])
  old.close()
  const now = openDatabase('upgrade-counts')
  const [day, ...others] = await now.dayCounts.toArray()
  expect(others).toEqual([])
  expect(day?.runs).toBe(2)
  expect(day?.fields.map(({ label, verified, reverted }) => [label, verified, reverted])).toEqual([
    ['Company', 2, 0],
    ['Email', 0, 2],
    ['Who', 2, 0],
    ['Phone', 2, 0],
    ['Next step', 2, 0],
  ])
  now.close()
})
