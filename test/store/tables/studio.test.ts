import { beforeEach, expect, test } from 'vitest'
import { readPack } from '../../../lib/mapping/read-pack.ts'
import { deleteEverything, exportAll, importAll } from '../../../lib/store/backup.ts'
import { deleteChoiceList, learnPick, listsOf, putChoiceList } from '../../../lib/store/choice-lists.ts'
import { db } from '../../../lib/store/db.ts'
import { putDeal } from '../../../lib/store/deals.ts'
import { getMapping, listMappings, putMapping } from '../../../lib/store/mappings.ts'
import { exportPack, importPack, previewPack } from '../../../lib/store/packs.ts'
import {
  defaultProfile,
  deleteProfile,
  getPartner,
  listProfiles,
  partnerOf,
  putProfile,
  savePartner,
  setDefaultProfile,
} from '../../../lib/store/profiles.ts'
import { someDeal, someExport } from '../../browser/data.ts'
import { list, mapping } from '../../mapping/packs.ts'

beforeEach(deleteEverything)

const at = '2026-11-20T10:00:00.000Z'
const profile = (name: string) => ({
  id: crypto.randomUUID(),
  name,
  values: { 'partner.companyName': name, 'partner:Nimbus id': `${name}-1`, 'partner.website': ' ' },
  updatedAt: at,
})

test('of several profiles a mapping uses its own, and otherwise the default one', async () => {
  const [north, south] = [profile('North'), profile('South')]
  await putProfile(north)
  expect(await defaultProfile()).toBe(north.id)
  await putProfile(south)
  expect(await getPartner()).toEqual({})
  await setDefaultProfile(south.id)
  expect(await getPartner()).toEqual({ 'partner.companyName': 'South', 'partner:Nimbus id': 'South-1' })
  expect(await partnerOf(north.id)).toMatchObject({ 'partner.companyName': 'North' })
})

test('a profile that is gone answers nothing, rather than another company', async () => {
  const [north, south] = [profile('North'), profile('South')]
  for (const one of [north, south]) await putProfile(one)
  await setDefaultProfile(south.id)
  await deleteProfile(north.id)
  expect(await partnerOf(north.id)).toEqual({})
})

test('what is entered goes into the default profile, which is made first', async () => {
  await savePartner({ 'partner.companyName': 'Northgate' })
  await savePartner({ 'partner.companyName': 'Northgate', 'partner.partnerId': '7' })
  const profiles = await listProfiles()
  expect(profiles).toHaveLength(1)
  expect(profiles[0]).toMatchObject({ name: 'Northgate', values: { 'partner.partnerId': '7' } })
})

test('a pick goes into its choice list, and a rule goes by it', async () => {
  await putChoiceList(list)
  expect(await learnPick(list.id, 'trade', 'Retail')).toBe(true)
  const [learned] = await listsOf(mapping)
  expect(learned?.pairs).toEqual([
    { from: 'Baking', to: 'Food' },
    { from: 'Trade', to: 'Retail', by: 'picked' },
  ])
  await deleteChoiceList(list.id)
  expect(await learnPick(list.id, 'trade', 'Retail')).toBe(false)
  expect(await listsOf(mapping)).toEqual([])
})

test('everything goes out and comes back in', async () => {
  await putDeal(someDeal)
  await putChoiceList(list)
  await putMapping(mapping, 'popup')
  await savePartner({ 'partner.companyName': 'Northgate' })
  const tables = ['deals', 'mappings', 'mappingVersions', 'choiceLists', 'profiles', 'settings']
  const everything = () => Promise.all(tables.map(name => db.table(name).toArray()))
  const before = await everything()
  expect(before.map(rows => rows.length)).toEqual([1, 1, 1, 1, 1, 1])
  const text = await exportAll()
  await deleteEverything()
  expect(await importAll(text)).toMatchObject({ ok: true })
  // A file approves no form.
  expect(await everything()).toEqual(before.with(1, [{ ...before[1]?.[0], approved: undefined }]))
})

test('an export of the first version comes in, with its picks and its company', async () => {
  const [rule] = someExport.mappings[0]?.rules ?? []
  const old = { ...someExport.mappings[0], rules: [{ ...rule, choices: { Baking: 'Food' } }] }
  const imported = await importAll(JSON.stringify({ ...someExport, version: 1, mappings: [old] }))
  expect(imported).toMatchObject({ ok: true })
  expect((await listMappings())[0]?.rules[0]?.pairs).toEqual([{ from: 'Baking', to: 'Food' }])
  expect(Object.values(await getPartner())).toEqual(['Northgate Cloud Partners'])
})

test('an export of a later version is refused and changes nothing', async () => {
  const imported = await importAll(JSON.stringify({ ...someExport, version: 4 }))
  expect(imported).toMatchObject({
    ok: false,
    error: expect.stringMatching(/version 4.*1 to 3.*Nothing was imported/),
  })
  expect(await listMappings()).toEqual([])
})

test('a pack goes out without own data and comes in as chosen, as a version that can be taken back', async () => {
  await putDeal(someDeal)
  await savePartner({ 'partner.companyName': 'Northgate' })
  await putChoiceList(list)
  const [industry] = mapping.rules
  if (!industry) throw new Error('the mapping has rules')
  const own = { ...industry, source: { from: 'fixed' as const, text: 'Northgate' } }
  await putMapping({ ...mapping, rules: [industry, own] }, 'popup')
  const { text, leftOut, problem } = await exportPack([mapping.id], 'Nimbus')
  expect(problem).toBeUndefined()
  expect(leftOut).toHaveLength(1)
  expect(text).not.toMatch(/Northgate|Lindqvist/)

  const read = readPack(text)
  if (!read.ok) throw new Error(read.error)
  expect((await previewPack(read.pack)).mappings).toMatchObject([{ state: 'different', mine: mapping.id }])
  expect(await importPack(read.pack, [])).toMatch(/^Took in 0 mappings .*1 stayed/)
  expect((await getMapping(mapping.id))?.rules).toHaveLength(2)
  await importPack(read.pack, [{ id: mapping.id, take: 'theirs' }])
  expect((await getMapping(mapping.id))?.rules).toHaveLength(1)
  expect((await db.mappingVersions.toArray()).map(({ by }) => by).sort()).toEqual(['pack', 'popup'])
})
