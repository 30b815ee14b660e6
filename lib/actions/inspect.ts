import { readResult } from '../match/read-result.ts'
import { askPage } from '../messages/ask-page.ts'
import type { Answer, PageView } from '../messages/protocol.ts'
import { dealOfRecord } from '../store/deals.ts'
import type { Run } from '../store/run.ts'
import { lastFillOn, lastRunOn } from '../store/runs.ts'
import { correctionsOf, noteCorrected } from './corrections.ts'
import { fillableFields, pageKind } from './page-kind.ts'
import { keepMessages, messagesOf } from './page-says.ts'
import { takePicked } from './picked.ts'
import { readPage } from './read-page.ts'
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
      kind: run?.kind === 'fill' && kind === 'record' && !own ? 'form' : kind,
      draft: { name: draft.name, entries: draft.entries },
      through,
      result,
      fillable: fillableFields(reading).length,
      ownDeal: own?.id,
      filledDeal: filled?.dealId,
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

/** The newest run on the page, if this is still the document that it was on: after a reload there is nothing to undo. */
async function runHere(tabId: number, url: string): Promise<Run | undefined> {
  const run = await lastRunOn(tabId, url)
  // What was written through the site is there whatever became of the page.
  if (run?.through) return run
  const state = run && (await askPage(tabId, 0, 'state', { runId: run.id }))
  return run && state && state.opened <= Date.parse(run.startedAt) ? run : undefined
}
