import type { Entry } from '../deal/deal.ts'
import { foldText } from '../deal/fold.ts'
import type { Value } from '../deal/value.ts'
import type { Field } from '../page/field.ts'
import type { Demand, FieldRef, Format } from './demand.ts'
import { fitsFormat, patternOf } from './demand-formats.ts'
import { hintsOf } from './demand-hints.ts'
import type { PlanRow } from './plan.ts'

/** What is demanded of one field, by the page itself and by what is known of its site. */
export interface Asked {
  /** The field with the limits of its own words and of its site among what it accepts. */
  field: Field
  term?: string
  demands: Demand[]
  /** Where an answer of another field makes this one required. */
  required: Required[]
}

export type Required = Extract<Demand, { asks: 'answer' }>

/** What a plan is held against demands with. */
export interface DemandContext {
  entries: Entry[]
  /** ISO country of the deal. */
  country?: string
  /** `YYYY-MM-DD` where the person is. */
  today: string
}

/** One row of the plan with what is demanded of its field and what would answer it. */
export interface Checked extends DemandContext {
  row: PlanRow
  asked: Asked
  /** What answers the row: the deal's own entry where it is not derived, and the text and value. */
  entry?: Entry
  text: string
  value?: Value
}

/** True if a demand's reference means this field. */
export function refersTo(ref: FieldRef, field: Field, term: string | undefined): boolean {
  if (ref.api !== undefined && ref.api === field.signals.apiName) return true
  if (ref.term !== undefined && ref.term === term) return true
  return ref.labels?.some(label => foldText(label) === foldText(field.label)) ?? false
}

/**
 * Puts together what is demanded of a field. The live page wins: a site's limit, list or form counts only where the
 * page says nothing of it, and no form that the page's own example breaks.
 */
export function askedOf(field: Field, term: string | undefined, known: Demand[]): Asked {
  const own = known.filter(demand => refersTo(demand.of, field, term))
  const required = own.filter(demand => demand.asks === 'answer')
  if (field.locked) return { field, term, demands: [], required }
  const hinted = hintsOf(field)
  const lengths = own.flatMap(demand => (demand.asks === 'length' ? [demand] : []))
  const formats = own.flatMap(demand => (demand.asks === 'format' ? [demand.format] : []))
  const takesText = !field.accepts.options && field.content.checked === undefined && !field.accepts.opens
  const page: Demand[] = [
    ...hinted.formats.map(format => ({ of: {}, source: 'page', asks: 'format' as const, format })),
    ...(hinted.notPast ? [{ of: {}, source: 'page', asks: 'notPast' as const }] : []),
  ]
  const others = own.filter(demand => {
    if (demand.asks === 'format') return takesText && !field.accepts.pattern && !showsOther(field, demand.format)
    return demand.asks !== 'length' && demand.asks !== 'answer'
  })
  if (!takesText) return { field, term, demands: others, required }
  const form = formats.map(format => (showsOther(field, format) ? undefined : patternOf(format))).find(Boolean)
  const accepts = {
    ...field.accepts,
    maxLength: least(field.accepts.maxLength, hinted.max) ?? lengths[0]?.max,
    minLength: field.accepts.minLength || hinted.min || lengths[0]?.min,
    pattern: field.accepts.pattern ?? form,
  }
  const demands = [...page, ...others]
  return { field: { ...field, accepts: withoutUndefined(accepts) }, term, demands, required }
}

/** The example in the field is written another way. */
function showsOther(field: Field, format: Format): boolean {
  const example = field.signals.placeholder?.trim() ?? ''
  return /\d{3}|@/.test(example) && !fitsFormat(example, format)
}

function least(a: number | undefined, b: number | undefined): number | undefined {
  const limits = [a, b].filter(limit => limit !== undefined && limit >= 0) as number[]
  return limits.length ? Math.min(...limits) : undefined
}

function withoutUndefined<T extends object>(all: T): T {
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)) as T
}
