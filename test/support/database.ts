import type { Page } from 'puppeteer-core'
import type { Deal } from '../../lib/deal/deal.ts'
import type { CaptureRules } from '../../lib/mapping/capture-rules.ts'
import type { ChoiceList } from '../../lib/mapping/choice-list.ts'
import type { DayCounts } from '../../lib/mapping/health/day-counts.ts'
import type { Mapping } from '../../lib/mapping/mapping.ts'
import type { Profile } from '../../lib/mapping/profile.ts'
import type { MappingVersion } from '../../lib/mapping/version.ts'
import type { RegistrationHead } from '../../lib/store/registration-heads.ts'
import type { Run } from '../../lib/store/run.ts'
import type { RunHead } from '../../lib/store/run-head.ts'
import type { AnyExtended } from './extension.ts'

interface Tables {
  deals: Deal
  registrationHeads: RegistrationHead
  mappings: Mapping
  mappingVersions: MappingVersion
  choiceLists: ChoiceList
  profiles: Profile
  captureRules: CaptureRules
  runs: Run
  runHeads: RunHead
  dayCounts: DayCounts
  settings: { key: string; value: unknown }
}

/** Everything in one table of the extension's own database, read with plain IndexedDB from a page of the extension. */
export async function stored<T extends keyof Tables>(extended: AnyExtended, table: T): Promise<Tables[T][]> {
  const page = await extended.openOwn('options.html')
  const rows = await rowsOf(page, table)
  await page.close()
  return rows
}

/** The same from a page of the extension that is open already. */
export async function rowsOf<T extends keyof Tables>(page: Page, table: T): Promise<Tables[T][]> {
  const rows = await page.evaluate(
    name =>
      new Promise<unknown[]>((resolve, reject) => {
        const opening = indexedDB.open('dealbridge')
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          const reading = opening.result.transaction(name).objectStore(name).getAll()
          reading.onerror = () => reject(reading.error)
          reading.onsuccess = () => {
            opening.result.close()
            resolve(reading.result)
          }
        }
      }),
    table,
  )
  return rows as Tables[T][]
}

/** Puts rows into one table, as if they had been kept before. */
export async function keep<T extends keyof Tables>(extended: AnyExtended, table: T, rows: Tables[T][]): Promise<void> {
  // Opening the page makes the database.
  const page = await extended.openOwn('options.html#deals')
  await page.waitForSelector('h2')
  await page.evaluate(
    (name, all) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('dealbridge')
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          const writing = opening.result.transaction(name, 'readwrite')
          for (const row of all) writing.objectStore(name).put(row)
          writing.onerror = () => reject(writing.error)
          writing.oncomplete = () => {
            opening.result.close()
            resolve()
          }
        }
      }),
    table,
    rows,
  )
  await page.close()
}
