import { applyPack, type Pick } from '../mapping/apply-pack.ts'
import { comparePack, type PackDifference } from '../mapping/compare-pack.ts'
import { makePack } from '../mapping/make-pack.ts'
import { ownTexts } from '../mapping/own-texts.ts'
import type { Pack } from '../mapping/pack.ts'
import { readPack } from '../mapping/read-pack.ts'
import { listChoiceLists, putChoiceList } from './choice-lists.ts'
import { db } from './db.ts'
import { listDeals } from './deals.ts'
import { listMappings, putMapping } from './mappings.ts'
import { listProfiles } from './profiles.ts'

/**
 * Mappings with their choice lists as the text of a file, and what was left out of it for containing own data. `problem`:
 * why the file could not be taken in again, as one sentence; then it is of no use.
 */
export async function exportPack(
  mappingIds: string[],
  name: string,
  about?: string,
): Promise<{ text: string; leftOut: string[]; problem?: string }> {
  const wanted = new Set(mappingIds)
  const mappings = (await listMappings()).filter(({ id }) => wanted.has(id))
  const deals = await listDeals()
  const entries = deals.flatMap(deal => [...deal.entries, ...deal.registrations.flatMap(one => one.entries)])
  const profiles = (await listProfiles()).flatMap(({ values }) =>
    Object.entries(values).map(([term, text]) => ({ term, text })),
  )
  const own = ownTexts(
    [...entries, ...profiles],
    deals.map(deal => deal.name),
  )
  const head = { name, about, at: new Date().toISOString() }
  const { pack, leftOut } = makePack(head, mappings, await listChoiceLists(), own)
  const text = JSON.stringify(pack, null, 2)
  const read = readPack(text)
  return { text, leftOut, ...(!read.ok && { problem: `${read.error} Choose fewer mappings.` }) }
}

/** What a pack would bring here. Changes nothing. */
export async function previewPack(pack: Pack): Promise<PackDifference> {
  return comparePack(pack, { mappings: await listMappings(), lists: await listChoiceLists() })
}

/** Takes in what the person chose of a pack, all or nothing. Answers what was done. */
export async function importPack(pack: Pack, picks: Pick[]): Promise<string> {
  const tables = [db.mappings, db.mappingVersions, db.choiceLists]
  const taken = await db.transaction('rw', tables, async () => {
    const stored = { mappings: await listMappings(), lists: await listChoiceLists() }
    const rows = applyPack(pack, stored, picks, new Date().toISOString())
    for (const list of rows.lists) await putChoiceList(list)
    for (const mapping of rows.mappings) await putMapping(mapping, 'pack')
    return rows
  })
  const [mappings, lists] = [taken.mappings.length, taken.lists.length]
  const left = pack.mappings.length - mappings
  return `Took in ${mappings} ${mappings === 1 ? 'mapping' : 'mappings'} and ${lists} ${lists === 1 ? 'choice list' : 'choice lists'}${left ? `; ${left} stayed as they were` : ''}.`
}
