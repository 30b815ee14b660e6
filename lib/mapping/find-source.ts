import { type Answer, answerTerm } from '../deal/answer.ts'
import type { Entry } from '../deal/deal.ts'
import { foldText } from '../deal/fold.ts'
import { showValue } from '../deal/show.ts'
import type { Value } from '../deal/value.ts'
import type { OneSource, Source } from './source.ts'
import { partsOf } from './template.ts'
import { shorten, titleInside, titleOf } from './words.ts'

/**
 * What a source says for a deal. `text` is what a person recognises. Where it says nothing, `open` is true if a value is
 * there that the person must decide about first. `unread`: the value is only a text that could not be read.
 */
export type Found =
  | { ok: true; value: Value; text: string; term?: string; how?: string; unread?: boolean }
  | { ok: false; why: string; open: boolean }

export interface FindContext {
  entries: Entry[]
  /** Language of the form, BCP 47; may be empty. */
  lang: string
  /** A text that could not be read as a value is of use all the same: for an option, or a conversion that reads it. */
  anyText?: boolean
}

/** What answers a term; an extra also by a label that differs only in case, accents and punctuation, if only one does. */
export function findAnswer(entries: Entry[], term: string): Answer | undefined {
  const exact = answerTerm(entries, term)
  if (exact || !term.startsWith('extra:')) return exact
  const label = foldText(term.slice('extra:'.length))
  const like = entries.filter(entry => entry.term.startsWith('extra:') && foldText(entry.term.slice(6)) === label)
  const terms = new Set(like.map(entry => entry.term))
  return label && terms.size === 1 && like[0] ? answerTerm(entries, like[0].term) : undefined
}

/** The value that a source gives. `leave` gives none. */
export function findSource(source: Source, context: FindContext): Found {
  if (source.from === 'leave') return { ok: false, why: 'You decided to leave it.', open: false }
  return source.from === 'first' ? findFirst(source.of, context) : findOne(source, context)
}

/** The first that is not empty. One that is there but undecided is not passed over: what follows it was not meant. */
function findFirst(sources: OneSource[], context: FindContext): Found {
  const tried = sources.map(source => findOne(source, context))
  const found = tried.find(one => one.ok || one.open)
  if (found) return found
  const why = tried.map(one => (one.ok ? '' : one.why)).join(' ')
  return { ok: false, why, open: false }
}

function findOne(source: OneSource, context: FindContext): Found {
  if (source.from === 'term') return findTerm(source.term, context)
  if (source.from === 'template') return findTemplate(source.text, context)
  if (!source.text.trim()) return { ok: false, why: 'Your fixed text is empty.', open: false }
  return { ok: true, value: { kind: 'text', text: source.text }, text: source.text }
}

function findTerm(term: string, { entries, anyText }: FindContext): Found {
  const title = titleOf(term)
  const answer = findAnswer(entries, term)
  if (!answer) return { ok: false, why: missing(term), open: false }
  const { entry, value, why } = answer
  if (entry.approximate) {
    const short = `${title} “${shorten(entry.text)}” is shortened on its page. Edit it to the exact value.`
    return { ok: false, why: short, open: true }
  }
  if (!value && anyText)
    return { ok: true, value: { kind: 'text', text: entry.text }, text: entry.text, term, unread: true }
  if (!value) {
    const problem = `${title} “${shorten(entry.text)}”: ${entry.problem ?? 'it could not be read'}`
    return { ok: false, why: problem, open: true }
  }
  return { ok: true, value, text: entry.text, term, how: entry.term === term || isExtra(term) ? undefined : why }
}

const isExtra = (term: string) => term.startsWith('extra:')

/** Longest text that a template may make. */
const longest = 100_000

function findTemplate(template: string, context: FindContext): Found {
  let text = ''
  let long = false
  for (const part of partsOf(template)) {
    const found = 'text' in part ? undefined : findTerm(part.term, { ...context, anyText: false })
    if (found && !found.ok) return { ...found, why: `${found.why} So the template is not filled.` }
    text += found ? partText(found, context.lang) : 'text' in part ? part.text : ''
    long ||= found?.value.kind === 'longText'
    if (text.length > longest)
      return { ok: false, why: 'The template would be longer than 100,000 characters.', open: false }
  }
  if (!text.trim()) return { ok: false, why: 'The template is empty.', open: false }
  return { ok: true, value: { kind: long || text.includes('\n') ? 'longText' : 'text', text }, text }
}

/** As the record shows it; what was derived from another value has no text of its own. */
function partText({ text, value, how }: Found & { ok: true }, lang: string): string {
  return how === undefined ? text : showValue(value, lang)
}

function missing(term: string): string {
  if (/^partner[.:]/.test(term)) return 'You have not entered this under “Your company” in the options yet.'
  return `The deal has no ${titleInside(term)}.`
}
