import { inWords } from './conversions/index.ts'
import type { Mapping, Rule } from './mapping.ts'
import { findPrint } from './relocate.ts'
import type { Submit } from './submit.ts'
import { conditionInWords, shorten, sourceInWords } from './words.ts'
import { levelNames } from './write-back/level.ts'

/** What makes a mapping another one, as plain sentences; none where only its dates differ. */
export function changesBetween(before: Mapping | undefined, after: Mapping): string[] {
  if (!before) return [`Made with ${after.rules.length} ${after.rules.length === 1 ? 'rule' : 'rules'}.`]
  const changes: string[] = []
  if (before.name !== after.name) changes.push(`Renamed from “${shorten(before.name)}” to “${shorten(after.name)}”.`)
  if (!same(placesOf(before), placesOf(after))) changes.push('The addresses it holds for changed.')
  if (before.profile !== after.profile) changes.push('It uses another partner profile.')
  if (!same(before.note, after.note))
    changes.push(after.note ? 'The note for the record changed.' : 'It has no note any more.')
  if (!same(before.approved, after.approved)) changes.push(after.approved ? 'Approved.' : 'No longer approved.')
  if (!same(before.submit, after.submit)) changes.push(submitInWords(after.submit))
  changes.push(...ruleChanges(before.rules, after.rules))
  if (!same(before.fields, after.fields)) changes.push(formChange(before, after))
  return changes
}

const levels = {
  fill: 'It is only filled; you submit it.',
  confirm: 'It is submitted after you confirm.',
  auto: 'It is submitted on its own.',
} as const

function submitInWords({ level, limit }: Submit = { level: 'fill' }): string {
  return limit ? `${levels[level]} Up to ${limit.amount} ${limit.currency}.` : levels[level]
}

/** What a rule does, in words: "Close date, Date written as DD.MM.YYYY, only when Country is US". */
export function ruleInWords(rule: Omit<Rule, 'field'>): string {
  return [
    rule.source.from === 'leave' ? 'nothing: it is left alone' : sourceInWords(rule.source),
    ...(rule.conversions ?? []).map(inWords),
    ...(rule.when ?? []).map(condition => `only when ${conditionInWords(condition)}`),
    ...(rule.overwrite ? ['replaces what is there'] : []),
    ...(rule.cut ? ['cut at the end of a sentence'] : []),
    ...(rule.list ? ['by a choice list'] : []),
    ...(rule.back ? [`written back: ${levelNames[rule.back]}`] : []),
    ...(rule.pairs?.length ? [`${rule.pairs.length} of its own choices`] : []),
  ].join(', ')
}

/** What a person calls the field of a rule. */
export function fieldName({ label, name }: { label: string; name: string }): string {
  return label || name || 'a field without a label'
}

function ruleChanges(before: Rule[], after: Rule[]): string[] {
  const gone = new Set(before)
  const changes = after.flatMap(rule => {
    const name = fieldName(rule.field)
    const old = before.find(one => gone.has(one) && same(one.field, rule.field)) ?? likeRule(rule, before, gone)
    if (!old) return [`“${name}” gets ${ruleInWords(rule)}.`]
    gone.delete(old)
    if (same({ ...old, field: 0 }, { ...rule, field: 0 })) return []
    const [was, is] = [ruleInWords(old), ruleInWords(rule)]
    return was === is ? [`The choices for “${name}” changed.`] : [`“${name}” gets ${is}; before: ${was}.`]
  })
  return [...changes, ...[...gone].map(rule => `“${fieldName(rule.field)}” has no rule any more.`)]
}

function likeRule(rule: Rule, before: Rule[], gone: Set<Rule>): Rule | undefined {
  const left = before.filter(one => gone.has(one))
  const at = findPrint(
    rule.field,
    left.map(({ field }) => field),
  )
  return left[at]
}

function formChange(before: Mapping, after: Mapping): string {
  const [was, is] = [before.fields.length, after.fields.length]
  return was === is ? 'The form was seen anew.' : `The form was seen anew, with ${is} fields instead of ${was}.`
}

const placesOf = ({ origin, path, places = [], site }: Mapping) => [origin, path, places, site]

/** True if two plain values say the same; members in whatever order, absent and undefined alike. */
export function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(sorted(a)) === JSON.stringify(sorted(b))
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (!value || typeof value !== 'object') return value
  const members = Object.entries(value).filter(([, one]) => one !== undefined)
  return members.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, one]) => [key, sorted(one)])
}
