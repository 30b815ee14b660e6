import type { Entry } from '../../lib/deal/entry.ts'
import type { SubmitSeen } from '../../lib/fill/submit/seen.ts'

/** A form right after its button was pressed: nothing has come of it yet. */
export const seenAfter: SubmitSeen = {
  opened: 0,
  pressed: true,
  complaints: [],
  notices: [],
  button: 'there',
  answered: false,
  login: false,
}

/** What a page says against an answer; without a label, against the form as a whole. */
export const complaint = (label: string, text: string) => ({ label, text })

/** What a page tells of a registration, and the sentence or cell that it stands in. */
export function read(term: string, text: string, sentence = text): Entry {
  const at = '2026-11-20T09:30:00.000Z'
  const evidence = { url: 'https://portal.example/deals', title: 'Deals', label: '', text: sentence, at }
  return { term, text, value: { kind: 'text', text }, evidence: { ...evidence, via: 'page' } }
}
