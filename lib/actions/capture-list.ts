import type { Entry } from '../deal/deal.ts'
import { numberOf, type Registration } from '../deal/registration.ts'
import { withAnswer } from '../deal/registration-answer.ts'
import { stateOfEntry } from '../deal/registration-state.ts'
import type { Answer, Outputs, PageView } from '../messages/protocol.ts'
import type { PageReading } from '../page/field.ts'
import { getDeal, updateDeal } from '../store/deals.ts'
import { putRun } from '../store/runs.ts'
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
    const done = await updateOne(rows, at)
    if (!done) continue
    updates.push(...done.updates)
    const { deal, entries, run } = done
    const status = listStatus(done.updates, 0, false)
    await putRun(readingRun('result', input.tabId, page, deal, entries, status, input.startedAt, run))
  }
  const deal = (await getDeal(input.dealId)) ?? lists.own[0]?.deal
  if (!deal || !updates.length)
    return { ok: false, error: 'The deals of these registrations are no longer here. Nothing was captured.' }
  return { ok: true, value: { deal, status: listStatus(updates, lists.others, lists.more) } }
}

async function updateOne(rows: OwnRow[], at: string) {
  const run = crypto.randomUUID()
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
  return deal && { deal, updates, run, entries: rows.flatMap(({ row }) => row.entries) }
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
