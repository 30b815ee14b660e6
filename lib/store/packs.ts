import { applyPack, type Pick } from '../mapping/apply-pack.ts'
import { comparePack, type PackDifference, type Stored } from '../mapping/compare-pack.ts'
import { makePack } from '../mapping/make-pack.ts'
import { ownTexts } from '../mapping/own-texts.ts'
import type { Pack } from '../mapping/pack.ts'
import { readPack } from '../mapping/read-pack.ts'
import { listCaptureRules, putCaptureRules } from './capture-rules.ts'
import { listChoiceLists, putChoiceList } from './choice-lists.ts'
import { db } from './db.ts'
import { listDeals } from './deals.ts'
import { listMappings, putMapping } from './mappings.ts'
import { listProfiles } from './profiles.ts'

/**
 * Mappings with their choice lists, and capture rules, by their ids, as the text of a file, and what was left out of it for containing own data. `problem`:
 * why the file could not be taken in again, as one sentence; then it is of no use.
 */
export async function exportPack(
  ids: string[],
  name: string,
  about?: string,
): Promise<{ text: string; leftOut: string[]; problem?: string }> {
  const wanted = new Set(ids)
  const chosen = <T extends { id: string }>(all: T[]) => all.filter(({ id }) => wanted.has(id))
  const { mappings, lists, captureRules } = await storedParts()
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
  const { pack, leftOut } = makePack(
    head,
    { mappings: chosen(mappings), lists, captureRules: chosen(captureRules) },
    own,
  )
  const text = JSON.stringify(pack, null, 2)
  const read = readPack(text)
  return { text, leftOut, ...(!read.ok && { problem: `${read.error} Choose fewer.` }) }
}

/** What a pack would bring here. Changes nothing. */
export async function previewPack(pack: Pack): Promise<PackDifference> {
  return comparePack(pack, await storedParts())
}

/** Takes in what the person chose of a pack, all or nothing. Answers what was done. */
export async function importPack(pack: Pack, picks: Pick[]): Promise<string> {
  const tables = [db.mappings, db.mappingVersions, db.choiceLists, db.captureRules]
  const taken = await db.transaction('rw', tables, async () => {
    const rows = applyPack(pack, await storedParts(), picks, new Date().toISOString())
    for (const list of rows.lists) await putChoiceList(list)
    for (const mapping of rows.mappings) await putMapping(mapping, 'pack')
    for (const rules of rows.captureRules) await putCaptureRules(rules)
    return rows
  })
  const parts = [
    count(taken.mappings.length, 'mapping', 'mappings'),
    count(taken.lists.length, 'choice list', 'choice lists'),
    ...(pack.captureRules.length ? [count(taken.captureRules.length, 'kind of record', 'kinds of records')] : []),
  ]
  const left = pack.mappings.length + pack.captureRules.length - taken.mappings.length - taken.captureRules.length
  const said = [parts.slice(0, -1).join(', '), parts.at(-1)].join(' and ')
  return `Took in ${said}${left ? `; ${left} stayed as they were` : ''}.`
}

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`
}

async function storedParts(): Promise<Stored> {
  return { mappings: await listMappings(), lists: await listChoiceLists(), captureRules: await listCaptureRules() }
}
