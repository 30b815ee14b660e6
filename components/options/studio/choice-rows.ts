import { foldOption } from '../../../lib/deal/choices/option.ts'
import type { Deal } from '../../../lib/deal/deal.ts'
import type { ChoiceList, Pair } from '../../../lib/mapping/choice-list.ts'
import { labelsOf, prefill } from '../../../lib/mapping/choices.ts'
import { type FormField, printOfField } from '../../../lib/mapping/form-field.ts'
import type { Mapping, Rule } from '../../../lib/mapping/mapping.ts'
import { markOfPrint } from '../../../lib/mapping/remember.ts'
import { resultOf } from '../../../lib/mapping/result.ts'

/** A field that is answered by choosing, with the rule that feeds it. */
export interface ChoiceField {
  field: FormField
  rule?: Rule
  /** Labels that can be chosen; none where the form was never seen to offer any. */
  options: string[]
}

/** A line of a choice table. `own`: it holds for this field alone, before its list. */
export interface ChoiceRow extends Pair {
  own: boolean
  /** The form no longer offers what was decided. */
  lost: boolean
}

/** Every field of a mapping that is answered by choosing, in page order. */
export function choiceFields({ fields, rules }: Mapping, lists: ChoiceList[]): ChoiceField[] {
  const marks = new Set(fields.map(markOfPrint))
  const unseen = rules.map(({ field }): FormField => field).filter(field => !marks.has(markOfPrint(field)))
  const byMark = Map.groupBy(rules, ({ field }) => markOfPrint(field))
  return [...fields, ...unseen].flatMap(field => {
    const rule = ruleAmong(byMark.get(markOfPrint(field)) ?? [], field)
    const list = lists.find(({ id }) => id === rule?.list)
    const options = optionsOf(field, list)
    const chosen = options.length > 0 || field.facts?.opens || rule?.list !== undefined || Boolean(rule?.pairs?.length)
    const fed = rule?.source.from !== 'fixed' && rule?.source.from !== 'leave'
    return chosen && fed ? [{ field, rule, options }] : []
  })
}

/** The rule of a remembered field. */
export function ruleOf(rules: Rule[], field: FormField): Rule | undefined {
  const mark = markOfPrint(field)
  return ruleAmong(
    rules.filter(rule => markOfPrint(rule.field) === mark),
    field,
  )
}

function ruleAmong(same: Rule[], field: FormField): Rule | undefined {
  return same.find(rule => rule.field.position === field.position) ?? (same.length === 1 ? same[0] : undefined)
}

function optionsOf(field: FormField, list?: ChoiceList): string[] {
  const { facts, options = [] } = field
  if (facts?.options) return labelsOf(facts.options)
  return options.length ? options : (list?.options ?? [])
}

/** The rule that a field would have with its first decided choice: what it was taken to ask for feeds it. */
export function firstRule(field: FormField): Rule | undefined {
  return field.term
    ? { field: printOfField(field), source: { from: 'term', term: field.term }, overwrite: false }
    : undefined
}

/** Texts that deals have had for a field so far. */
export function textsFor(rule: Rule | undefined, deals: Deal[], lang = ''): string[] {
  if (!rule) return []
  const found = deals.map(({ entries }) => resultOf({ ...rule, when: [] }, { entries, lang, anyText: true }))
  return [...new Set(found.flatMap(one => (one.ok ? [one.text] : [])))]
}

/** What a rule answers to: tells which synonyms hold. */
export function termOfRule(rule: Rule | undefined): string | undefined {
  return rule?.source.from === 'term' ? rule.source.term : undefined
}

/** What is kept for a field, and below it what a fill would do by itself with the texts that deals have. */
export function choiceRows({ rule, options }: ChoiceField, list: ChoiceList | undefined, texts: string[]): ChoiceRow[] {
  const own = rule?.pairs ?? []
  const ownTexts = new Set(own.map(({ from }) => from))
  const shared = (list?.pairs ?? []).filter(({ from }) => !ownTexts.has(from))
  const kept = new Set([...own, ...shared].map(({ from }) => foldOption(from) || from))
  const fresh = texts.filter(text => !kept.has(foldOption(text) || text))
  const proposed = proposals(fresh, options, termOfRule(rule))
  const offered = new Set(options)
  const row = (pair: Pair, isOwn: boolean): ChoiceRow => ({
    ...pair,
    own: isOwn,
    lost: Boolean(pair.to) && offered.size > 0 && !offered.has(pair.to ?? ''),
  })
  return [
    ...own.map(pair => row(pair, true)),
    ...shared.map(pair => row(pair, false)),
    ...proposed.map(pair => row(pair, !list)),
  ]
}

/** Pairs for texts as exact words and standard synonyms tell. */
export function proposals(texts: string[], options: string[], term?: string, before: Pair[] = []): Pair[] {
  return prefill(
    texts,
    options.map(label => ({ key: label, label, value: label })),
    term,
    before,
  )
}

/** Undecided first, then what the form no longer offers, then by text. */
export function inOrder(rows: ChoiceRow[]): ChoiceRow[] {
  const rank = ({ to, lost }: ChoiceRow) => (to === undefined ? 0 : lost ? 1 : 2)
  return rows.toSorted((a, b) => rank(a) - rank(b) || collator.compare(a.from, b.from))
}

const collator = new Intl.Collator(undefined, { numeric: true })
