import type { Entry } from '../deal/deal.ts'
import { foldText } from '../deal/fold.ts'
import { parseValue } from '../deal/parse.ts'
import type { ParseContext } from '../deal/value.ts'
import type { Field, PageReading } from '../page/field.ts'
import { matchFields } from './match.ts'
import { contextOf } from './read-context.ts'
import { entryOf, evidenceOf, isReadable, shownText } from './read-entry.ts'
import { recordIdOf } from './read-record-id.ts'
import { isIdText, sentencesOf, type Told, toldBy } from './read-sentences.ts'
import { receiptWord, registrationWord } from './read-words.ts'

interface Id {
  text: string
  rank: number
  label: string
  seen: string
}

/**
 * Reads a portal's confirmation or status page: the registration's id, status, dates, score, comments and address. Only what
 * the page displays counts, never what a form holds; a page that does not speak of a registration gives nothing.
 * Two different ids with equally good names give an entry without a value.
 * @param at ISO date and time of the reading.
 */
export function readResult(reading: PageReading, at: string): Entry[] {
  const shown = reading.fields.filter(field => isDisplayed(field) && shownText(field) !== '')
  const told = loose(reading, shown).flatMap(sentence => toldBy(sentence) ?? [])
  const confirmed = told.some(one => one.status !== undefined && registrationOrDeal.test(one.sentence))
  const isAbout =
    confirmed || registrationWord.test(foldless(`${reading.heading ?? ''} ${reading.title} ${pathOf(reading.url)}`))
  const matches = matchFields(shown, 'result')
  const terms = new Map(
    matches.flatMap(match => (match.term?.startsWith('registration.') ? [[match.key, match.term] as const] : [])),
  )
  const context = contextOf(reading, terms)
  const entries: Entry[] = []
  for (const field of shown) {
    const term = terms.get(field.key)
    if (!term || term === 'registration.id' || entries.some(entry => entry.term === term)) continue
    if (isAbout || namesRegistration(field)) entries.push(entryOf(field, term, reading, context, at))
  }
  const id = idEntry(
    [...idsOf(shown, terms, isAbout), ...idsTold(told, isAbout), ...idInAddress(reading, isAbout)],
    reading,
    at,
  )
  if (id) entries.unshift(id)
  if (id || isAbout) entries.push(...fromSentences(told, entries, reading, context, at))
  const isForm = reading.fields.filter(field => !field.locked && field.control !== 'output').length >= 3
  const answers = entries.some(
    entry => entry.term === 'registration.id' || (!isForm && entry.term === 'registration.status'),
  )
  if (!answers) return []
  if (!entries.some(entry => entry.term === 'registration.url') && /^https?:/.test(reading.url)) {
    const { url } = reading
    entries.push({
      term: 'registration.url',
      text: url,
      value: { kind: 'url', text: url },
      evidence: evidenceOf(reading, 'Page address', url, at),
    })
  }
  return entries
}

const registrationOrDeal =
  /regist|enregistr|referral|submission|deal|opportunit|lead|request|antrag|anfrage|demande|dossier|solicitud|solicita|richiesta|aanvraag|oportunidad|pratica|登録|申請|受付|案件/iu
const foldless = (text: string) => text.replaceAll(/[-_/]+/g, ' ')

function pathOf(url: string): string {
  try {
    const { pathname, hash } = new URL(url)
    return `${pathname} ${hash}`
  } catch {
    return ''
  }
}

/** Shown, or in a control that the page itself has closed. */
function isDisplayed(field: Field): boolean {
  return (
    isReadable(field) &&
    field.label !== '' &&
    (field.control === 'output' || field.locked === 'read-only' || field.locked === 'disabled')
  )
}

function namesRegistration(field: Field): boolean {
  return registrationWord.test(field.label) || registrationWord.test(field.signals.section[0] ?? '')
}

/** The sentences of a page that are no field's label or value: a record's own notes are not the portal's words. */
function loose(reading: PageReading, shown: Field[]): string[] {
  const own = new Set<string>()
  for (const { label, content } of shown) {
    for (const text of [label, content.text, `${label} ${content.text}`, ...content.text.split('\n')])
      own.add(foldText(text))
  }
  const lines = [...(reading.heading ? [reading.heading] : []), ...reading.text.split('\n')]
  return [...new Set(sentencesOf(lines.filter(line => !own.has(foldText(line))).join('\n')))]
}

function idsOf(shown: Field[], terms: Map<string, string>, isAbout: boolean): Id[] {
  return shown.flatMap(field => {
    const text = shownText(field)
    const own = namesRegistration(field)
    const receipt =
      receiptWord.test(field.label) &&
      /\b(?:id|n[oº°r]|number|code|folio|protocol)|#|nummer|num|referen|référen|riferim|番号/iu.test(field.label)
    const matched = terms.get(field.key) === 'registration.id'
    const named =
      own && /\b(?:id|identifier|number|no|nr|code)\b|#|nummer|\bn[úuº°]|番号|identif|-id\b/iu.test(field.label)
    if (!isIdText(text) || !(matched || receipt || named) || !(isAbout || own)) return []
    return [{ text, rank: own ? 3 : receipt ? 2 : 1, label: field.label, seen: text }]
  })
}

function idsTold(told: Told[], isAbout: boolean): Id[] {
  return told.flatMap(({ id, sentence }) =>
    id && (isAbout || id.rank === 3) ? [{ ...id, label: 'Page text', seen: sentence }] : [],
  )
}

/** The id of the address, where the page shows it too. */
function idInAddress(reading: PageReading, isAbout: boolean): Id[] {
  const text = recordIdOf(reading.url)
  if (!isAbout || !text || text.length < 4) return []
  const seen = [reading.heading ?? '', ...reading.text.split('\n')].find(line =>
    line.split(/[\s:：,;()]+/).includes(text),
  )
  return seen ? [{ text, rank: 0, label: 'Page address', seen }] : []
}

function idEntry(ids: Id[], reading: PageReading, at: string): Entry | undefined {
  const top = Math.max(...ids.map(id => id.rank))
  const best = ids.filter(id => id.rank === top)
  const [first] = best
  if (!first) return undefined
  const texts = [...new Set(best.map(id => id.text))]
  const evidence = evidenceOf(reading, first.label, first.seen, at)
  if (texts.length === 1)
    return { term: 'registration.id', text: first.text, value: { kind: 'text', text: first.text }, evidence }
  return {
    term: 'registration.id',
    text: texts.join(' / '),
    problem: `The page shows ${texts.length} ids that could be meant: ${texts.join(', ')}.`,
    evidence,
  }
}

/** Status and last day from running text, where no pair gave them. */
function fromSentences(
  told: Told[],
  entries: Entry[],
  reading: PageReading,
  context: ParseContext,
  at: string,
): Entry[] {
  const found: Entry[] = []
  const has = (term: string) => entries.some(entry => entry.term === term)
  const add = (term: string, kind: 'choice' | 'date', text: string, sentence: string) => {
    const parsed = parseValue(kind, text, context)
    const evidence = evidenceOf(reading, 'Page text', sentence, at)
    found.push(
      parsed.ok ? { term, text, value: parsed.value, evidence } : { term, text, problem: parsed.reason, evidence },
    )
  }
  const status = told.find(one => one.status)
  const until = told.find(one => one.until)
  if (status?.status && !has('registration.status'))
    add('registration.status', 'choice', status.status, status.sentence)
  if (until?.until && !has('registration.expiryDate'))
    add('registration.expiryDate', 'date', until.until, until.sentence)
  return found
}
