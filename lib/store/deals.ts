import type { Deal } from '../deal/deal.ts'
import { recordPlace } from '../deal/record-address.ts'
import { db } from './db.ts'
import { registrationHeadsOf } from './registration-heads.ts'
import { dealSchema } from './schema.ts'

/** All deals, last captured first. A row that does not fit the schema is left in place and not shown. */
export async function listDeals(): Promise<Deal[]> {
  const rows = await db.deals.orderBy('capturedAt').reverse().toArray()
  return rows.filter(row => dealSchema.safeParse(row).success)
}

/** What a list shows of a deal. */
export interface DealHead {
  id: string
  name: string
  capturedAt: string
}

/** The newest deals, or all, by what a list shows of them, last captured first; the deals themselves are not read. */
export async function dealHeads(newest = Infinity): Promise<DealHead[]> {
  const lastFirst = db.deals.orderBy('[capturedAt+name+id]').reverse()
  const keys = (await lastFirst.limit(newest).keys()) as unknown as [string, string, string][]
  return keys.map(([capturedAt, name, id]) => ({ id, name, capturedAt }))
}

/** Where each deal was captured, by its id; the deals themselves are not read. */
export async function dealPlaces(): Promise<Map<string, string>> {
  const keys = (await db.deals.orderBy('[source.url+capturedAt+id]').keys()) as unknown as [string, string, string][]
  return new Map(keys.map(([url, , id]) => [id, url]))
}

/** What the newest deals have beside the standard terms, each once: `extra:` and the record's own label. */
export async function extraTerms(newest = 200): Promise<string[]> {
  const rows = await db.deals.orderBy('capturedAt').reverse().limit(newest).toArray()
  const deals = rows.filter(row => dealSchema.safeParse(row).success)
  const all = deals.flatMap(({ entries }) => entries.map(({ term }) => term))
  return [...new Set(all)].filter(term => term.startsWith('extra:'))
}

/** The deal with this id; undefined where it is gone or its row is damaged. */
export async function getDeal(id: string): Promise<Deal | undefined> {
  const parsed = dealSchema.safeParse(await db.deals.get(id))
  return parsed.success ? parsed.data : undefined
}

/** Keeps the deal, replacing the one with the same id. */
export async function putDeal(deal: Deal): Promise<void> {
  const kept = dealSchema.parse(deal)
  await db.transaction('rw', db.deals, db.registrationHeads, () => writeDeal(kept))
}

/** Changes a deal in one transaction, so that two changes at once cannot lose each other. */
export async function updateDeal(id: string, change: (deal: Deal) => Deal): Promise<Deal | undefined> {
  return db.transaction('rw', db.deals, db.registrationHeads, async () => {
    const deal = await getDeal(id)
    if (!deal) return undefined
    const changed = dealSchema.parse(change(deal))
    await writeDeal(changed)
    return changed
  })
}

export async function deleteDeal(id: string): Promise<void> {
  await db.transaction('rw', db.deals, db.registrationHeads, () =>
    Promise.all([db.deals.delete(id), db.registrationHeads.where('dealId').equals(id).delete()]),
  )
}

/** Writes a deal with the rows of its registrations; for use inside a transaction over both tables. */
export async function writeDeal(deal: Deal): Promise<void> {
  await db.deals.put(deal)
  await db.registrationHeads.where('dealId').equals(deal.id).delete()
  await db.registrationHeads.bulkPut(registrationHeadsOf(deal))
}

/** The newest deal that was captured from this very record. */
export async function dealOfRecord(url: string): Promise<Deal | undefined> {
  const place = recordPlace(url)
  const origin = URL.canParse(url) ? new URL(url).origin : ''
  const near = db.deals.where('[source.url+capturedAt+id]').between([origin], [`${origin}\uffff`])
  const keys = (await near.keys()) as unknown as [string, string, string][]
  const own = keys.filter(([from]) => recordPlace(from) === place).sort((a, b) => b[1].localeCompare(a[1]))
  for (const [, , id] of own) {
    const deal = await getDeal(id)
    if (deal) return deal
  }
  return undefined
}
