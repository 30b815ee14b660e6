import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { siteById } from '../../lib/sites/index.ts'
import { allCases } from './support/cases.ts'
import { sitesTable, withTable } from './support/table.ts'

// npm run sites: writes the matrix of sites into docs/sites.md.
const file = join(import.meta.dirname, '../../docs/sites.md')
const table = sitesTable(await allCases(), id => siteById(id)?.name ?? 'Any other')
writeFileSync(file, withTable(readFileSync(file, 'utf8'), table))
console.log(table)
