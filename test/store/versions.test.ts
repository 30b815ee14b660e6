import { expect, test } from 'vitest'
import type { Mapping } from '../../lib/mapping/mapping.ts'
import { someDeal, someMapping } from '../browser/data.ts'
import { shareBrowser } from '../browser/share.ts'
import { stored } from '../support/database.ts'

const used = shareBrowser()

const first = {
  deals: ['capturedAt', 'source.url'],
  mappings: ['side+origin', 'updatedAt'],
  runs: ['startedAt', 'state', 'tabId+startedAt', 'dealId'],
}
const second = { ...first, mappingVersions: ['mappingId+number'], choiceLists: ['updatedAt'], profiles: ['name'] }
const fourth = {
  ...second,
  captureRules: ['updatedAt'],
  deals: [...first.deals, 'capturedAt+name+id', 'source.url+capturedAt+id'],
  runs: ['state'],
  runHeads: [
    ...['startedAt', 'host', 'kind+startedAt', 'end+startedAt', 'host+startedAt', 'dealId+startedAt'],
    ...['mappingId+startedAt', 'tabId+url+startedAt', 'kind+origin+startedAt', 'dealName+dealId'],
    'mappingName+mappingId',
  ],
}
const profile = {
  id: '3c1d7e52-8f0b-4a37-9e55-6a7f0c2b9d14',
  name: 'Northgate',
  values: { 'partner.companyName': 'Northgate' },
  updatedAt: someMapping.updatedAt,
}
const [rule] = someMapping.rules
const decided: Mapping = {
  ...someMapping,
  rules: someMapping.rules.map(one => ({ ...one, pairs: [{ from: 'Nord', to: 'Nordics' }] })),
}

/**
 * What the database was in every version that was ever released: tables with their key and indexes, by IndexedDB's own
 * words. Append-only, as lib/store/db.ts: a new version adds a line here, none is ever changed. `rows`: the same
 * content as each version kept it.
 */
const versions = [
  {
    version: 1,
    tables: first,
    rows: {
      deals: [someDeal],
      mappings: [{ ...someMapping, rules: [{ ...rule, choices: { Nord: 'Nordics' } }] }],
      settings: [{ key: 'partner', value: profile.values }],
    },
  },
  {
    version: 2,
    tables: second,
    rows: {
      deals: [someDeal],
      mappings: [decided],
      profiles: [profile],
      settings: [{ key: 'defaultProfile', value: profile.id }],
    },
  },
  {
    version: 3,
    tables: { ...second, captureRules: ['updatedAt'] },
    rows: {
      deals: [someDeal],
      mappings: [decided],
      profiles: [profile],
      settings: [{ key: 'defaultProfile', value: profile.id }],
    },
  },
  {
    version: 4,
    tables: fourth,
    rows: {
      deals: [someDeal],
      mappings: [decided],
      profiles: [profile],
      settings: [{ key: 'defaultProfile', value: profile.id }],
    },
  },
  {
    version: 5,
    tables: { ...fourth, dayCounts: ['day', 'form'] },
    rows: {
      deals: [someDeal],
      mappings: [decided],
      profiles: [profile],
      settings: [{ key: 'defaultProfile', value: profile.id }],
    },
  },
  {
    version: 6,
    tables: { ...fourth, dayCounts: ['day', 'form'], registrationHeads: ['dealId', 'state', 'due', 'portal+number'] },
    rows: {
      deals: [someDeal],
      mappings: [decided],
      profiles: [profile],
      settings: [{ key: 'defaultProfile', value: profile.id }],
    },
  },
]

test.each(versions)('a database of version $version opens with everything in it', async ({ version, tables, rows }) => {
  const { extended } = used
  // A page of the extension's origin that does not open the database itself.
  const bare = await extended.openOwn('manifest.json')
  await bare.evaluate(
    (number, shape, content) =>
      new Promise<void>((resolve, reject) => {
        indexedDB.deleteDatabase('dealbridge').onsuccess = () => {
          // Dexie counts in tens (https://dexie.org/docs/Dexie/Dexie.version()).
          const opening = indexedDB.open('dealbridge', number * 10)
          opening.onerror = () => reject(opening.error)
          opening.onupgradeneeded = () => {
            const db = opening.result
            for (const [name, indexes] of Object.entries(shape)) {
              const table = db.createObjectStore(name, { keyPath: 'id' })
              for (const index of indexes) {
                const parts = index.split('+')
                table.createIndex(parts.length > 1 ? `[${index}]` : index, parts.length > 1 ? parts : index)
              }
            }
            db.createObjectStore('settings', { keyPath: 'key' })
          }
          opening.onsuccess = () => {
            const db = opening.result
            const writing = db.transaction(Object.keys(content), 'readwrite')
            for (const [name, all] of Object.entries(content)) for (const row of all) writing.objectStore(name).add(row)
            writing.onerror = () => reject(writing.error)
            writing.oncomplete = () => {
              db.close()
              resolve()
            }
          }
        }
      }),
    version,
    tables as Record<string, string[]>,
    rows as Record<string, object[]>,
  )
  await bare.close()

  const options = await extended.openOwn('options.html#deals')
  await options.waitForSelector(`::-p-text(${someDeal.name})`)
  await options.click('nav a[href="#mappings"]')
  await options.waitForSelector(`::-p-text(${someMapping.name})`)
  await options.click('nav a[href="#profile"]')
  await options.waitForSelector('input[value="Northgate"]')
  await options.close()
  expect(await stored(extended, 'deals')).toEqual([someDeal])
  expect(await stored(extended, 'mappings')).toEqual([decided])
  expect((await stored(extended, 'profiles')).map(({ name, values }) => ({ name, values }))).toEqual([
    { name: profile.name, values: profile.values },
  ])
})

test('the last line above is the version in use', async () => {
  const { extended } = used
  const options = await extended.openOwn('options.html#deals')
  await options.waitForSelector('h2')
  const now = await options.evaluate(async () =>
    (await indexedDB.databases()).find(({ name }) => name === 'dealbridge'),
  )
  expect(now?.version).toBe((versions.at(-1)?.version ?? 0) * 10)
})
