import type { Entry } from '../deal/deal.ts'
import { foldSpace, foldText } from '../deal/fold.ts'
import { recordIdOf } from '../deal/record-address.ts'
import { sameValue } from '../deal/same.ts'
import type { Field, PageReading } from '../page/field.ts'
import { type Match, matchFields } from './match.ts'
import { addressEntries } from './read-address.ts'
import { contactEntries } from './read-contact.ts'
import { contextOf } from './read-context.ts'
import { entryOf, evidenceOf, extraOf, isReadable, shownText } from './read-entry.ts'
import { askTitle, singular } from './read-labels.ts'

/**
 * Reads a CRM record page into a deal. Every labelled value is kept: under its term where the match is sure, else as
 * `extra:` with the page's own label. Where several fields answer one term, the first sure one does and the others are
 * extras. Values that cannot be decided keep their text and say why.
 * @param at ISO date and time of the reading.
 * @param taught what the person decided, by field key: the term, or `null` for none. `terms` in the answer: what each field was taken for.
 */
export function readDeal(
  reading: PageReading,
  at: string,
  taught: ReadonlyMap<string, string | null> = new Map(),
): { name: string; entries: Entry[]; terms: Map<string, string> } {
  const fields = reading.fields.filter(
    field => isReadable(field) && isNamed(field) && shownText(field) !== '' && !isTitleBox(field, reading),
  )
  const matches = new Map(matchFields(fields.map(singular), 'record').map(match => [match.key, match]))
  const terms = new Map<string, string>()
  for (const field of fields) {
    const term = termFor(matches.get(field.key))
    if (term && (!contradicts(field, term) || isBlock(field, term))) terms.set(field.key, term)
  }
  askTitle(fields, terms)
  const decided = new Set(taught.values())
  for (const [key, term] of terms) if (decided.has(term)) terms.delete(key)
  for (const [key, term] of taught) {
    if (term === null) terms.delete(key)
    else terms.set(key, term)
  }
  const context = contextOf(reading, terms)
  const parted = new Map<string, Entry[]>()
  for (const field of fields.filter(({ key }) => terms.get(key) === 'account.street')) {
    const parts = addressEntries(field, reading, context, at)
    if (!parts && !taught.has(field.key)) terms.delete(field.key)
    else if (parts?.length) parted.set(field.key, parts)
    const country = parts?.find(part => part.term === 'account.country')?.value
    if (country?.kind === 'country') context.country ??= country.code
  }
  for (const field of fields.filter(({ key }) => terms.get(key) === 'contact.fullName')) {
    const parts = contactEntries(field, reading, context, at)
    if (parts) parted.set(field.key, parts)
    else if (!taught.has(field.key) && contradicts(field, 'contact.fullName')) terms.delete(field.key)
  }
  const found = fields.map(field => {
    const second = taught.has(field.key) ? undefined : secondTerm(matches.get(field.key))
    const term = terms.get(field.key) ?? (second && !decided.has(second) ? second : undefined)
    const [whole] = parted.get(field.key) ?? []
    return { field, entry: term ? (whole ?? entryOf(field, term, reading, context, at)) : undefined }
  })
  const best = new Map<string, Entry>()
  const isFirst = ({ key }: Field) => terms.has(key)
  for (const { field, entry } of [...found].sort((a, b) => Number(isFirst(b.field)) - Number(isFirst(a.field)))) {
    const other = entry && best.get(entry.term)
    if (entry && (other ? !isSure(other) && isSure(entry) : isFirst(field))) best.set(entry.term, entry)
  }
  const used = new Set<string>()
  const taken = new Map<string, string>()
  const entries = found.flatMap(({ field, entry }) => {
    const other = entry && best.get(entry.term)
    if (entry && other && other !== entry && repeats(entry, other)) {
      taken.set(field.key, entry.term)
      return []
    }
    if (!entry || other !== entry) {
      const extra = extraOf(field, reading, used, at)
      taken.set(field.key, extra.term)
      return [extra]
    }
    taken.set(field.key, entry.term)
    // What stands in a field of its own is surer than a part of another.
    const [, ...rest] = parted.get(field.key) ?? []
    return [entry, ...rest.filter(({ term }) => !best.has(term))]
  })
  entries.push(...ofPage(reading, entries, at))
  const shown = (term: string) => entries.find(entry => entry.term === term)?.text
  return {
    name: shown('deal.name') ?? reading.heading ?? shown('account.name') ?? reading.title,
    entries,
    terms: taken,
  }
}

