import { answerTerm } from '../deal/answer.ts'
import type { Entry } from '../deal/deal.ts'
import type { Match } from '../match/match.ts'
import type { Field } from '../page/field.ts'
import { fieldName } from './changes.ts'
import { checkDemands } from './check-demands.ts'
import type { ChoiceList } from './choice-list.ts'
import { isEmpty } from './current.ts'
import type { Demand } from './demand.ts'
import { askedOf } from './demand-fields.ts'
import type { Mapping, Rule } from './mapping.ts'
import type { Plan, PlanRow } from './plan.ts'
import { planRow } from './plan-row.ts'
import { locateRules } from './which.ts'
import { shorten } from './words.ts'

export interface PlanInput {
  dealId: string
  side: Plan['side']
  /** All fields of the page, in page order. Displayed texts are passed over. */
  fields: Field[]
  matches: Match[]
  /** Everything that can answer: the deal's values, our company's, and the registration's for a write-back. */
  entries: Entry[]
  mapping?: Mapping
  /** Choice lists that its rules refer to. */
  lists?: ChoiceList[]
  /** What is known to be demanded by the site that the form is of. */
  demands?: Demand[]
  /** `YYYY-MM-DD` where the person is. */
  today?: string
}

/** Decides for every field what a fill would do. Pure: the page is not touched. */
export function planFill(input: PlanInput): Plan {
  const fields = input.fields.filter(field => field.control !== 'output')
  const { rules, asked: unsure } = locateRules(input.mapping, fields, input.matches)
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
    const row = (own = rule) =>
      planRow(field, { rule: own, match, entries: input.entries, lists: input.lists, country, samples })
    const maybe = rule ? [] : unsure.filter(one => one.fields.some(({ key }) => key === field.key))
    return maybe.length ? askedRow(row(maybe[0]?.rule), maybe, input.mapping) : row()
  })
  const today = input.today ?? new Date().toISOString().slice(0, 10)
  const { rows, needed } = checkDemands(planned, asked, { entries: input.entries, country, today })
  const unanswered = rows.filter(({ field, action }) => action !== 'fill' && isEmpty(field) && asksFor(field, needed))
  return { dealId: input.dealId, side: input.side, rows, unanswered: unanswered.map(row => row.field.key) }
}

/** Shows what the field would get if it is the one that was remembered, and asks whether it is. */
function askedRow(row: PlanRow, maybe: { rule: Rule }[], mapping: Mapping | undefined): PlanRow {
  if (row.field.locked) return row
  const { write: _, wanted: __, candidates: ___, ...shown } = row
  const knownAs = maybe.map(({ rule }) => ({ rule: mapping?.rules.indexOf(rule) ?? -1, label: fieldName(rule.field) }))
  const names = knownAs.map(({ label }) => `“${shorten(label)}”`).join(' or ')
  return { ...shown, action: 'ask', learned: false, why: `Is this the field that you knew as ${names}?`, knownAs }
}

const asksFor = (field: Field, needed: Set<string>) => Boolean(field.accepts.required) || needed.has(field.key)

/** ISO country of the customer, where the deal tells. */
export function countryOf(entries: Entry[]): string | undefined {
  const value = answerTerm(entries, 'account.country')?.value
  return value?.kind === 'country' ? value.code : undefined
}
