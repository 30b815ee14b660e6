import Dexie from 'dexie'
import { beforeEach, expect, test } from 'vitest'
import { findRuns, forgetOldRuns } from '../../../lib/store/activity.ts'
import { saveActivitySettings } from '../../../lib/store/activity-settings.ts'
import { exportAll, importAll } from '../../../lib/store/backup.ts'
import { db, openDatabase } from '../../../lib/store/db.ts'
import { runsAsCsv, runsAsJson } from '../../../lib/store/export-runs.ts'
import type { Run } from '../../../lib/store/run.ts'
import { clearRuns, lastFillOn, lastRunOn, putRun } from '../../../lib/store/runs.ts'
import { contactRow, filledRun } from '../../support/runs.ts'

beforeEach(async () => {
  await clearRuns()
  await saveActivitySettings({ values: 'masked', days: 180 })
})

const stored = async () => JSON.stringify([await db.runs.toArray(), await db.runHeads.toArray()])

test('contact data is not stored by default, wherever in the run it stands; the rest is', async () => {
  await putRun(filledRun())
  const text = await stored()
  expect(text).not.toMatch(/jana\.weiss|Jana Weiß|Weiß|\+49 7071/i)
  expect(text).toContain('Brückner Maschinenbau')
  const [run] = await db.runs.toArray()
  expect(run?.rows.map(({ value }) => value)).toEqual(['Brückner Maschinenbau', 'j•••', 'J•••', '+•••', 'S•••'])
  expect(run?.rows.map(({ step }) => step !== undefined)).toEqual([true, false, false, false, false])
  expect(run?.status).toBe('4 of 5 fields filled and verified; Email: the page made it “j•••”.')
})

test('without values nothing of a field is stored but its label and what became of it', async () => {
  await saveActivitySettings({ values: 'none', days: 180 })
  await putRun(filledRun())
  const text = await stored()
  expect(text).not.toMatch(/Brückner|jana|Weiß|7071|Spoke/i)
  const [run] = await db.runs.toArray()
  expect(run?.rows.map(({ label, value, outcome }) => [label, value, outcome])).toContainEqual([
    'Email',
    '',
    'reverted',
  ])
})

test('with all values stored, everything is', async () => {
  await saveActivitySettings({ values: 'kept', days: 180 })
  await putRun(filledRun())
  expect(await db.runs.toArray()).toEqual([filledRun()])
})

test('the last run of a page and of a site is found among many', async () => {
  const at = (minute: number) => `2026-11-20T09:${minute}:00.000Z`
  const of = (more: Partial<Run>) => putRun({ ...filledRun(), id: crypto.randomUUID(), ...more })
  await of({ startedAt: at(10), dealName: 'first' })
  await of({ startedAt: at(12), dealName: 'second' })
  await of({ startedAt: at(14), kind: 'result' })
  await of({ startedAt: at(16), url: 'https://portal.example/other', tabId: 8, dealName: 'elsewhere' })
  expect((await lastRunOn(7, 'https://portal.example/new'))?.dealName).toBe('second')
  expect(await lastRunOn(9, 'https://portal.example/new')).toBeUndefined()
  expect((await lastFillOn('https://portal.example'))?.dealName).toBe('elsewhere')
})

test('filters meet: kind, site, time and words, newest first', async () => {
  const ids: string[] = []
  for (const [n, kind] of (['fill', 'capture', 'fill', 'fill'] as const).entries()) {
    const id = crypto.randomUUID()
    ids.push(id)
    await putRun({ ...filledRun(), id, kind, startedAt: `2026-11-1${n}T00:00:00.000Z`, title: `Página ${n}` })
  }
  const [zero, one, two, three] = ids
  expect(await findRuns()).toEqual([three, two, one, zero])
  expect(await findRuns({ kind: 'fill', host: 'portal.example' })).toEqual([three, two, zero])
  const from = '2026-11-12T00:00:00.000Z'
  expect(await findRuns({ kind: 'fill', from, to: '2026-11-13T00:00:00.000Z' })).toEqual([two])
  expect(await findRuns({ text: 'PAGINA 1' })).toEqual([one])
  expect(await findRuns({ text: 'pagina nothing' })).toEqual([])
})

