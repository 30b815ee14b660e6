import { expect, test } from 'vitest'
import { isAllowed, managedFrom } from '../../lib/store/managed-policy.ts'
import { pack } from './packs.ts'

test('a policy is read: packs, hosts, what is locked', () => {
  const managed = managedFrom({
    packs: [JSON.stringify(pack)],
    allowedHosts: ['https://*.portal.example', 'https://crm.example'],
    locked: ['mappings', 'sites'],
  })
  expect(managed).toEqual({
    packs: [pack],
    allowedHosts: ['https://*.portal.example', 'https://crm.example'],
    locked: ['mappings', 'sites'],
    problems: [],
  })
})

test.each([
  ['https://crm.example/deals/1', true],
  ['https://emea.portal.example/new', true],
  ['https://portal.example/new', false],
  ['https://crm.example.evil.example/', false],
  ['http://crm.example/', false],
  ['https://crm.example:8443/', false],
  ['about:blank', true],
])('%s: %s', (url, allowed) => {
  expect(isAllowed({ allowedHosts: ['https://*.portal.example', 'https://crm.example'] }, url)).toBe(allowed)
})

test('no policy restricts nothing', () => {
  for (const raw of [undefined, {}, { allowedHosts: [] }])
    expect(isAllowed(managedFrom(raw), 'https://anywhere.example/')).toBe(true)
})

test.each([
  ['a host that is none', { allowedHosts: ['crm.example'] }, /“crm\.example” is no host/],
  ['a text for a list', { locked: 'mappings' }, /“locked” must be a list/],
  ['a number among texts', { packs: [7] }, /“packs” holds something that is no text/],
  ['a broken pack', { packs: ['{'] }, /Pack 1: .*not valid JSON/],
  ['an unknown lock', { locked: ['everything'] }, /“everything” cannot be locked/],
  ['a level that is none', { maxWriteBack: 'everything' }, /“maxWriteBack” must be leave, write, confirm or auto/],
  ['an unknown setting', { hosts: [] }, /“hosts” is no setting/],
  ['no object', 'all', /not an object/],
])('%s is said, and the rest holds', (_name, raw, problem) => {
  const managed = managedFrom(typeof raw === 'object' ? { locked: ['export'], ...raw } : raw)
  expect(managed.problems).toEqual([expect.stringMatching(problem)])
  if (typeof raw === 'object' && !('locked' in raw)) expect(managed.locked).toEqual(['export'])
})

test('a limit for write-backs is taken as it is, and as “write” where it cannot be read', () => {
  for (const level of ['leave', 'write', 'confirm', 'auto'])
    expect(managedFrom({ maxWriteBack: level }).maxWriteBack).toBe(level)
  for (const wrong of ['Auto', 3, null, ['auto']])
    expect(managedFrom({ maxWriteBack: wrong }).maxWriteBack).toBe('write')
  expect(managedFrom({}).maxWriteBack).toBeUndefined()
})

test('hosts of which none can be read allow nothing, rather than everything', () => {
  for (const allowedHosts of [['crm.example'], 'https://crm.example', [7], null])
    expect(isAllowed(managedFrom({ allowedHosts }), 'https://crm.example/')).toBe(false)
})
