import Dexie, { type Table } from 'dexie'
import type { Deal } from '../deal/deal.ts'
import type { CaptureRules } from '../mapping/capture-rules.ts'
import type { ChoiceList } from '../mapping/choice-list.ts'
import type { DayCounts } from '../mapping/health/day-counts.ts'
import type { Mapping } from '../mapping/mapping.ts'
import { type Profile, partnerSchema, profileFrom } from '../mapping/profile.ts'
import { upgradeMapping } from '../mapping/upgrade.ts'
import type { MappingVersion } from '../mapping/version.ts'
import { keptRun } from './kept-run.ts'
import { type RegistrationHead, registrationHeadsOf } from './registration-heads.ts'
import type { Run } from './run.ts'
import { addRun, isFill } from './run-counts.ts'
import { headOf, type RunHead } from './run-head.ts'
import { dealSchema, runSchema } from './schema.ts'
import { upgradeDeal } from './upgrade-deal.ts'

/** A named setting; `value` is checked by whoever owns the name. */
export interface Setting {
  key: string
  value: unknown
}

export interface Database extends Dexie {
  deals: Table<Deal, string, Deal>
  /** One row for each registration of a deal; written with it, in one transaction. */
  registrationHeads: Table<RegistrationHead, string, RegistrationHead>
  mappings: Table<Mapping, string, Mapping>
  mappingVersions: Table<MappingVersion, string, MappingVersion>
  choiceLists: Table<ChoiceList, string, ChoiceList>
  profiles: Table<Profile, string, Profile>
  captureRules: Table<CaptureRules, string, CaptureRules>
  runs: Table<Run, string, Run>
  /** One row for each run; written with it, in one transaction. */
  runHeads: Table<RunHead, string, RunHead>
  /** What came of each form's fields on each day; written with the runs. */
  dayCounts: Table<DayCounts, string, DayCounts>
  settings: Table<Setting, string, Setting>
}

/**
 * The database of this extension. Versions are append-only: never edit an old one, add the next with its upgrade
 * (https://dexie.org/docs/Version/Version.stores()). test/store opens every past version and upgrades it.
 */
export function openDatabase(name = 'dealbridge'): Database {
  const db = new Dexie(name) as Database
  db.version(1).stores({
    deals: 'id, capturedAt, source.url',
    mappings: 'id, [side+origin], updatedAt',
    runs: 'id, startedAt, state, [tabId+startedAt], dealId',
    settings: 'key',
  })
  db.version(2)
    .stores({ mappingVersions: 'id, [mappingId+number]', choiceLists: 'id, updatedAt', profiles: 'id, name' })
    .upgrade(async change => {
      await change.table('mappings').toCollection().modify(upgradeInPlace)
      const settings = change.table<Setting, string>('settings')
      const partner = partnerSchema.safeParse((await settings.get('partner'))?.value)
      const at = new Date().toISOString()
      const profile = partner.success ? profileFrom(partner.data, crypto.randomUUID(), at) : undefined
      if (!profile) return
      await change.table('profiles').add(profile)
      await settings.put({ key: 'defaultProfile', value: profile.id })
      await settings.delete('partner')
    })
  db.version(3).stores({ captureRules: 'id, updatedAt' })
  db.version(4)
    .stores({
      // The last two hold all that the lists of deals need, so that no deal has to be read for them.
      deals: 'id, capturedAt, source.url, [capturedAt+name+id], [source.url+capturedAt+id]',
      runs: 'id, state',
      runHeads:
        'id, startedAt, host, [kind+startedAt], [end+startedAt], [host+startedAt], [dealId+startedAt], [mappingId+startedAt], [tabId+url+startedAt], [kind+origin+startedAt], [dealName+dealId], [mappingName+mappingId]',
    })
    .upgrade(async change => {
      const heads: RunHead[] = []
      await change
        .table('runs')
        .toCollection()
        .modify((_: unknown, row: { value: Run }) => {
          if (!runSchema.safeParse(row.value).success) return
          row.value = keptRun(row.value, 'masked')
          heads.push(headOf(row.value))
        })
      await change.table('runHeads').bulkAdd(heads)
    })
  db.version(5)
    .stores({ dayCounts: 'id, day, form' })
    .upgrade(async change => {
      const days = new Map<string, DayCounts>()
      const runs = change.table<Run, string>('runs')
      const ids = await runs.toCollection().primaryKeys()
      // One by one, thousands take many seconds.
      for (let at = 0; at < ids.length; at += 500) {
        for (const run of await runs.bulkGet(ids.slice(at, at + 500)))
          if (run && isFill(run) && runSchema.safeParse(run).success) addRun(days, run)
      }
      await change.table('dayCounts').bulkAdd([...days.values()])
    })
  db.version(6)
    .stores({ registrationHeads: 'id, dealId, state, due, [portal+number]' })
    .upgrade(async change => {
      const heads: RegistrationHead[] = []
      await change
        .table('deals')
        .toCollection()
        .modify((_: unknown, row: { value: unknown }) => {
          const deal = dealSchema.safeParse(upgradeDeal(row.value))
          if (!deal.success) return
          row.value = deal.data
          heads.push(...registrationHeadsOf(deal.data))
        })
      await change.table('registrationHeads').bulkAdd(heads)
    })
  return db
}

function upgradeInPlace(_: unknown, row: { value: unknown }): void {
  row.value = upgradeMapping(row.value)
}

export const db = openDatabase()
