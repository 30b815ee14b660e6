import type { Deal, Entry } from '../deal/deal.ts'
import { numberOf, type Registration } from '../deal/registration.ts'
import { withAnswer } from '../deal/registration-answer.ts'
import { stateOfEntry } from '../deal/registration-state.ts'
import type { Answer, Outputs, PageView } from '../messages/protocol.ts'
import type { PageReading } from '../page/field.ts'
import { getDeal, updateDeal } from '../store/deals.ts'
import { changeDeal } from '../store/told-deals.ts'
import { listStatus, type Update } from './list-status.ts'
import { type OwnRow, type PageLists, statesOf } from './read-page-lists.ts'
import { readingRun } from './reading-run.ts'

/** What taking in a list would change. Changes nothing. */
export function listView({ own, others, more }: PageLists): PageView['list'] {
  const rows = own.map(({ deal, registration, row }) => {
    const [after] = withAnswer([registration], answerOf(row.entries, registration, '', ''), registration)
    return updateOf(deal, registration, after)
  })
  return { rows, others, more }
}

/** Brings every registration up to date that the page lists, each as a step in its own life with its own receipt. */
export async function captureList(
  input: { tabId: number; dealId: string; startedAt: string },
  page: PageReading,
  lists: PageLists,
): Promise<Answer<Outputs['captureResult']>> {
  const updates: Update[] = []
  const at = new Date().toISOString()
  for (const rows of Map.groupBy(lists.own, ({ deal }) => deal.id).values()) {
    const run = crypto.randomUUID()
    const entries = rows.flatMap(({ row }) => row.entries)
    let done: Update[] = []
    const tell = (deal: Deal) =>
      readingRun('result', input.tabId, page, deal, entries, listStatus(done, 0, false), input.startedAt, run)
    await changeDeal(async () => {
      const changed = await updateOne(rows, at, run)
      done = changed?.updates ?? []
      return changed?.deal
    }, tell)
    updates.push(...done)
  }
  const deal = (await getDeal(input.dealId)) ?? lists.own[0]?.deal
  if (!deal || !updates.length)
    return { ok: false, error: 'The deals of these registrations are no longer here. Nothing was captured.' }
  return { ok: true, value: { deal, status: listStatus(updates, lists.others, lists.more) } }
}

async function updateOne(rows: OwnRow[], at: string, run: string) {
  const updates: Update[] = []
  const [first] = rows
  const deal =
    first &&
    (await updateDeal(first.deal.id, deal => {
      let { registrations } = deal
      for (const { registration, row } of rows) {
        const known = registrations.find(({ id }) => id === registration.id)
        if (!known) continue
        registrations = withAnswer(registrations, answerOf(row.entries, known, at, run), known)
        const after = registrations.find(({ id }) => id === known.id)
        updates.push({ ...updateOf(deal, known, after), ...(isSilent(row.entries) && { silent: true }) })
      }
      return { ...deal, registrations }
    }))
  return deal && { deal, updates }
}

/** A row tells of its registration's own page only where it links there. */
function answerOf(entries: Entry[], { portal, url }: Registration, at: string, run: string) {
  return { portal, url, at, run, entries }
}

const isSilent = (entries: Entry[]) =>
  stateOfEntry(entries.find(({ term }) => term === 'registration.status')) === undefined

function updateOf(deal: { id: string; name: string }, before: Registration, after: Registration | undefined): Update {
  const number = (after && numberOf(after)) ?? numberOf(before) ?? ''
  return { dealId: deal.id, dealName: deal.name, number, ...statesOf(before, after) }
}
