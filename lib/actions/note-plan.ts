import type { Deal, Entry } from '../deal/deal.ts'
import { recordPlace } from '../deal/record-address.ts'
import type { Mapping } from '../mapping/mapping.ts'
import type { PlanRow } from '../mapping/plan.ts'
import { isComposer, noteTextOf, withNote } from '../mapping/write-back/note.ts'
import type { PageReading } from '../page/field.ts'
import { getDeal } from '../store/deals.ts'
import { keepNoted, markOfNote, wasNoted } from '../store/noted.ts'
import type { Run } from '../store/run.ts'
import { newest } from './answers.ts'

/** The rows of a write-back with the mapping's note, where it has one. */
export async function planNote(
  rows: PlanRow[],
  page: PageReading,
  deal: Deal,
  entries: Entry[],
  mapping: Mapping | undefined,
): Promise<PlanRow[]> {
  const { note } = mapping ?? {}
  if (!note) return rows
  const found = noteTextOf(note, entries, page.lang)
  const noted = found.ok && (await wasNoted(await markOf(deal, page.url, found.text)))
  return withNote({ note, rows, found, text: page.text, noted })
}

/** Remembers the notes that a run left on a record, now that the CRM has kept them. */
export async function rememberNotes(run: Run): Promise<void> {
  const deal = await getDeal(run.dealId)
  // What was only begun in a box with a button of its own may not be left yet: the record itself tells.
  const notes = run.rows.filter(({ note, step, outcome }) => {
    const isKept = outcome === 'filled' || outcome === 'normalised' || outcome === 'unchanged'
    return note && step && isKept && !isComposer(step.print)
  })
  if (deal) for (const { value } of notes) await keepNoted(await markOf(deal, run.url, value))
}

function markOf(deal: Deal, url: string, text: string): Promise<string> {
  const id = newest(deal.registrations)?.entries.find(({ term }) => term === 'registration.id')?.text ?? ''
  return markOfNote(recordPlace(url), id, text)
}
