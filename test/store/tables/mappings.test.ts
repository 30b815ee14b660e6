import { beforeEach, expect, test } from 'vitest'
import type { Mapping } from '../../../lib/mapping/mapping.ts'
import { deleteEverything, exportAll, importAll } from '../../../lib/store/backup.ts'
import { db } from '../../../lib/store/db.ts'
import { listVersions } from '../../../lib/store/mapping-versions.ts'
import {
  deleteMapping,
  deleteRule,
  getMapping,
  mappingsOf,
  putMapping,
  rollBack,
  updateMapping,
} from '../../../lib/store/mappings.ts'
import { someMapping } from '../../browser/data.ts'

beforeEach(deleteEverything)

const named = (name: string) => (mapping: Mapping) => ({ ...mapping, name })
const notes = async () =>
  (await listVersions(someMapping.id)).map(({ number, by, changes }) => [number, by, ...changes])

test('every change by another hand is a version, with what changed in plain words', async () => {
  await putMapping(someMapping, 'popup')
  await updateMapping(someMapping.id, named('Nimbus'), 'repair')
  await deleteRule(someMapping.id, 0)
  expect(await notes()).toEqual([
    [3, 'studio', '“Region” has no rule any more.'],
    [2, 'repair', 'Renamed from “Deal registration” to “Nimbus”.'],
    [1, 'popup', 'Made with 1 rule.'],
  ])
})

test('what is typed in the studio one after the other is one version, and nothing where it is taken back', async () => {
  await putMapping(someMapping, 'popup')
  for (const name of ['N', 'Ni', 'Nimbus']) await updateMapping(someMapping.id, named(name))
  expect(await notes()).toHaveLength(2)
  expect((await notes())[0]).toEqual([2, 'studio', 'Renamed from “Deal registration” to “Nimbus”.'])
  await updateMapping(someMapping.id, named(someMapping.name))
  expect(await notes()).toHaveLength(1)
})

test('saving what is the same leaves no version', async () => {
  await putMapping(someMapping, 'popup')
  await putMapping({ ...someMapping, updatedAt: new Date().toISOString() }, 'popup')
  expect(await notes()).toHaveLength(1)
})

test('a mapping from before there were versions keeps what it was as the first', async () => {
  await db.mappings.put(someMapping)
  await updateMapping(someMapping.id, named('Nimbus'), 'popup')
  const versions = await listVersions(someMapping.id)
  expect(versions.map(({ mapping }) => mapping.name)).toEqual(['Nimbus', someMapping.name])
})

test('rolling back brings an old version as a new one, and forgets the approval', async () => {
  await putMapping({ ...someMapping, approved: { at: someMapping.updatedAt, fingerprint: 'x' } }, 'popup')
  await updateMapping(someMapping.id, mapping => ({ ...mapping, rules: [] }), 'popup')
  const first = (await listVersions(someMapping.id)).at(-1)
  await rollBack(first?.id ?? '')
  const now = await getMapping(someMapping.id)
  expect(now?.rules).toEqual(someMapping.rules)
  expect(now).not.toHaveProperty('approved')
  expect((await notes())[0]?.slice(0, 2)).toEqual([3, 'rollback'])
  expect(await rollBack(crypto.randomUUID())).toBeUndefined()
})

test('an imported file approves no form, whatever level it brings', async () => {
  const approved = { at: someMapping.updatedAt, fingerprint: 'x' }
  const submit = { level: 'auto' as const, limit: { amount: '1', currency: 'EUR' } }
  await putMapping({ ...someMapping, approved, submit }, 'studio')
  const file = await exportAll()
  await importAll(file)
  expect((await getMapping(someMapping.id))?.approved).toEqual(approved)
  // Here it may only be sent after a question: the file's word was for something else.
  await db.mappings.put({
    ...someMapping,
    approved,
    submit: { level: 'confirm' },
    updatedAt: '2020-01-01T00:00:00.000Z',
  })
  await importAll(file)
  expect(await getMapping(someMapping.id)).not.toHaveProperty('approved')
  await deleteEverything()
  await importAll(file)
  expect(await getMapping(someMapping.id)).toMatchObject({ submit })
  expect(await getMapping(someMapping.id)).not.toHaveProperty('approved')
})

test('at most a hundred versions are kept, the newest', async () => {
  for (let at = 1; at <= 110; at++) await putMapping({ ...someMapping, name: `Name ${at}` }, 'popup')
  const versions = await listVersions(someMapping.id)
  expect(versions).toHaveLength(100)
  expect(versions[0]?.mapping.name).toBe('Name 110')
})

test('a deleted mapping takes its versions with it', async () => {
  await putMapping(someMapping, 'popup')
  await deleteMapping(someMapping.id)
  expect(await db.mappingVersions.count()).toBe(0)
})

test('a mapping is thought of at all of its addresses and at its site’s, and nowhere else', async () => {
  await putMapping({ ...someMapping, site: 'nimbus', places: [{ origin: 'https://*.b.example', path: '/**' }] })
  const found = async (url: string, site?: string) => (await mappingsOf('portal', url, site)).length
  expect(await found('https://portal.example/x')).toBe(1)
  expect(await found('https://a.b.example/deals/new')).toBe(1)
  expect(await found('https://tenant.example/', 'nimbus')).toBe(1)
  expect(await found('https://tenant.example/', 'other')).toBe(0)
  expect(await mappingsOf('crm', 'https://portal.example/x')).toEqual([])
})
