import type { Entry } from '../deal/deal.ts'
import { readResult } from '../match/read-result.ts'
import { shownNames } from '../match/read-shown-names.ts'
import { askPage } from '../messages/ask-page.ts'
import type { Answer, PageView } from '../messages/protocol.ts'
import type { PageReading } from '../page/field.ts'
import { dealOfRecord } from '../store/deals.ts'
import type { Run } from '../store/run.ts'
import { lastFillOn, lastRunOn } from '../store/runs.ts'
import { listView } from './capture-list.ts'
import { correctionsOf, noteCorrected } from './corrections.ts'
import { fittingDeal } from './fitting-deal.ts'
import { freshFill } from './fresh-fill.ts'
import { fillableFields, isListPage, pageKind } from './page-kind.ts'
import { keepMessages, messagesOf } from './page-says.ts'
import { takePicked } from './picked.ts'
import { readPage } from './read-page.ts'
import { readPageLists } from './read-page-lists.ts'
import { readEntries } from './read-through.ts'
import { hearNote } from './tell.ts'

/** Reads the page in a tab: what is on it, and what it seems to be. Changes nothing. */
export async function inspect({ tabId }: { tabId: number }): Promise<Answer<PageView>> {
  const page = await readPage(tabId)
  if (!page.ok) return page
  const reading = page.value
  const at = new Date().toISOString()
  const { through, terms, ...draft } = await readEntries(tabId, reading, at)
  const result = readResult(reading, at)
  const { list, fits } = await registeredHere(tabId, reading, result, at)
  const own = await dealOfRecord(reading.url)
  const run = await runHere(tabId, reading.url)
  const messages = messagesOf(reading)
  if (run) await keepMessages(run, messages)
  const corrections = run && (await correctionsOf(run, reading))
  if (run && corrections?.length) await noteCorrected(run, corrections)
  const filled = await lastFillOn(new URL(reading.url).origin)
  const note = await hearNote(tabId, reading.url)
  const kind = pageKind(reading, draft.entries, result, Boolean(own))
  return {
    ok: true,
    value: {
      url: reading.url,
      title: reading.title,
      // A form that was just filled is still a form, though it now looks like a record.
      kind:
        run?.kind === 'fill' && kind === 'record' && !own ? 'form' : list && !own && kind !== 'form' ? 'result' : kind,
      draft: { name: draft.name, entries: draft.entries },
      through,
      result: list ? [] : result,
      ...(list && { list }),
      ...(fits && { fits }),
      fillable: fillableFields(reading).length,
      ownDeal: own?.id,
      filledDeal: filled?.dealId,
      names: shownNames(reading),
      freshFill: await freshFill(tabId, new URL(reading.url).origin),
      blocked: reading.blocked,
      run: run?.id,
      messages,
      picked: await takePicked(tabId, reading, terms),
      corrections,
      form: reading.fields.flatMap(({ control, key }) => (control === 'output' ? [] : [key])),
      note,
    },
  }
}

/** What the page tells of registrations that are kept here: a list of them, or one by its id. */
async function registeredHere(
  tabId: number,
  reading: PageReading,
  result: Entry[],
  at: string,
): Promise<Pick<PageView, 'list' | 'fits'>> {
  const lists = await readPageLists(tabId, reading, at)
  if (lists && isListPage(reading, result, lists.numbers)) return { list: listView(lists) }
  return { fits: await fittingDeal({ portal: new URL(reading.url).origin, entries: result }) }
}

/** The newest run on the page, if this is still the document that it was on: after a reload there is nothing to undo. */
async function runHere(tabId: number, url: string): Promise<Run | undefined> {
  const run = await lastRunOn(tabId, url)
  // What was written through the site is there whatever became of the page.
  if (run?.through) return run
  const state = run && (await askPage(tabId, 0, 'state', { runId: run.id }))
  return run && state && state.opened <= Date.parse(run.startedAt) ? run : undefined
}
