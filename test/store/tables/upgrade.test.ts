import Dexie from 'dexie'
import { expect, test } from 'vitest'
import { openDatabase } from '../../../lib/store/db.ts'
import { someMapping } from '../../browser/data.ts'

const picked = { ...someMapping.rules[0], choices: { Baking: 'Manufacturing', constructor: 'Other' } }

/** A database as the first version left it. */
async function firstVersion(name: string, settings: { key: string; value: unknown }[]) {
  const old = new Dexie(name)
  old.version(1).stores({
    deals: 'id, capturedAt, source.url',
    mappings: 'id, [side+origin], updatedAt',
    runs: 'id, startedAt, state, [tabId+startedAt], dealId',
    settings: 'key',
  })
  await old.table('mappings').add({ ...someMapping, rules: [picked] })
  await old.table('settings').bulkAdd(settings)
  old.close()
}

test('what was decided and entered in the first version is there after the upgrade', async () => {
  const partner = { 'partner.companyName': 'Northgate', 'partner.partnerId': 'NP-1' }
  await firstVersion('upgrade', [
    { key: 'partner', value: partner },
    { key: 'other', value: 7 },
  ])
  const db = openDatabase('upgrade')
  const [mapping] = await db.mappings.toArray()
  expect(mapping?.rules).toEqual([
    {
      ...someMapping.rules[0],
      pairs: [
        { from: 'Baking', to: 'Manufacturing' },
        { from: 'constructor', to: 'Other' },
      ],
    },
  ])
  const [profile] = await db.profiles.toArray()
  expect(profile).toMatchObject({ name: 'Northgate', values: partner })
  expect(await db.settings.toArray()).toEqual([
    { key: 'defaultProfile', value: profile?.id },
    { key: 'other', value: 7 },
  ])
  db.close()
})

test('a first version in which nothing of our company was entered has no profile', async () => {
  await firstVersion('upgrade-empty', [{ key: 'partner', value: {} }])
  const db = openDatabase('upgrade-empty')
  expect(await db.profiles.count()).toBe(0)
  db.close()
})
