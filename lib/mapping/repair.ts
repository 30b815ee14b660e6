import { fieldName, same } from './changes.ts'
import type { Pair } from './choice-list.ts'
import { labelsOf, prefill } from './choices.ts'
import { type Difference, driftOf } from './drift.ts'
import type { FormField } from './form-field.ts'
import { placeOf } from './locate.ts'
import type { Mapping, Rule } from './mapping.ts'
import { seeField } from './see-form.ts'
import type { Source } from './source.ts'
import { shorten, titleOf } from './words.ts'

/** What is done about one difference. */
export type Repair =
  /** The field is this one now; its rule goes with it. */
  | { do: 'is'; now: FormField }
  /** The field is not missed: forget it and its rule. */
  | { do: 'forget' }
  /** It is not always on the form: keep its rule, and say nothing when it is missing. */
  | { do: 'keep' }
  /** Remember the field as it is now, and change no decision. */
  | { do: 'accept' }
  /** Remember the new field, and feed it. */
  | { do: 'feed'; source: Source }
  /** Remember the field as it is now, with other answers in place of those that are gone (from label to label; '' leaves the field). */
  | { do: 'answers'; instead: Pair[] }

/** The repairs to choose from for a difference, the proposed one first. */
export function repairsFor(difference: Difference, free: FormField[]): { repair: Repair; words: string }[] {
  const { kind, rule, now, maybe = [], before } = difference
  const is = (field: FormField) => ({ repair: { do: 'is' as const, now: field }, words: `It is “${named(field)}” now` })
  const keep = { repair: { do: 'keep' as const }, words: 'It is not always there: keep its rule' }
  const forget = { repair: { do: 'forget' as const }, words: rule ? 'Drop its rule' : 'Forget it' }
  const accept = { repair: { do: 'accept' as const }, words: 'Remember it as it is now' }
  if (kind === 'asked') return [...maybe.map(is), forget, keep]
  if (kind === 'gone') {
    const like = free.filter(field => before?.term !== undefined && field.term === before.term)
    const first = like.length === 1 ? like : []
    const others = free.filter(field => !first.includes(field))
    return [...first.map(is), forget, keep, ...others.map(is)]
  }
  if (kind === 'new' && now?.term) {
    const source: Source = { from: 'term', term: now.term }
    const leave = { repair: { do: 'feed' as const, source: { from: 'leave' as const } }, words: 'Always leave it' }
    const feed = { repair: { do: 'feed' as const, source }, words: `Fill it with ${titleOf(now.term)}` }
    return [feed, { ...accept, words: 'Propose a value each time' }, leave]
  }
  if (kind === 'options' && lostAnswers(difference).length)
    return [
      { repair: { do: 'answers', instead: proposedAnswers(difference) }, words: 'Use these answers instead' },
      accept,
    ]
  return [accept]
}

/** Answers that the person's decisions name and the field no longer offers. */
export function lostAnswers({ rule, removed = [] }: Difference): string[] {
  const fixed = rule?.source.from === 'fixed' ? [rule.source.text] : []
  const named = [...fixed, ...(rule?.pairs ?? []).flatMap(({ to }) => (to ? [to] : []))]
  return [...new Set(named)].filter(label => removed.includes(label))
}

/** What stands for them now by exact text or synonym; undecided where nothing surely does. */
export function proposedAnswers(difference: Difference): Pair[] {
  const { now, rule } = difference
  const options = (now?.facts?.options ?? []).map(option => ({ ...option, disabled: option.disabled ?? false }))
  const term = rule?.source.from === 'term' ? rule.source.term : undefined
  return prefill(lostAnswers(difference), options, term)
}

/** Labels that the field offers now. */
export function answersNow({ now }: Difference): string[] {
  return labelsOf(now?.facts?.options ?? [])
}

/** True if a repair leaves nothing open that only the person can say. */
export function isDecided(repair: Repair): boolean {
  return repair.do !== 'answers' || repair.instead.every(({ to }) => to !== undefined)
}

/**
 * The mapping after repairs, each for one of the differences that `driftOf` told. What was seen is forgotten once nothing
 * that matters is left. A form that changed has to be approved anew.
 */
export function repaired(mapping: Mapping, done: { difference: Difference; repair: Repair }[]): Mapping {
  const page = mapping.seen?.fields ?? []
  const after = done.reduce((now, one) => repairOne(now, one.difference, one.repair, page), mapping)
  const { approved: _, seen, ...kept } = after
  const open = driftOf(kept, page).some(({ matters }) => matters)
  return { ...kept, ...(seen && open && { seen }) }
}

function repairOne(mapping: Mapping, { before, now, rule }: Difference, repair: Repair, page: FormField[]): Mapping {
  switch (repair.do) {
    case 'is':
      return before ? seeField(mapping, repair.now, page, before) : mapping
    case 'forget':
      return without(mapping, before)
    case 'keep':
      return change(mapping, before, field => ({ ...field, facts: { ...field.facts, sometimes: true } }))
    case 'accept':
      return now ? seeField(mapping, now, page, before) : mapping
    case 'feed': {
      if (!now) return mapping
      const seen = seeField(mapping, now, page)
      const { facts: _, ...field } = now
      return { ...seen, rules: [...seen.rules, { field, source: repair.source, overwrite: false }] }
    }
    case 'answers': {
      if (!now || !rule || !before) return mapping
      const seen = seeField(mapping, now, page, before)
      const at = mapping.rules.findIndex(one => same(one, rule))
      return { ...seen, rules: seen.rules.map((one, index) => (index === at ? answered(one, repair.instead) : one)) }
    }
  }
}

/** The rule with its answers replaced; what is still undecided stays as it was and is asked at the fill. */
function answered(rule: Rule, instead: Pair[]): Rule {
  const next = new Map(instead.flatMap(({ from, to }) => (to === undefined ? [] : [[from, to] as const])))
  const pairs = rule.pairs?.map(pair => (pair.to && next.has(pair.to) ? { ...pair, to: next.get(pair.to) } : pair))
  const fixed = rule.source.from === 'fixed' ? next.get(rule.source.text) : undefined
  const source: Source = fixed === undefined ? rule.source : fixed ? { from: 'fixed', text: fixed } : { from: 'leave' }
  return { ...rule, source, ...(pairs && { pairs }) }
}

function without(mapping: Mapping, field: FormField | undefined): Mapping {
  const at = mapping.fields.findIndex(one => same(one, field))
  const rules = mapping.rules.filter(rule =>
    at >= 0 ? placeOf(rule, mapping.fields) !== at : !same(rule.field, field),
  )
  return { ...mapping, rules, fields: mapping.fields.filter((_, index) => index !== at) }
}

function change(mapping: Mapping, field: FormField | undefined, to: (field: FormField) => FormField): Mapping {
  if (!field) return mapping
  const known = mapping.fields.some(one => same(one, field))
  const fields = known ? mapping.fields : [...mapping.fields, field]
  return { ...mapping, fields: fields.map(one => (same(one, field) ? to(one) : one)) }
}

function named(field: FormField): string {
  return shorten(fieldName(field))
}
