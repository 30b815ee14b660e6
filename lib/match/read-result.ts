import type { Entry } from '../deal/deal.ts'
import { foldText } from '../deal/fold.ts'
import { parseValue } from '../deal/parse.ts'
import type { ParseContext } from '../deal/value.ts'
import type { Field, PageReading } from '../page/field.ts'
import { matchFields } from './match.ts'
import { contextOf } from './read-context.ts'
import { entryOf, evidenceOf, isReadable, shownText } from './read-entry.ts'
import { idEntry, idsOf, namesRegistration } from './read-ids.ts'
import { isState, sentencesOf, type Told, toldBy } from './read-sentences.ts'
import { registrationPage, submittedThing } from './read-words.ts'

/**
 * Reads a portal's confirmation or status page: the registration's id, status, dates, score, comments and address. Only
 * what the page displays counts, never what a form holds; a page that does not speak of a registration gives nothing.
 * Two different ids with equally good names give an entry without a value.
 * @param at ISO date and time of the reading.
 */
export function readResult(reading: PageReading, at: string): Entry[] {
  const shown = reading.fields.filter(field => isDisplayed(field) && shownText(field) !== '')
  const told = looseSentences(reading, shown).flatMap(sentence => toldBy(sentence) ?? [])
  const isKnown = shown.some(({ signals }) => signals.apiTerm?.startsWith('registration.'))
  const isAbout = isKnown || told.some(one => one.status && submittedThing.test(one.sentence)) || isNamed(reading)
  const isForm = reading.fields.filter(field => !field.locked && field.control !== 'output').length >= 3
  const terms = new Map<string, string>()
  for (const { key, term } of matchFields(shown, 'result')) if (term?.startsWith('registration.')) terms.set(key, term)
  if (!isAbout && isRecord(shown)) return []
  const context = contextOf(reading, terms)

  const entries: Entry[] = []
  const ids = idsOf({ reading, shown, terms, told, isAbout }).filter(id => !isForm || id.rank >= 2)
  const id = idEntry(ids, reading, at)
  if (id) entries.push(id)
  for (const field of shown) {
    const term = terms.get(field.key)
    if (!term || term === 'registration.id' || entries.some(entry => entry.term === term)) continue
    if (isAbout || namesRegistration(field)) entries.push(entryOf(field, term, reading, context, at))
  }
  if (id || isAbout) entries.push(...fromSentences(told, entries, reading, context, at))
  // A form to fill in shows a status ("Draft") before anything was sent.
  if (!id && (isForm || !entries.some(entry => entry.term === 'registration.status'))) return []
  return [...entries, ...addressOf(reading, linkOf(shown, id) ?? reading.url, entries, at)]
}

/** Shown, or in a control that the page itself has closed. */
function isDisplayed(field: Field): boolean {
  const closed = field.control === 'output' || field.locked === 'read-only' || field.locked === 'disabled'
  return closed && isReadable(field) && field.label !== ''
}

/** True for a CRM's own record, which may keep a registration's id among its many fields. */
function isRecord(shown: Field[]): boolean {
  return matchFields(shown, 'record').filter(({ term }) => /^(?:account|contact|deal)\./.test(term ?? '')).length >= 4
}

/** True where heading, title or path of the page name a registration. */
function isNamed({ heading = '', title, url }: PageReading): boolean {
  const path = URL.canParse(url) ? `${new URL(url).pathname} ${new URL(url).hash}` : ''
  return registrationPage.test(`${heading} ${title} ${path}`.replaceAll(/[-_/]+/g, ' '))
}

/** The sentences of a page that are no field's label or value: a record's own notes are not the portal's words. */
function looseSentences(reading: PageReading, shown: Field[]): string[] {
  const own = new Set<string>()
  for (const { label, content } of shown) {
    const texts = [label, content.text, `${label} ${content.text}`, ...content.text.split('\n')]
    for (const text of texts) own.add(foldText(text))
  }
  const lines = [reading.heading ?? '', ...reading.text.split('\n')].filter(line => !own.has(foldText(line)))
  return [...new Set(sentencesOf(lines.join('\n')))]
}

/** Status and last day from running text, where no pair gave them. */
function fromSentences(
  told: Told[],
  entries: Entry[],
  reading: PageReading,
  context: ParseContext,
  at: string,
): Entry[] {
  const read = (term: string, kind: 'choice' | 'date', text: string | undefined, sentence = ''): Entry[] => {
    if (!text || entries.some(entry => entry.term === term)) return []
    const parsed = parseValue(kind, text, context)
    const entry = { term, text, evidence: evidenceOf(reading, 'Page text', sentence, at) }
    return [parsed.ok ? { ...entry, value: parsed.value } : { ...entry, problem: parsed.reason }]
  }
  const said = told.find(one => one.status)
  const bare = stateBesideTitle(reading)
  const status = said ?? (bare ? { status: bare, sentence: bare } : undefined)
  const until = told.find(one => one.until)
  return [
    ...read('registration.status', 'choice', status?.status, status?.sentence),
    ...read('registration.expiryDate', 'date', until?.until, until?.sentence),
  ]
}

/** The one state that stands by itself right after the title, as a badge does. */
function stateBesideTitle({ heading, text }: PageReading): string | undefined {
  const lines = text.split('\n').map(line => line.trim())
  const title = lines.findIndex(line => heading !== undefined && line.includes(heading))
  const [only, ...more] = lines.filter(isState)
  return only && more.length === 0 && title >= 0 && lines.slice(title, title + 4).includes(only) ? only : undefined
}

/** Where the id itself leads to: the registration's own page. */
function linkOf(shown: Field[], id: Entry | undefined): string | undefined {
  const own = shown.find(
    field => id?.value && shownText(field) === id.text && /^https?:/.test(field.content.href ?? ''),
  )
  return own?.content.href
}

function addressOf(reading: PageReading, url: string, entries: Entry[], at: string): Entry[] {
  const term = 'registration.url'
  if (!/^https?:/.test(url) || entries.some(entry => entry.term === term)) return []
  return [
    {
      term,
      text: url,
      value: { kind: 'url', text: url },
      evidence: evidenceOf(reading, url === reading.url ? 'Page address' : 'Link', url, at),
    },
  ]
}
