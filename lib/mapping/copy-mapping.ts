import { fieldName } from './changes.ts'
import type { FormField } from './form-field.ts'
import { printOfField } from './form-field.ts'
import type { Mapping, Rule } from './mapping.ts'
import { findPrint } from './relocate.ts'
import { shorten, titleOf } from './words.ts'

/** The form that a mapping is copied to. */
export type Target = Pick<Mapping, 'id' | 'name' | 'side' | 'origin' | 'path' | 'site' | 'fields'> & {
  /** ISO date and time of the copy. */
  at: string
}

export interface Copied {
  /** For the other form, with the rules that were carried over. */
  mapping: Mapping
  carried: { rule: Rule; field: FormField }[]
  /** It could be one of these fields, but not for sure: the person decides. */
  asked: { rule: Rule; fields: FormField[]; why: string }[]
  lost: { rule: Rule; why: string }[]
}

type Judged = { field: FormField } | { fields: FormField[]; why: string }

/**
 * Copies a mapping to another form. A rule goes to the field that is sure to be the same; where only the meaning tells, or
 * two rules meet in one field, the person is asked. `terms`: what each field of the target was found to ask for.
 */
export function copyMapping(mapping: Mapping, target: Target, terms: (string | undefined)[]): Copied {
  const judged = mapping.rules.map(rule => ({ rule, ...judge(rule, target.fields, terms) }))
  const taken = judged.flatMap(one => ('field' in one ? [one.field] : []))
  const result: Omit<Copied, 'mapping'> = { carried: [], asked: [], lost: [] }
  for (const { rule, ...found } of judged) {
    if (!('field' in found)) {
      const free = found.fields.filter(field => !taken.includes(field))
      if (free.length) result.asked.push({ rule, fields: free, why: found.why })
      else result.lost.push({ rule, why: `The other form has no field like “${fieldName(rule.field)}”.` })
      continue
    }
    const { field } = found
    const why = unsureOf(rule, field, taken)
    if (why) result.asked.push({ rule, fields: [field], why })
    else result.carried.push({ rule: { ...rule, field: printOfField(field) }, field })
  }
  const { at, ...form } = target
  const rules = result.carried.map(({ rule }) => rule)
  return { ...result, mapping: { ...form, rules, profile: mapping.profile, updatedAt: at } }
}

function judge(rule: Rule, fields: FormField[], terms: (string | undefined)[]): Judged {
  const sure = fields[findPrint(rule.field, fields)]
  if (sure) return { field: sure }
  const wanted = termsOf(rule)
  const like = fields.filter((_, at) => wanted.has(terms[at] ?? ''))
  const named = [...wanted].map(titleOf).join(' or ')
  const one = like.length === 1 ? 'This field asks' : 'These fields ask'
  return { fields: like, why: `${one} for ${named} as well, but nothing else about it is the same.` }
}

function termsOf({ source }: Rule): Set<string> {
  const sources = source.from === 'first' ? source.of : [source]
  return new Set(sources.flatMap(one => (one.from === 'term' ? [one.term] : [])))
}

/** Why a rule that found its field is not carried over unasked. */
function unsureOf(rule: Rule, field: FormField, taken: FormField[]): string | undefined {
  if (taken.filter(one => one === field).length > 1) return 'Another rule fits this field as well.'
  const offered = field.facts?.options?.map(({ label }) => label)
  if (!offered) return undefined
  const fixed = rule.source.from === 'fixed' ? [rule.source.text] : []
  const meant = [...fixed, ...(rule.pairs ?? []).flatMap(({ to }) => (to ? [to] : []))]
  const gone = meant.find(label => !offered.includes(label))
  return gone === undefined ? undefined : `This form does not offer “${shorten(gone)}”.`
}
