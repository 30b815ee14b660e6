import Dexie from 'dexie'
import { beforeEach, expect, test } from 'vitest'
import type { Deal } from '../../../lib/deal/deal.ts'
import type { StateChange } from '../../../lib/deal/registration.ts'
import { deleteEverything, exportAll, importAll } from '../../../lib/store/backup.ts'
import { db, openDatabase } from '../../../lib/store/db.ts'
import { deleteDeal, getDeal, putDeal } from '../../../lib/store/deals.ts'
import { duplicateOf, noteState, registrationsAt, takeBackFill } from '../../../lib/store/registrations.ts'
import { someDeal, someExport } from '../../browser/data.ts'
import { portal, registration, told } from '../../support/sample-registration.ts'

beforeEach(deleteEverything)

const run = '0d6a4d4e-5a3c-4c39-8f3a-1f3a1a6f0b01'
const step = (by: StateChange['by'], state: StateChange['state']): StateChange => ({
  ...{ state, by, run },
  at: new Date().toISOString(),
})
const heads = () => db.registrationHeads.toArray()
const withRegistrations = (...registrations: Deal['registrations']): Deal => ({ ...someDeal, registrations })
const url = `${portal}/new`

test('each registration has its small row, written, changed and deleted with its deal', async () => {
  const due = [told('registration.id', 'REG-1'), told('registration.expiryDate', '2027-03-31')]
  const one = registration('REG-1', 'approved', { entries: due })
  await putDeal(withRegistrations(one))
  const row = { id: one.id, dealId: someDeal.id, dealName: someDeal.name, portal, number: 'reg 1' }
  expect(await heads()).toEqual([{ ...row, state: 'approved', due: '2027-03-31' }])
  await noteState(someDeal.id, portal, step('page', 'rejected'), url)
  expect(await heads()).toMatchObject([{ id: one.id, state: 'rejected' }])
  await deleteDeal(someDeal.id)
  expect(await heads()).toEqual([])
})

test('a fill, a submit and what the portal said are steps of one registration', async () => {
  await putDeal(someDeal)
  expect(await duplicateOf(someDeal.id, portal)).toBeUndefined()
  const filled = await noteState(someDeal.id, portal, step('fill', 'filled'), url)
  expect(await duplicateOf(someDeal.id, portal)).toBeUndefined()
  const sent = await noteState(someDeal.id, portal, step('submit', 'unknown'), url)
  expect(sent?.id).toBe(filled?.id)
  expect(await duplicateOf(someDeal.id, portal)).toEqual(sent)
  const refused = await noteState(someDeal.id, portal, step('submit', 'filled'), url)
  expect(refused?.history.map(({ state }) => state)).toEqual(['filled', 'unknown', 'filled'])
  expect(await duplicateOf(someDeal.id, portal)).toBeUndefined()
  expect(await registrationsAt(someDeal.id, portal)).toEqual([refused])
})

test('steps that are told at the same time are all kept', async () => {
  await putDeal(someDeal)
  const portals = Array.from({ length: 8 }, (_, at) => `https://portal-${at}.example`)
  await Promise.all(portals.map(origin => noteState(someDeal.id, origin, step('fill', 'filled'), origin)))
  expect((await getDeal(someDeal.id))?.registrations.map(one => one.portal).sort()).toEqual(portals)
  expect((await heads()).length).toBe(8)
})

test('undoing the fill takes the registration back that it had begun', async () => {
  await putDeal(someDeal)
  await noteState(someDeal.id, portal, step('fill', 'filled'), url)
  await takeBackFill(someDeal.id, run)
  expect((await getDeal(someDeal.id))?.registrations).toEqual([])
  expect(await heads()).toEqual([])
})

test.each(['submitted', 'pending', 'approved', 'action required', 'unknown'] as const)(
  'one that is %s is a duplicate, at its own portal only',
  async state => {
    const one = registration('REG-1', state)
    await putDeal(withRegistrations(one, registration('REG-0', 'rejected')))
    expect(await duplicateOf(someDeal.id, portal)).toEqual(one)
    expect(await duplicateOf(someDeal.id, 'https://other.example')).toBeUndefined()
  },
)

test('one under another address of the portal, or of another capture of the deal, is a duplicate too', async () => {
  const one = registration('REG-1', 'pending')
  const own = someDeal.entries.filter(({ term }) => term !== 'account.name')
  const entries = [...own, told('account.name', 'Polar Foods')]
  const deal = { ...someDeal, entries }
  await putDeal({ ...deal, registrations: [one] })
  expect(await duplicateOf(deal.id, portal.replace('://', '://de.'))).toEqual(one)
  expect(await duplicateOf(deal.id, 'https://eu.example', [portal])).toEqual(one)
  expect(await duplicateOf(deal.id, 'https://eu.example')).toBeUndefined()

  const again = { ...deal, id: crypto.randomUUID(), source: { url: 'https://m.crm.example/deal', title: '' } }
  const other = { ...again, id: crypto.randomUUID(), name: 'Another deal' }
  await putDeal(again)
  await putDeal(other)
  expect(await duplicateOf(again.id, portal)).toEqual(one)
  expect(await duplicateOf(other.id, portal)).toBeUndefined()
  // What the first capture holds cannot be read any more.
  await db.deals.put({ ...deal, entries: 'none' } as unknown as Deal)
  expect(await duplicateOf(again.id, portal)).toBe('unreadable')
})

