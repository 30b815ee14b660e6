import { answerTerm } from '../deal/answer.ts'
import type { Entry } from '../deal/deal.ts'
import type { Match } from '../match/match.ts'
import type { Field } from '../page/field.ts'
import { checkDemands } from './check-demands.ts'
import type { ChoiceList } from './choice-list.ts'
import { isEmpty } from './current.ts'
import type { Demand } from './demand.ts'
import { askedOf } from './demand-fields.ts'
import type { Mapping } from './mapping.ts'
import type { Plan } from './plan.ts'
import { planRow } from './plan-row.ts'
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
  const rules = rulesFor(input.mapping, fields, input.matches)
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
    return planRow(field, { rule, match, entries: input.entries, lists: input.lists, country, samples })
  })
  const today = input.today ?? new Date().toISOString().slice(0, 10)
  const { rows, needed } = checkDemands(planned, asked, { entries: input.entries, country, today })
  const unanswered = rows.filter(({ field, action }) => action !== 'fill' && isEmpty(field) && asksFor(field, needed))
  return { dealId: input.dealId, side: input.side, rows, unanswered: unanswered.map(row => row.field.key) }
}

const asksFor = (field: Field, needed: Set<string>) => Boolean(field.accepts.required) || needed.has(field.key)

/** ISO country of the customer, where the deal tells. */
export function countryOf(entries: Entry[]): string | undefined {
  const value = answerTerm(entries, 'account.country')?.value
  return value?.kind === 'country' ? value.code : undefined
}
