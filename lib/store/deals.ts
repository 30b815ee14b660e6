import type { Deal } from '../deal/deal.ts'
import { recordPlace } from '../deal/record-address.ts'
import { db } from './db.ts'
import { dealSchema } from './schema.ts'

/** All deals, last captured first. A row that does not fit the schema is left in place and not shown. */
export async function listDeals(): Promise<Deal[]> {
  const rows = await db.deals.orderBy('capturedAt').reverse().toArray()
  return rows.filter(row => dealSchema.safeParse(row).success)
}

/** The deal with this id; undefined where it is gone or its row is damaged. */
export async function getDeal(id: string): Promise<Deal | undefined> {
  const parsed = dealSchema.safeParse(await db.deals.get(id))
  return parsed.success ? parsed.data : undefined
}

/** Keeps the deal, replacing the one with the same id. */
export async function putDeal(deal: Deal): Promise<void> {
  await db.deals.put(dealSchema.parse(deal))
}

/** Changes a deal in one transaction, so that two changes at once cannot lose each other. */
export async function updateDeal(id: string, change: (deal: Deal) => Deal): Promise<Deal | undefined> {
  return db.transaction('rw', db.deals, async () => {
    const deal = await getDeal(id)
    if (!deal) return undefined
    const changed = dealSchema.parse(change(deal))
    await db.deals.put(changed)
    return changed
  })
}

export async function deleteDeal(id: string): Promise<void> {
  await db.deals.delete(id)
}

/** The newest deal that was captured from this very record. */
export async function dealOfRecord(url: string): Promise<Deal | undefined> {
  const place = recordPlace(url)
  return (await listDeals()).find(deal => recordPlace(deal.source.url) === place)
}
