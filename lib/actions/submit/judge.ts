import type { Entry } from '../../deal/deal.ts'
import { stateOfEntry } from '../../deal/registration-state.ts'
import type { Complaint } from '../../fill/record/notices.ts'
import type { SubmitSeen } from '../../fill/submit/seen.ts'
import { tellsOfEarlier } from '../../match/read-earlier.ts'
import { toldBy } from '../../match/read-sentences.ts'

/** What became of a form after its button was pressed. */
export type Verdict =
  | { outcome: 'submitted'; entries: Entry[]; said?: string }
  | { outcome: 'refused'; said: string[] }
  | { outcome: 'unknown'; why: string }

/** What is looked at in order to judge. */
export interface Evidence {
  seen: SubmitSeen
  /** The document is another one than the button was pressed in. */
  fresh: boolean
  /** What the page answers about a registration, without what it showed before. */
  entries: Entry[]
  /** The name of another deal, or another customer, that the page is about. */
  stranger?: string
}

/** Answers of a server to a form that it has looked at and not taken. */
const rejections = new Set([400, 422])

/** One request was taken and another was not: the page sent it twice. */
const split: Verdict = { outcome: 'unknown', why: 'the portal took one request and refused another' }

/**
 * Judges a page after the press. Undefined while nothing tells. Refused is only what cannot have been taken: the page, or
 * the browser, objects to single answers, or the server says that it rejected the form. An error of any other kind may
 * have come after the portal had taken it, so it is not known then.
 */
export function judgeSubmit({ seen, fresh, entries, stranger }: Evidence): Verdict | undefined {
  const { status = 200, refusedWith, answered } = seen
  const isSplit = answered && refusedWith !== undefined
  const said = objections(seen.complaints)
  const failed = fresh ? status : refusedWith
  if (fresh && seen.login) return { outcome: 'unknown', why: 'the portal asks to sign in again' }
  if (said.length > 0 && (fresh || seen.button === 'there')) {
    if (failed !== undefined && failed >= 400 && !rejections.has(failed))
      return { outcome: 'unknown', why: `the portal answered with error ${failed}` }
    // A library asks for what is missing in a form that the page sent in and emptied.
    if (!fresh && seen.emptied) return { outcome: 'unknown', why: 'the page emptied the form' }
    return isSplit ? split : { outcome: 'refused', said }
  }
  if (failed !== undefined && failed >= 400) {
    const words = badWords(seen)
    if (rejections.has(failed) && words.length > 0) return isSplit ? split : { outcome: 'refused', said: words }
    return { outcome: 'unknown', why: `the portal answered with error ${failed}` }
  }
  const earlier = earlierIn(seen, entries)
  if (earlier) return { outcome: 'unknown', why: `the page says “${earlier}”` }
  if (entries.some(({ value, term }) => value && term !== 'registration.url')) {
    if (stranger) return { outcome: 'unknown', why: `the page that came is about “${stranger}”` }
    const status = entries.find(({ term }) => term === 'registration.status')
    if (stateOfEntry(status) === 'drafted') return { outcome: 'unknown', why: `the page says “${status?.text}”` }
    return { outcome: 'submitted', entries }
  }
  const good = seen.notices.find(({ tone, text }) => tone !== 'bad' && toldBy(text)?.status)
  if (good) return { outcome: 'submitted', entries: [], said: good.text }
  return undefined
}

/** Why it is not known where the browser lets the page that came be read only after a click. */
export const whyClosed =
  'your browser lets Dealbridge read the page that came only after a click. Click Dealbridge’s button on that page, then Capture result'

/** Why it is not known after all the waiting, in words that go on from a colon. */
export function whyUnknown(seen: SubmitSeen | undefined, seconds: number): string {
  if (!seen) return 'the page is closed, or does not answer'
  const [first] = badWords(seen)
  return first ? `the page says “${first}”` : `nothing on the page told so within ${seconds} seconds`
}

/** What the page says of a registration that was there before: not that this one was taken. */
function earlierIn({ notices, complaints }: SubmitSeen, entries: Entry[]): string | undefined {
  const said = [...notices, ...complaints, ...entries.map(({ evidence }) => evidence)].map(({ text }) => text)
  return said.find(tellsOfEarlier)
}

/** What is said against single answers. */
function objections(complaints: Complaint[]): string[] {
  return [...new Set(complaints.flatMap(({ label, text }) => (label ? [`${label}: ${text}`] : [])))]
}

/** What is said against the form as a whole. */
function badWords({ complaints, notices }: SubmitSeen): string[] {
  const bad = notices.filter(({ tone }) => tone === 'bad').map(({ text }) => text)
  return [...new Set([...complaints.map(({ text }) => text), ...bad])].slice(0, 5)
}
