import { beforeEach, expect, test } from 'vitest'
import type { Pack } from '../../../lib/mapping/pack.ts'
import { deleteEverything } from '../../../lib/store/backup.ts'
import { deleteCaptureRules, listCaptureRules, updateCaptureRules } from '../../../lib/store/capture-rules.ts'
import { deleteMapping, getMapping, listMappings, putMapping } from '../../../lib/store/mappings.ts'
import { applyPresets } from '../../../lib/store/presets.ts'
import { capture, list, pack } from '../../mapping/packs.ts'

const id = pack.mappings[0]?.id ?? ''
const later: Pack = {
  ...pack,
  mappings: pack.mappings.map(mapping => ({ ...mapping, name: 'Nimbus, second edition' })),
}
const name = async () => (await getMapping(id))?.name

beforeEach(() => deleteEverything())

test('a preset pack comes in once, and what nobody touched follows the organisation', async () => {
  await applyPresets([pack], false)
  const first = await getMapping(id)
  expect(first?.rules.map(({ list }) => list)).toContain(list.id)
  await applyPresets([pack], false)
  expect(await getMapping(id)).toEqual(first)
  await applyPresets([later], false)
  expect(await name()).toBe('Nimbus, second edition')
})

test('what a person changed or deleted stays theirs', async () => {
  await applyPresets([pack], false)
  const mapping = await getMapping(id)
  if (!mapping) throw new Error('The pack did not come in.')
  await putMapping({ ...mapping, name: 'Mine', updatedAt: new Date(Date.now() + 1).toISOString() })
  await applyPresets([later], false)
  expect(await name()).toBe('Mine')
  await deleteMapping(id)
  await applyPresets([later], false)
  expect(await listMappings()).toEqual([])
})

test('where mappings are locked the organisation has the word', async () => {
  await applyPresets([pack], false)
  const mapping = await getMapping(id)
  if (!mapping) throw new Error('The pack did not come in.')
  await putMapping({ ...mapping, name: 'Mine', updatedAt: new Date(Date.now() + 1).toISOString() })
  await applyPresets([later], true)
  expect(await name()).toBe('Nimbus, second edition')
  await deleteMapping(id)
  await applyPresets([later], true)
  expect(await name()).toBe('Nimbus, second edition')
})

test('capture rules come in with a pack; what a person taught or deleted since stays so', async () => {
  await applyPresets([pack], false)
  const [rules] = await listCaptureRules()
  expect(rules?.rules).toEqual(capture.rules)
  const renamed = { ...pack, captureRules: [{ ...capture, name: 'Second edition' }] }
  await applyPresets([renamed], false)
  expect((await listCaptureRules())[0]?.name).toBe('Second edition')
  await updateCaptureRules(capture.id, now => ({ ...now, name: 'Mine' }))
  await applyPresets([pack], false)
  expect((await listCaptureRules())[0]?.name).toBe('Mine')
  await deleteCaptureRules(capture.id)
  await applyPresets([pack], false)
  expect(await listCaptureRules()).toEqual([])
})
