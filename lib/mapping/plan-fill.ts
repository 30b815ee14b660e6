import { answerTerm } from '../deal/answer.ts'
import type { Entry } from '../deal/deal.ts'
import { parseValue } from '../deal/parse.ts'
import type { Value } from '../deal/value.ts'
import { termOf } from '../deal/vocabulary.ts'
import type { Match } from '../match/match.ts'
import type { Field } from '../page/field.ts'
import { checkDemands } from './check-demands.ts'
import { convert, isTooLong } from './convert.ts'
import { holdsAlready, isEmpty } from './current.ts'
import type { Demand } from './demand.ts'
import { askedOf } from './demand-fields.ts'
import type { Mapping, Rule, Source } from './mapping.ts'
import type { Plan, PlanRow } from './plan.ts'
import { rulesFor } from './which.ts'

export interface PlanInput {
  dealId: string
  side: Plan['side']
  /** All fields of the page, in page order. Displayed texts are passed over. */
  fields: Field[]
  matches: Match[]
  /** Everything that can answer: the deal's values, our company's, and the registration's for a write-back. */
  entries: Entry[]
  mapping?: Mapping
  /** What is known to be demanded by the site that the form is of. */
  demands?: Demand[]
  /** `YYYY-MM-DD` where the person is. */
  today?: string
}

/** Decides for every field what a fill would do. Pure: the page is not touched. */
export function planFill(input: PlanInput): Plan {
  const fields = input.fields.filter(field => field.control !== 'output')
  const rules = rulesFor(input.mapping, fields)
  const matches = new Map(input.matches.map(match => [match.key, match]))
  const country = countryOf(input.entries)
  const samples = fields.flatMap(({ control, content }) => (control === 'text' && content.text ? [content.text] : []))
  const asked = fields.map(field => {
    const source = rules.get(field.key)?.source
    const term = source?.from === 'term' ? source.term : matches.get(field.key)?.term
    return askedOf(field, term, input.demands ?? [])
  })
  const planned = asked.map(({ field }) => {
    const [rule, match] = [rules.get(field.key), matches.get(field.key)]
    return planRow(field, { rule, match, entries: input.entries, country, samples })
  })
  const today = input.today ?? new Date().toISOString().slice(0, 10)
  const { rows, needed } = checkDemands(planned, asked, { entries: input.entries, country, today })
  const unanswered = rows.filter(({ field, action }) => action !== 'fill' && isEmpty(field) && asksFor(field, needed))
  return { dealId: input.dealId, side: input.side, rows, unanswered: unanswered.map(row => row.field.key) }
}

const asksFor = (field: Field, needed: Set<string>) => Boolean(field.accepts.required) || needed.has(field.key)

interface RowInput {
  rule?: Rule
  match?: Match
  entries: Entry[]
  country?: string
  samples: string[]
}

function planRow(field: Field, { rule, match, entries, country, samples }: RowInput): PlanRow {
  const overwrite = rule?.overwrite ?? false
  const source: Source | undefined = rule?.source ?? (match?.term ? { from: 'term', term: match.term } : undefined)
  const row: Omit<PlanRow, 'action' | 'why'> = { field, source, learned: Boolean(rule), overwrite, value: '' }
  const leave = (why: string): PlanRow => ({ ...row, action: 'leave', why })
  const ask = (why: string, candidates?: string[]): PlanRow => ({ ...row, action: 'ask', why, candidates })

  if (field.locked) return leave(lockedWhy(field.locked))
  if (!source) return leave(match?.abstained ?? 'Nothing in the deal is known to answer this.')
  if (source.from === 'leave') return leave('You decided to leave it.')

  const found = source.from === 'fixed' ? fixedValue(source.text, field) : dealValue(source.term, entries, field)
  if ('why' in found) return found.open ? ask(found.why) : leave(found.why)

  const converted = convert(found.value, field, {
    term: source.from === 'term' ? source.term : undefined,
    country,
    samples,
    picked: rule?.choices?.[found.text],
    cut: rule?.cut,
  })
  if (isTooLong(found.value, field)) Object.assign(row, { tooLong: true, cut: rule?.cut ?? false })
  if (!converted.ok) return ask(converted.why, converted.candidates)
  if (holdsAlready(field, converted.write)) return leave('It already holds this.')
  if (!isEmpty(field) && !overwrite) return leave(`It already holds “${shorten(field.content.text)}”, which is kept.`)

  const instead = field.content.untouched && `Takes the place of “${shorten(field.content.text)}”, which nobody chose.`
  const opens = field.folded && `Opens “${field.folded.join('” and “')}” first.`
  const why = [reasonOf(source, match, Boolean(rule)), found.how, converted.note, instead, opens]
    .filter(Boolean)
    .join(' ')
  return { ...row, action: 'fill', value: converted.shown, write: converted.write, wanted: converted.wanted, why }
}

type Found = { value: Value; text: string; how?: string } | { why: string; open: boolean }

function dealValue(term: string, entries: Entry[], field: Field): Found {
  const title = titleOf(term)
  const answer = answerTerm(entries, term)
  if (!answer) return { why: missing(term, title), open: false }
  const { entry, value, why } = answer
  // What is no single value ("51-200") may still be one of the options, word for word.
  if (!value && field.accepts.options) return { value: { kind: 'text', text: entry.text }, text: entry.text }
  if (!value)
    return { why: `${title} “${shorten(entry.text)}”: ${entry.problem ?? 'it could not be read'}`, open: true }
  if (entry.approximate)
    return {
      why: `${title} “${shorten(entry.text)}” is shortened on its page. Edit it to the exact value.`,
      open: true,
    }
  return { value, text: entry.text, how: entry.term === term ? undefined : why }
}

function missing(term: string, title: string): string {
  if (term.startsWith('partner.')) return 'You have not entered this under “Your company” in the options yet.'
  return `The deal has no ${title.replace(/^[A-Z](?=[a-z ])/, letter => letter.toLowerCase())}.`
}

/** A fixed text is put in as it stands; for a tick box it must be a word for yes or no. */
function fixedValue(text: string, field: Field): Found {
  if (field.content.checked === undefined) return { value: { kind: 'text', text }, text }
  const parsed = parseValue('yesNo', text, { lang: field.signals.lang })
  return parsed.ok ? { value: parsed.value, text } : { why: `“${shorten(text)}” is neither yes nor no.`, open: true }
}

function reasonOf(source: Source, match: Match | undefined, learned: boolean): string {
  if (source.from === 'fixed') return 'Your fixed text.'
  if (source.from !== 'term') return ''
  if (learned) return `You chose ${titleOf(source.term)} for this field.`
  return `${titleOf(source.term)}: ${match?.reasons.join(', ') ?? 'proposed'}.`
}

const locks: Record<NonNullable<Field['locked']>, string> = {
  'read-only': 'It is read-only.',
  disabled: 'It is switched off on the page.',
  password: 'Passwords are never touched.',
  card: 'Card details are never touched.',
  'one-time code': 'One-time codes are never touched.',
  search: 'It is a search box.',
  file: 'It needs you: choose the file yourself.',
  unsupported: 'This kind of control cannot be filled yet.',
}

function lockedWhy(locked: NonNullable<Field['locked']>): string {
  return locks[locked]
}

/** What a person calls a term: its title, or the page's own label for an extra. */
export function titleOf(term: string): string {
  return term.startsWith('extra:') ? term.slice('extra:'.length) : (termOf(term)?.title ?? term)
}

function countryOf(entries: Entry[]): string | undefined {
  const value = answerTerm(entries, 'account.country')?.value
  return value?.kind === 'country' ? value.code : undefined
}

function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text
}