test('runs older than the setting are forgotten, those of its last day are not', async () => {
  await saveActivitySettings({ values: 'masked', days: 30 })
  const now = Date.parse('2026-11-22T12:00:00.000Z')
  const old = { ...filledRun(), id: crypto.randomUUID(), startedAt: '2026-10-23T11:59:00.000Z' }
  const young = { ...filledRun(), startedAt: '2026-10-23T12:01:00.000Z' }
  await putRun(old)
  await putRun(young)
  expect(await forgetOldRuns(now)).toBe(1)
  expect(await findRuns()).toEqual([young.id])
  expect(await db.runs.toCollection().primaryKeys()).toEqual([young.id])
})

test('a cell that a spreadsheet would take for a formula begins with a quote', async () => {
  await saveActivitySettings({ values: 'kept', days: 180 })
  const bad = ['=1+1', '+1', '-1', '@A1', '\t=1', '\r\n=1', ' =1', '＝1', 'a","=1']
  const rows = bad.map((value, key) => ({ ...contactRow(String(key), 'Note', value), label: 'Note' }))
  await putRun({ ...filledRun(), dealName: '=cmd()', rows })
  const csv = (await runsAsCsv(await findRuns())).join('')
  const cells = [...csv.matchAll(/"((?:[^"]|"")*)"/g)].map(([, text = '']) => text)
  expect(cells.filter(text => /^\s*[=+\-@＝]/.test(text))).toEqual([])
  expect(cells).toEqual(expect.arrayContaining(["'=cmd()", "'=1+1", "'+1", "'-1", "'@A1", "'=1", "'＝1", 'a"",""=1']))
  expect(csv.split('\r\n')).toHaveLength(bad.length + 2)
})

test('JSON holds just the runs that were asked for, with their fields', async () => {
  await putRun(filledRun())
  await putRun({ ...filledRun(), id: crypto.randomUUID(), kind: 'capture' })
  const json = JSON.parse((await runsAsJson(await findRuns({ kind: 'fill' }))).join(''))
  expect(json.runs).toHaveLength(1)
  expect(json.runs[0]).toMatchObject({ kind: 'fill', outcome: 'partly', seconds: 12, mapping: { version: 3 } })
  expect(json.runs[0].fields[0]).toMatchObject({ label: 'Company', value: 'Brückner Maschinenbau', outcome: 'filled' })
})

test('an export tells what was allowed and what stopped it', async () => {
  const guards = [
    { id: 'amount', held: false, reason: 'EUR 9,000 is over the limit.' },
    { id: 'host', held: true, reason: 'It is an address of this mapping.' },
  ]
  const submit = { stage: 'ended' as const, button: 'Send', frame: 0, shown: [], outcome: 'stopped' as const }
  await putRun({ ...filledRun(), kind: 'submit', state: 'failed', policy: { level: 'auto', guards }, submit })
  const ids = await findRuns({ kind: 'submit', end: 'failed', text: 'over the limit' })
  expect(ids).toHaveLength(1)
  const json = JSON.parse((await runsAsJson(ids)).join(''))
  expect(json.runs[0]).toMatchObject({ kind: 'submit', submission: 'stopped', policy: { level: 'auto', guards } })
  expect((await runsAsCsv(ids)).join('')).toContain('"auto","amount: EUR 9,000 is over the limit."')
})

test('imported runs are stored as the setting says, and can be found', async () => {
  await saveActivitySettings({ values: 'kept', days: 180 })
  await putRun(filledRun())
  const file = await exportAll()
  await clearRuns()
  await saveActivitySettings({ values: 'masked', days: 180 })
  expect(await importAll(file)).toMatchObject({ ok: true })
  expect(await findRuns({ text: 'maschinenbau' })).toEqual([filledRun().id])
  expect(await stored()).not.toContain('jana.weiss')
})

test('runs of the second version are listed after the upgrade, without their contact data', async () => {
  const old = new Dexie('upgrade-runs')
  old.version(1).stores({ runs: 'id, startedAt, state, [tabId+startedAt], dealId' })
  old.version(2).stores({ mappings: 'id', settings: 'key' })
  const { mapping: _, ...before } = filledRun()
  await old.table('runs').add({ ...before, rows: before.rows.map(({ contact: _, ...row }) => row) })
  old.close()
  const now = openDatabase('upgrade-runs')
  expect(await now.runHeads.toArray()).toMatchObject([
    { kind: 'fill', end: 'partly', host: 'portal.example', fields: 5 },
  ])
  expect(JSON.stringify(await now.runs.toArray())).not.toMatch(/jana\.weiss|7071/)
  now.close()
})
