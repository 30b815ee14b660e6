import type { Entry } from '../deal/deal.ts'
import { taughtTerms } from '../mapping/capture-rules.ts'
import { readDeal } from '../match/read-deal.ts'
import type { Answer } from '../messages/protocol.ts'
import type { PageReading, Through } from '../page/field.ts'
import type { ApiFailure, ApiRecord, Send, SiteApi } from '../sites/api/api.ts'
import { failure } from '../sites/api/ask.ts'
import { entriesOf, joinEntries } from '../sites/api/entries.ts'
import { formFields } from '../sites/api/fields.ts'
import { apiOf } from '../sites/api/index.ts'
import { captureRulesOf } from '../store/capture-rules.ts'
import { readManaged } from '../store/managed.ts'
import { lastRunOn } from '../store/runs.ts'
import { readPage } from './read-page.ts'
import { senderFor } from './site-sender.ts'

/** Longest wait for a whole record, in milliseconds: the person is looking at the popup. */
const patience = 15_000

/** What a fill would write to; for a write-back with what the record says as a whole, to tell whether it was changed. */
export interface FormReading extends PageReading {
  holds?: Entry[]
}

export interface ReadThrough {
  /** Undefined for pages that are no record of a site with an interface. */
  through?: Through
  record?: ApiRecord
}

/** Asks the record's site for the record that a page shows, where the person has switched that on. */
export async function readThrough(tabId: number, page: PageReading): Promise<ReadThrough> {
  const api = apiOf(page.site?.id)
  if (!api || !page.site?.record) return {}
  const instead = (why: string) => ({ through: onPage(api, why) })
  const sender = await senderFor(api, tabId, new URL(page.url))
  if (!sender) return instead(`reading through ${api.name} is switched off under Options, Sites`)
  if (!sender.ok) return instead(sender.why)
  const record = await readRecord(api, page.site.record, page.url, sender.send)
  if (!record.ok) return instead(record.why)
  return { record, through: { site: api.site, name: api.name, used: 'site', why: '', version: record.version } }
}

/** One record through an interface, in bounded time. */
export async function readRecord(
  api: SiteApi,
  record: { id: string; type?: string },
  url: string,
  send: Send,
): Promise<ApiRecord | ApiFailure> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<ApiFailure>(resolve => {
    timer = setTimeout(resolve, patience, failure('unreachable', `${api.name} did not answer in time`))
  })
  try {
    return await Promise.race([api.read(record, new URL(url), send), late])
  } finally {
    clearTimeout(timer)
  }
}

/** What a record's page shows as entries of a deal, with the site's own exact values where those may be read. */
export async function readEntries(
  tabId: number,
  page: PageReading,
  at: string,
): Promise<{ name: string; entries: Entry[]; fromPage: Entry[]; terms: Map<string, string>; through?: Through }> {
  const taught = taughtTerms(await captureRulesOf(page), page.fields)
  const shown = readDeal(page, at, taught)
  const { record, through } = await readThrough(tabId, page)
  if (!record || !through) return { ...shown, fromPage: shown.entries, through }
  // What the person pointed at is meant, whatever the interface holds under that term.
  const decided = new Set(taught.values())
  const exact = entriesOf(record, page, through.site, at).filter(({ term }) => !decided.has(term))
  const entries = joinEntries(exact, shown.entries)
  const name = entries.find(entry => entry.term === 'deal.name')?.text ?? shown.name
  return { name, entries, fromPage: shown.entries, terms: shown.terms, through }
}

/**
 * Reads what a fill would write to: the page's fields; for a write-back the record's own through its site, where that is
 * switched on. What the site did not take the last time is offered on the page.
 */
export async function readForm(tabId: number, side: 'portal' | 'crm'): Promise<Answer<FormReading>> {
  const page = await readPage(tabId)
  if (!page.ok || side === 'portal') return page
  return readRecordForm(tabId, page.value)
}

async function readRecordForm(tabId: number, reading: PageReading): Promise<Answer<FormReading>> {
  const page = { ok: true as const, value: await withHolds(reading) }
  const max = (await readManaged()).maxWriteBack
  const { record, through } = await readThrough(tabId, page.value)
  if (!through) return page
  if (record && (max === 'leave' || max === 'write')) {
    const why = 'your organisation lets Dealbridge write values, not save records'
    return { ok: true, value: { ...page.value, through: onPage(through, why) } }
  }
  const last = await lastRunOn(tabId, page.value.url)
  const failed = last?.through?.failed
  if (failed && failed !== 'conflict')
    return {
      ok: true,
      value: { ...page.value, through: onPage(through, `${through.name} did not take it the last time`) },
    }
  if (!record) return { ok: true, value: { ...page.value, through } }
  const { site } = through
  const holds = entriesOf(record, page.value, site, new Date().toISOString())
  return { ok: true, value: { ...page.value, through, holds, fields: formFields(record, site, page.value.lang) } }
}

/** A page that is only read, with what its record says as a whole. */
export async function withHolds(page: PageReading): Promise<FormReading> {
  const taught = taughtTerms(await captureRulesOf(page), page.fields)
  return { ...page, holds: readDeal(page, new Date().toISOString(), taught).entries }
}

function onPage({ site, name }: Pick<Through, 'site' | 'name'>, why: string): Through {
  return { site, name, used: 'page', why }
}
