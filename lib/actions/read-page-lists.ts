import type { Deal } from '../deal/deal.ts'
import { foldText } from '../deal/fold.ts'
import { lastChange, type Registration } from '../deal/registration.ts'
import { type KnownRegistration, type KnownRow, knownRows } from '../match/known-rows.ts'
import { type ListedRegistration, readList } from '../match/read-list.ts'
import { askPage } from '../messages/ask-page.ts'
import type { PageReading } from '../page/field.ts'
import { getDeal } from '../store/deals.ts'
import type { RegistrationHead } from '../store/registration-heads.ts'
import { headsAt } from '../store/registrations.ts'
import { enterPage } from './read-page.ts'

/** A row of a page's list that is one of our registrations. */
export interface OwnRow {
  deal: Deal
  registration: Registration
  row: ListedRegistration
}

/** What the lists of a page tell of our registrations at its portal. */
export interface PageLists {
  own: OwnRow[]
  /** Rows about registrations that are not known here. */
  others: number
  /** Ids of all its rows, folded. */
  numbers: Set<string>
  /** There is more of the list than the page shows. */
  more: boolean
}

/**
 * The registrations that the page lists. Undefined where it lists none of ours; nothing is looked for on portals where we
 * have none.
 */
export async function readPageLists(tabId: number, reading: PageReading, at: string): Promise<PageLists | undefined> {
  const heads = await headsAt(new URL(reading.url).origin)
  if (!heads.length) return undefined
  const { rows, more } = await rowsOn(tabId, reading, at)
  if (!rows.length) return undefined
  const deals = await dealsOf(heads)
  const found = knownRows(
    rows,
    heads.flatMap(head => knownOf(head, deals.get(head.dealId)) ?? []),
  )
  const own = found.flatMap(one => ownRow(one, heads, deals) ?? [])
  if (!own.length) return undefined
  const taken = new Set(own.map(({ row }) => row))
  const others = rows.filter(row => !taken.has(row) && row.about && row.ids.length > 0).length
  return { own, others, numbers: numbersOf(rows), more }
}

/** Ids of everything that the page lists, folded; whose it is does not matter. */
export async function listedNumbers(tabId: number, reading: PageReading, at: string): Promise<Set<string>> {
  return numbersOf((await rowsOn(tabId, reading, at)).rows)
}

async function rowsOn(
  tabId: number,
  reading: PageReading,
  at: string,
): Promise<{ rows: ListedRegistration[]; more: boolean }> {
  const frames = await enterPage(tabId)
  const answers = frames.ok ? await Promise.all(frames.value.map(frame => askPage(tabId, frame, 'lists', {}))) : []
  const lists = answers.flatMap(answer => answer ?? [])
  return { rows: readList(lists, reading, at), more: lists.some(list => list.more) }
}

const numbersOf = (rows: ListedRegistration[]) => new Set(rows.flatMap(row => row.ids.map(foldText)))

async function dealsOf(heads: RegistrationHead[]): Promise<Map<string, Deal>> {
  const deals = await Promise.all([...new Set(heads.map(({ dealId }) => dealId))].map(getDeal))
  return new Map(deals.flatMap(deal => (deal ? [[deal.id, deal] as const] : [])))
}

function knownOf({ id, number }: RegistrationHead, deal: Deal | undefined): KnownRegistration | undefined {
  const text = (term: string) => deal?.entries.find(entry => entry.term === term)?.text ?? ''
  return deal && { id, number, deal: text('deal.name') || deal.name, account: text('account.name') }
}

function ownRow({ row, id }: KnownRow, heads: RegistrationHead[], deals: Map<string, Deal>): OwnRow | undefined {
  const deal = deals.get(heads.find(head => head.id === id)?.dealId ?? '')
  const registration = deal?.registrations.find(one => one.id === id)
  return deal && registration && { deal, registration, row }
}

/** What a row would make of its registration: its state before and after. */
export function statesOf(before: Registration, after: Registration | undefined) {
  return { from: lastChange(before)?.state ?? 'unknown', to: (after && lastChange(after)?.state) ?? 'unknown' }
}
