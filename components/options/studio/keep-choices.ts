import type { ChoiceList, Pair } from '../../../lib/mapping/choice-list.ts'
import type { Mapping, Rule } from '../../../lib/mapping/mapping.ts'
import { putChoiceList } from '../../../lib/store/choice-lists.ts'
import { updateMapping } from '../../../lib/store/mappings.ts'
import { type ChoiceField, firstRule, ruleOf } from './choice-rows.ts'

/** Most pairs that a field or a list may have. */
export const mostPairs = 5000

/** Changes the rule of a field that is answered by choosing; one is made where there is none yet. */
export async function changeRule(
  mapping: Mapping,
  { field }: Pick<ChoiceField, 'field'>,
  change: (rule: Rule) => Rule,
): Promise<void> {
  await updateMapping(mapping.id, now => {
    const old = ruleOf(now.rules, field)
    const before = old ?? firstRule(field)
    if (!before) return now
    const after = change(before)
    return { ...now, rules: old ? now.rules.map(rule => (rule === old ? after : rule)) : [...now.rules, after] }
  })
}

/** Changes the pairs of a field: its list's where it goes by one, otherwise its own. */
export async function changePairs(
  mapping: Mapping,
  of: ChoiceField,
  list: ChoiceList | undefined,
  change: (pairs: Pair[]) => Pair[],
): Promise<void> {
  if (list) return changeList(list, { pairs: change(list.pairs) })
  await changeRule(mapping, of, rule => ({ ...rule, pairs: change(rule.pairs ?? []) }))
}

export async function changeList(list: ChoiceList, change: Partial<ChoiceList>): Promise<void> {
  await putChoiceList({ ...list, ...change, updatedAt: new Date().toISOString() })
}

/** Makes a field's own choices a list that other fields can go by as well. */
export async function shareChoices(mapping: Mapping, of: ChoiceField, name: string, pairs: Pair[]): Promise<void> {
  const { field, rule, options } = of
  const source = (rule ?? firstRule(field))?.source
  const id = crypto.randomUUID()
  await putChoiceList({
    id,
    name: name.slice(0, 500),
    ...(source?.from === 'term' && { term: source.term }),
    pairs,
    options: options.slice(0, mostPairs),
    updatedAt: new Date().toISOString(),
  })
  await changeRule(mapping, of, ({ pairs: _, ...rest }) => ({ ...rest, list: id }))
}

/** Lets a field go by a list, or by its own choices again: then it keeps what the list said. */
export async function goBy(
  mapping: Mapping,
  of: ChoiceField,
  list: ChoiceList | undefined,
  before: ChoiceList | undefined,
): Promise<void> {
  await changeRule(mapping, of, ({ list: _, ...rule }) => {
    if (list) return { ...rule, list: list.id }
    const own = rule.pairs ?? []
    const known = new Set(own.map(({ from }) => from))
    const theirs = (before?.pairs ?? []).filter(({ from }) => !known.has(from))
    return { ...rule, pairs: [...own, ...theirs].slice(0, mostPairs) }
  })
}
