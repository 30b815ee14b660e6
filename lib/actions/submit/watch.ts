import type { Entry } from '../../deal/deal.ts'
import { nameOfOther, namesOfDeal } from '../../deal/registration-names.ts'
import type { SubmitSeen } from '../../fill/submit/seen.ts'
import { readResult } from '../../match/read-result.ts'
import { shownNames } from '../../match/read-shown-names.ts'
import { askPage } from '../../messages/ask-page.ts'
import type { PageReading } from '../../page/field.ts'
import { getDeal } from '../../store/deals.ts'
import type { Run } from '../../store/run.ts'
import { isListPage } from '../page-kind.ts'
import { readPage } from '../read-page.ts'
import { listedNumbers } from '../read-page-lists.ts'

/** Longest wait for a page to tell what became of it, between two looks, and for one look, in milliseconds. */
export const patience = 30_000
const pause = 400
const late = 5000
/** How long a page that needs the person's click may be a stop on the way to one that does not, in milliseconds. */
const passing = 5000

/** What one look saw; each part is absent where the page did not answer. */
export interface Looked {
  seen?: SubmitSeen
  page?: PageReading
  /** The browser lets us read the page that came only after the person's click, as Firefox does with every new one. */
  closed: boolean
  /** The document is another one than the button was pressed in. */
  fresh: boolean
  /** What the page answers about a registration, without what it showed before the press. */
  entries: Entry[]
  /** The name of another deal, or another customer, that the page is about. */
  stranger?: string
}

/** What a page says about registrations, as texts that can be told apart later. */
export function answersOn(entries: Entry[]): string[] {
  return entries.flatMap(({ term, text }) => (term === 'registration.url' ? [] : [`${term}\n${text}`.slice(0, 5000)]))
}

/** Looks at the page of a press, whatever document it shows by now. */
export async function look(row: Run, revoke = false): Promise<Looked> {
  const page = await inTime(readPage(row.tabId))
  const frame = row.submit?.frame ?? 0
  const ask = (of: number) => inTime(askPage(row.tabId, of, 'submitSeen', { submitId: row.id, revoke }))
  // The frame of the form may be gone with it.
  const seen = page?.ok ? ((await ask(frame)) ?? (frame === 0 ? undefined : await ask(0))) : undefined
  const reading = page?.ok ? page.value : undefined
  const before = new Set(row.submit?.shown)
  const told = reading ? await answersOf(row.tabId, reading) : []
  const isNew = answersOn(told).some(text => !before.has(text))
  return {
    seen,
    page: reading,
    closed: page?.ok === false && page.mayAsk === true,
    fresh: seen !== undefined && !seen.pressed && seen.opened > Date.parse(row.startedAt),
    entries: isNew ? told : [],
    ...(reading && isNew && (await strangerOf(row, reading))),
  }
}

/** The name by which a page is about another deal; what the form was filled with is this one's. */
async function strangerOf(row: Run, reading: PageReading): Promise<{ stranger?: string }> {
  const deal = await getDeal(row.dealId)
  if (!deal) return {}
  const own = namesOfDeal(deal)
  const written = row.rows.map(({ value }) => value)
  const stranger = nameOfOther(shownNames(reading), {
    deals: [...own.deals, ...written],
    accounts: [...own.accounts, ...(own.accounts.length ? written : [])],
  })
  return stranger ? { stranger } : {}
}

/** What a page answers about one registration; nothing where it is one of a list, which may well be an earlier one. */
async function answersOf(tabId: number, reading: PageReading): Promise<Entry[]> {
  const at = new Date().toISOString()
  const told = readResult(reading, at)
  if (!told.some(({ term, value }) => term === 'registration.id' && value)) return told
  const listed = await listedNumbers(tabId, reading, at)
  return listed.size > 0 && isListPage(reading, told, listed) ? [] : told
}

/** Looks until two looks in a row say the same, the page stays closed to us, or the time is over. Answers that, and what was seen last. */
export async function watch<V>(
  row: Run,
  judge: (looked: Looked) => V | undefined,
  time = patience,
): Promise<{ verdict: V | undefined; last: Looked | undefined; closed: boolean }> {
  let before = ''
  let last: Looked | undefined
  let readable = Date.now()
  for (const until = Date.now() + time; Date.now() < until; ) {
    await new Promise(resolve => setTimeout(resolve, pause))
    const looked = await look(row)
    if (looked.seen) last = looked
    if (!looked.closed) readable = Date.now()
    else if (Date.now() - readable > passing) return { verdict: undefined, last, closed: true }
    const verdict = looked.seen && judge(looked)
    const mark = verdict === undefined ? '' : JSON.stringify(verdict, (key, value) => (key === 'at' ? '' : value))
    if (mark && mark === before) return { verdict, last, closed: false }
    before = mark
  }
  return { verdict: undefined, last, closed: false }
}

function inTime<T>(answer: Promise<T>): Promise<T | undefined> {
  return Promise.race([answer, new Promise<undefined>(resolve => setTimeout(() => resolve(undefined), late))])
}
