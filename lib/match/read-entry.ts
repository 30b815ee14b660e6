import type { Entry, Evidence } from '../deal/deal.ts'
import { parseValue } from '../deal/parse.ts'
import { recordIdOf } from '../deal/record-address.ts'
import { isRelativeDay } from '../deal/relative-days.ts'
import type { ParseContext, Parsed, ValueKind } from '../deal/value.ts'
import { termOf } from '../deal/vocabulary.ts'
import type { Content, Field, PageReading } from '../page/field.ts'

/** The words a field shows; a lone checkbox shows yes or no. Empty where it shows nothing. */
export function shownText(field: Field): string {
  const { text, checked, exact } = field.content
  if (checked !== undefined && field.accepts.options === undefined) return checked ? 'Yes' : 'No'
  return text || exact?.text || ''
}

/** Secrets and search words are no part of a record, nor is what the person does not see. */
export function isReadable(field: Field): boolean {
  return !field.folded && !/^(?:password|card|one-time code|search|file)$/.test(field.locked ?? '')
}

const shortened = /(?:…|\.\.\.)$/
const exactName = { title: 'title', datetime: 'date stamp', value: 'value', href: 'link', content: 'content' } as const

/** Reads a text, through the exact value that the page carries unseen where the shown one is shortened or undecided. */
function parseContent(
  kind: ValueKind,
  content: Content,
  text: string,
  context: ParseContext,
): { parsed: Parsed; exact: boolean } {
  // Of a list that goes on, what is shown of it.
  const shown = parseValue(kind, text.replace(/;\s*…$/, ''), context)
  const isSure = shown.ok && !shown.approximate && !shortened.test(text)
  if (isSure && text.startsWith(content.text)) return { parsed: shown, exact: false }
  if (content.exact) {
    const full = parseValue(kind, content.exact.text, context)
    if (full.ok && !full.approximate) return { parsed: full, exact: true }
  }
  return { parsed: shown.ok && shortened.test(text) ? { ...shown, approximate: true } : shown, exact: false }
}

/** Where a text was read, for `Entry.evidence`. */
export function evidenceOf(reading: PageReading, label: string, text: string, at: string): Evidence {
  return { url: reading.url, title: reading.title, label, text, at, via: 'page' }
}

/** The same for a field, with the record that its link leads to. */
function evidenceIn(reading: PageReading, field: Field, text: string, at: string): Evidence {
  const { href } = field.content
  const leads = href && /^(?:https?|file):/.test(href) && recordIdOf(href) !== undefined && href.length < 5000
  return { ...evidenceOf(reading, field.label, text, at), ...(leads && { href }) }
}

/** A bare amount with the currency that stands beside its box, or in brackets in its label ("Deal value (EUR)"). */
function withUnit({ label, signals }: Field, kind: ValueKind, text: string): string {
  const unit = signals.unit ?? /[(（[]\s*([A-Z]{3}|\p{Sc})\s*[)）\]]/u.exec(label)?.[1]
  return kind === 'money' && unit && unit !== '%' && /^[-\d.,'\s\u00a0\u202f]+$/.test(text) ? `${text} ${unit}` : text
}

/** "R$ 8.900,00/mês": how often, which the term says itself. */
const period =
  /\s*(?:\/|\bper |\bpro |\bpar |\bpor |\bal |\ball'|\bje )\s*(?:mo(?:nth)?|yr|year|monat|jahr|mois|an|mes|mês|ano|año|mese|anno|maand|jaar|мес|месяц|год|月|年)\.?$/iu

/** One field of a page as an entry of a term: its value, or why it could not be decided. */
export function entryOf(field: Field, term: string, reading: PageReading, context: ParseContext, at: string): Entry {
  const shown = shownText(field)
  // The sign of the Japanese post is written before its codes, and is no part of them.
  const text = (term === 'account.postalCode' ? shown.replace(/^〒\s*/, '') : shown).replace(
    term === 'deal.recurringAmount' ? period : /(?!)/,
    '',
  )
  const { kind = 'text', counts } = termOf(term) ?? {}
  const how = counts ? { ...context, whole: true } : context
  const { parsed, exact } = parseContent(kind, field.content, withUnit(field, kind, text), how)
  const from = field.content.exact
  const seen = exact && from && from.text !== text ? `${text} (${exactName[from.from]}: ${from.text})` : text
  const entry: Entry = {
    term,
    text: exact && from && (kind === 'text' || from.from === 'href') ? from.text : text,
    evidence: evidenceIn(reading, field, seen, at),
  }
  if (!parsed.ok) return { ...entry, problem: parsed.reason }
  return { ...entry, value: parsed.value, ...(parsed.approximate ? { approximate: true } : {}) }
}

/** "$1.2M", "yesterday", "in 3 weeks": it says about how much, or counts from the day it is read. */
function isVague(text: string): boolean {
  if (text.length > 40) return false
  const parsed = /\p{Sc}/u.test(text) ? parseValue('money', text) : undefined
  return (parsed?.ok && parsed.approximate) || isRelativeDay(text)
}

/** A field that no term stands for, under its own label; a label used before gets " (2)". */
export function extraOf(field: Field, reading: PageReading, used: Set<string>, at: string): Entry {
  const text = shownText(field)
  const base = `extra:${field.label}`
  let term = base
  for (let count = 2; used.has(term); count++) term = `${base} (${count})`
  used.add(term)
  const { exact } = field.content
  const isShort = shortened.test(text) || isVague(text)
  const full = isShort && exact ? exact.text : text
  const seen = isShort && exact ? `${text} (${exactName[exact.from]}: ${exact.text})` : text
  const entry: Entry = {
    term,
    text: full,
    value: { kind: 'text', text: full },
    evidence: evidenceIn(reading, field, seen, at),
  }
  return isShort && !exact ? { ...entry, approximate: true } : entry
}