/** The title itself in a box that only says what to type into it. */
function isTitleBox(field: Field, { heading }: PageReading): boolean {
  const isBare = field.signals.labels.every(label => label.from === 'placeholder')
  return field.control !== 'output' && isBare && heading !== undefined && foldSpace(shownText(field)) === heading
}

/** By a label, or by the site: a record's title is often edited in a box without a label. */
function isNamed({ label, signals }: Field): boolean {
  return label !== '' || (signals.apiTerm !== undefined && !signals.apiTerm.startsWith('other:'))
}

/** The term of a field that only stood back because another one asks for the same. */
function secondTerm(match: Match | undefined): string | undefined {
  const [only, ...more] = match?.alternatives ?? []
  return only && more.length === 0 && only.score === match?.score && only.score >= 3 ? only.term : undefined
}

/** A partner's own data on a customer's record is no answer to a question about the customer. */
function termFor(match: Match | undefined): string | undefined {
  if (!match?.term || match.term.startsWith('other:')) return undefined
  return match.whose === 'partner' && !match.term.startsWith('partner.') ? undefined : match.term
}

/** A date, a number or an address is nobody's name, whatever its label resembles. */
function contradicts(field: Field, term: string): boolean {
  if (!/(?:firstName|lastName|fullName|ownerName)$/.test(term)) return false
  return field.content.exact?.from === 'datetime' || /[\d@]/.test(shownText(field))
}

/** Several lines under one label: a name with what else is known of the contact. */
function isBlock(field: Field, term: string): boolean {
  return term === 'contact.fullName' && shownText(field).includes('\n')
}

/** The same once more under the same label, perhaps shortened: a strip of highlights above the details. */
function repeats(entry: Entry, other: Entry): boolean {
  if (foldText(entry.evidence.label) !== foldText(other.evidence.label)) return false
  const isSame = entry.value !== undefined && other.value !== undefined && sameValue(entry.value, other.value)
  return isSame || (entry.approximate === true && isSure(other))
}

function isSure(entry: Entry): boolean {
  return entry.value !== undefined && !entry.approximate
}

/** What the page itself says: the record's title, address and id. */
function ofPage(reading: PageReading, entries: Entry[], at: string): Entry[] {
  const has = (term: string) => entries.some(entry => entry.term === term)
  const found: Entry[] = []
  const { heading, url } = reading
  // The title of an account's or a person's own page names no deal.
  const namesOther = entries.some(entry => /^(?:account|contact)\./.test(entry.term) && entry.text === heading)
  if (heading && !has('deal.name') && !namesOther) {
    found.push({
      term: 'deal.name',
      text: heading,
      value: { kind: 'text', text: heading },
      evidence: evidenceOf(reading, 'Page heading', heading, at),
    })
  }
  if (/^https?:/.test(url) && !has('deal.crmUrl')) {
    found.push({
      term: 'deal.crmUrl',
      text: url,
      value: { kind: 'url', text: url },
      evidence: evidenceOf(reading, 'Page address', url, at),
    })
  }
  const id = reading.site?.record?.id ?? recordIdOf(url)
  if (id && !has('deal.crmId')) {
    found.push({
      term: 'deal.crmId',
      text: id,
      value: { kind: 'text', text: id },
      evidence: evidenceOf(reading, 'Page address', url, at),
    })
  }
  return found
}
