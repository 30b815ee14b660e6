import Dexie, { type Table } from 'dexie'
import type { Deal } from '../deal/deal.ts'
import type { Mapping } from '../mapping/mapping.ts'
import type { Run } from './run.ts'

/** A named setting; `value` is checked by whoever owns the name. */
export interface Setting {
  key: string
  value: unknown
}

export interface Database extends Dexie {
  deals: Table<Deal, string, Deal>
  mappings: Table<Mapping, string, Mapping>
  runs: Table<Run, string, Run>
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
  return db
}

export const db = openDatabase()