test('what was rejected, has expired or was only filled stops nothing', async () => {
  const over = [told('registration.id', 'REG-2'), told('registration.expiryDate', '2020-01-31')]
  const all = [
    registration('REG-1', 'rejected'),
    registration('REG-2', 'approved', { entries: over }),
    registration('REG-3', 'expired'),
    registration(undefined, 'filled'),
  ]
  await putDeal(withRegistrations(...all))
  expect(await duplicateOf(someDeal.id, portal)).toBeUndefined()
})

test('of a deal that is gone or damaged nobody can say, and nothing is noted', async () => {
  expect(await duplicateOf(someDeal.id, portal)).toBe('unreadable')
  await db.deals.put({ ...someDeal, registrations: 'none' } as unknown as Deal)
  expect(await registrationsAt(someDeal.id, portal)).toBeUndefined()
  expect(await duplicateOf(someDeal.id, portal)).toBe('unreadable')
  expect(await noteState(someDeal.id, portal, step('submit', 'unknown'), url)).toBeUndefined()
})

const {
  id: _,
  history: __,
  ...before
} = registration('REG-1', 'approved', {
  entries: [told('registration.id', 'REG-1'), told('registration.status', 'Pending approval')],
})
const { entries: ___, ...bare } = before
const older = { ...someDeal, registrations: [before, { ...bare, portal: 'https://other.example', entries: [] }] }

const upgraded = [
  { portal, history: [{ state: 'pending', at: before.at, by: 'page', reason: 'Pending approval' }] },
  { portal: 'https://other.example', history: [{ state: 'submitted', at: before.at, by: 'page' }] },
]

test('registrations of the version before get an id and the state that their status told', async () => {
  const old = new Dexie('upgrade-registrations')
  old.version(4).stores({
    ...{ deals: 'id, capturedAt, source.url, [capturedAt+name+id], [source.url+capturedAt+id]' },
    ...{ mappings: 'id', runs: 'id, state', runHeads: 'id, startedAt', settings: 'key' },
  })
  const damaged = { ...someDeal, id: '9f0c2a64-8a1e-4a0c-9f0e-0d6a5b1f7a12', registrations: [{ portal: 7 }] }
  await old.table('deals').bulkAdd([older, damaged])
  old.close()
  const now = openDatabase('upgrade-registrations')
  const deal = await now.deals.get(someDeal.id)
  expect(deal?.registrations).toMatchObject(upgraded)
  expect(await now.deals.get(damaged.id)).toEqual(damaged)
  expect((await now.registrationHeads.toArray()).map(({ id, number, state }) => [id, number, state]).sort()).toEqual(
    [
      [deal?.registrations[0]?.id, 'reg 1', 'pending'],
      [deal?.registrations[1]?.id, '', 'submitted'],
    ].sort(),
  )
  now.close()
})

test.each([1, 2])('an export of version %i brings its registrations', async version => {
  const { partner, ...rest } = someExport
  const lists = { mappingVersions: [], choiceLists: [], profiles: [] }
  const file = { ...(version === 1 ? someExport : { ...rest, ...lists }), version, deals: [older] }
  expect(await importAll(JSON.stringify(file))).toMatchObject({ ok: true })
  expect((await getDeal(someDeal.id))?.registrations).toMatchObject(upgraded)
  expect(await heads()).toHaveLength(2)
})

test('an import forgets no registration, whichever deal is newer', async () => {
  const [here, there] = [registration('REG-1', 'approved'), registration('REG-2', 'pending')]
  const later = '2026-12-01T00:00:00.000Z'
  await putDeal(withRegistrations(there))
  const file = await exportAll()
  for (const capturedAt of [later, '2026-01-01T00:00:00.000Z']) {
    await deleteEverything()
    await putDeal({ ...withRegistrations(here), capturedAt, name: 'Here' })
    expect(await importAll(file)).toMatchObject({ ok: true })
    const deal = await getDeal(someDeal.id)
    expect(deal?.name).toBe(capturedAt === later ? 'Here' : someDeal.name)
    expect(deal?.registrations.map(({ id }) => id).sort()).toEqual([here.id, there.id].sort())
    expect(await heads()).toHaveLength(2)
  }
})
