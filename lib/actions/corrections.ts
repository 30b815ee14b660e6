import type { Entry } from '../deal/deal.ts'
import { foldSpace, foldText } from '../deal/fold.ts'
import { parseValue } from '../deal/parse.ts'
import { sameValue } from '../deal/same.ts'
import { termOf } from '../deal/vocabulary.ts'
import { isEmpty } from '../mapping/current.ts'
import { titleOf } from '../mapping/words.ts'
import { askPage } from '../messages/ask-page.ts'
import type { Content, Field, PageReading } from '../page/field.ts'
import { getDeal } from '../store/deals.ts'
import type { Correction, Run, RunRow } from '../store/run.ts'
import { updateRun } from '../store/runs.ts'
import { answersFor } from './answers.ts'
import { formMapping } from './form-mapping.ts'
import { stepRows } from './run-status.ts'

/**
 * The fields of a run that the person changed since, and has not been asked about. Only what somebody laid hands on
 * counts: what the page makes of an answer by itself is no correction.
 */
export async function correctionsOf(run: Run, reading: PageReading): Promise<Correction[]> {
  if (run.through || (run.state !== 'done' && run.state !== 'interrupted')) return []
  const rows = stepRows(run).filter(({ outcome }) => outcome === 'filled' || outcome === 'normalised')
  const frames = [...new Set(rows.map(({ frame }) => frame))]
  const states = await Promise.all(frames.map(frame => askPage(run.tabId, frame, 'state', { runId: run.id })))
  const touched = new Set(states.flatMap(state => state?.touched ?? []))
  const changed = rows.flatMap(row => {
    const field = touched.has(row.key) ? reading.fields.find(({ key }) => key === row.key) : undefined
    return field && row.after && isChanged(field, row.after) && row.settled !== textOf(field) ? [{ row, field }] : []
  })
  if (!changed.length) return []
  const entries = await answersOf(run, reading)
  return changed.map(({ row, field }) => correctionOf(row, field, entries))
}

/** Keeps of a run which of its fields the person changed, so that they count as corrected. */
export async function noteCorrected(run: Run, found: Correction[]): Promise<void> {
  const keys = new Set(found.map(({ key }) => key))
  if (!run.rows.some(row => keys.has(row.key) && !row.corrected)) return
  await updateRun(run.id, now => ({
    ...now,
    rows: now.rows.map(row => (keys.has(row.key) ? { ...row, corrected: true } : row)),
  }))
}

async function answersOf(run: Run, reading: PageReading): Promise<Entry[]> {
  const side = run.kind === 'write-back' ? 'crm' : 'portal'
  const deal = await getDeal(run.dealId)
  return deal ? answersFor(deal, side, (await formMapping(reading, side))?.profile) : []
}

function correctionOf(row: RunRow, field: Field, entries: Entry[]): Correction {
  const { accepts, content, key, label } = field
  const option = accepts.options !== undefined || accepts.opens === true || content.checked !== undefined
  const text = textOf(field)
  const same = option || !text ? [] : entries.filter(entry => saysThis(entry, text))
  const terms = [...new Set(same.map(({ term }) => term))].map(term => ({ term, title: titleOf(term) }))
  return { key, label, was: row.value, text, option, terms }
}

/** The words it shows now; empty where it is empty. A tick box shows yes or no. */
function textOf(field: Field): string {
  const { checked, text } = field.content
  if (checked !== undefined) return checked ? 'Yes' : 'No'
  return isEmpty(field) ? '' : foldSpace(text)
}

/** Several answers at once cannot be told apart into a rule; the same answer written otherwise is no other one. */
function isChanged({ content, accepts }: Field, after: Content): boolean {
  if (accepts.multiple) return false
  if (content.checked !== undefined) return content.checked !== after.checked
  return essence(content.text) !== essence(after.text)
}

function essence(text: string): string {
  const folded = foldText(text)
  return /^[\d\s]+$/.test(folded) ? folded.replace(/\s/g, '') : folded || text.trim()
}

function saysThis(entry: Entry, text: string): boolean {
  if (foldSpace(entry.text) === text) return true
  const kind = termOf(entry.term)?.kind
  if (!entry.value || !kind || kind === 'text' || entry.approximate) return false
  const parsed = parseValue(kind, text, {})
  return parsed.ok && !parsed.approximate && sameValue(parsed.value, entry.value)
}
