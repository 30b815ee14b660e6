import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { SiteCase } from './case.ts'

const folder = join(import.meta.dirname, '../cases')

/** All cases of all files in test/sites/cases, by file name. */
export async function allCases(): Promise<SiteCase[]> {
  const files = readdirSync(folder).sort()
  const modules = await Promise.all(
    files.map(file => import(/* @vite-ignore */ pathToFileURL(join(folder, file)).href)),
  )
  return modules.flatMap((module: { cases: SiteCase[] }) => module.cases)
}
