import type { FormField } from '../../../lib/mapping/form-field.ts'
import type { Mapping, Rule } from '../../../lib/mapping/mapping.ts'
import { mergeRule } from '../../../lib/mapping/merge-rule.ts'
import { findPrint } from '../../../lib/mapping/relocate.ts'
import { markOfPrint } from '../../../lib/mapping/remember.ts'

/** One field of a form, and the rule that feeds it. */
export interface FieldRow {
  /** The same as long as the form calls the field the same. */
  key: string
  field: FormField
  rule?: Rule
  /** The remembered form does not have it: only its rule is left. */
  lost?: true
}

type Unnamed = Omit<FieldRow, 'key'>

/** A change of one rule. `base`: the rule as it was stored when the change began. */
export interface RuleChange {
  base?: Rule
  rule?: Rule
}

/** The form's fields in page order, each with its rule; at the end what only rules speak of. */
export function rowsOf({ fields, rules }: Pick<Mapping, 'fields' | 'rules'>): FieldRow[] {
  const left = new Set(rules)
  const take = (fits: (rule: Rule) => boolean) => {
    const rule = rules.find(one => left.has(one) && fits(one))
    if (rule) left.delete(rule)
    return rule
  }
  const marks = fields.map(markOfPrint)
  const ruleMarks = new Map(rules.map(rule => [rule, markOfPrint(rule.field)]))
  const own = fields.map((field, at) =>
    take(rule => ruleMarks.get(rule) === marks[at] && rule.field.position === field.position),
  )
  const alone = (mark: string | undefined) => marks.filter(one => one === mark).length === 1
  const known = fields.map((field, at): Unnamed => {
    const rule = own[at] ?? (alone(marks[at]) ? take(one => ruleMarks.get(one) === marks[at]) : undefined)
    return { field, rule }
  })
  const lost = rules.filter(rule => left.has(rule)).map((rule): Unnamed => ({ field: rule.field, rule, lost: true }))
  const count = new Map<string, number>()
  return [...known, ...lost].map(row => {
    const mark = `${row.lost ? 'lost ' : ''}${markOfPrint(row.field)}`
    const nth = count.get(mark) ?? 0
    count.set(mark, nth + 1)
    return { key: `${mark}${nth}`, ...row }
  })
}

/** The mapping with changes laid over it, so that what somebody else changed meanwhile stays. */
export function withChanges<T extends Pick<Mapping, 'fields' | 'rules'>>(
  mapping: T,
  changes: ReadonlyMap<string, RuleChange>,
): T {
  if (changes.size === 0) return mapping
  const rows = new Map(rowsOf(mapping).map(row => [row.key, row]))
  const taken = new Map<Rule, Rule | undefined>()
  const added: Rule[] = []
  for (const [key, { base, rule }] of changes) {
    const row = rows.get(key)
    // The form may have been seen anew meanwhile, and call the field otherwise.
    const theirs = row ? row.rule : ruleLike(base, mapping.rules)
    const merged = mergeRule(base, rule, theirs)
    if (theirs) taken.set(theirs, merged)
    else if (merged) added.push(merged)
  }
  const kept = mapping.rules.flatMap(rule => (taken.has(rule) ? (taken.get(rule) ?? []) : rule))
  return { ...mapping, rules: [...kept, ...added] }
}

function ruleLike(rule: Rule | undefined, rules: Rule[]): Rule | undefined {
  if (!rule) return undefined
  const prints = rules.map(({ field }) => field)
  return rules[findPrint(rule.field, prints)]
}
