import type { Entry } from '../deal/deal.ts'
import { parseValue } from '../deal/parse.ts'
import { termOf } from '../deal/vocabulary.ts'

/** A person's change to one value: a new text, or `null` to drop it. */
export interface Edit {
  term: string
  text: string | null
}

/**
 * The entries with a person's changes made. An edited value keeps what the page had said as its evidence. Several
 * entries of one term are changed alike.
 */
export function editEntries(entries: Entry[], edits: Edit[], at: string): Entry[] {
  const changes = new Map(edits.map(edit => [edit.term, edit.text]))
  return entries.flatMap(entry => {
    const text = changes.get(entry.term)
    if (text === undefined) return [entry]
    return text === null ? [] : [editEntry(entry, text, at)]
  })
}

function editEntry(entry: Entry, text: string, at: string): Entry {
  const evidence = { ...entry.evidence, at, via: 'person' as const }
  const kind = termOf(entry.term)?.kind ?? 'text'
  const parsed = parseValue(kind, text, contextOf(entry))
  if (!parsed.ok) return { term: entry.term, text, problem: parsed.reason, evidence }
  // What a person typed is meant as it stands, however round it is.
  return { term: entry.term, text, value: parsed.value, evidence }
}

/** A new amount without a currency stays in the currency it was in. */
function contextOf(entry: Entry) {
  if (entry.value?.kind === 'money') return { currency: entry.value.currency }
  return termOf(entry.term)?.counts ? { whole: true } : {}
}
