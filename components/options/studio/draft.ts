import type { Condition } from '../../../lib/mapping/condition.ts'
import { type Conversion, conversionOf, conversionSchema } from '../../../lib/mapping/conversions/index.ts'
import { printOfField } from '../../../lib/mapping/form-field.ts'
import type { Rule, Source } from '../../../lib/mapping/mapping.ts'
import { ruleSchema } from '../../../lib/mapping/mapping.ts'
import type { OneSource } from '../../../lib/mapping/source.ts'
import type { WriteBackLevel } from '../../../lib/mapping/write-back/level.ts'
import type { FieldRow } from './rows.ts'

/** A conversion while its parameters are being entered. */
export type LooseConversion = { do: string } & Record<string, unknown>

/** A rule while it is being entered: what is not complete yet has its place too. */
export interface Draft {
  /** Absent: proposed each time. */
  source?: Source
  conversions: LooseConversion[]
  when: Condition[]
  overwrite: boolean
  cut: boolean
  /** CRM side: how far it goes without a person; absent: as usual. */
  back?: WriteBackLevel
}

export function draftOf(rule: Rule | undefined): Draft {
  const { source, conversions = [], when = [], overwrite = false, cut = false, back } = rule ?? {}
  return { source, conversions, when, overwrite, cut, back }
}

/** The rule that was entered, or why there is none yet. What the draft does not speak of stays as it is in the row. */
export function ruleFrom(draft: Draft, row: FieldRow): { rule: Rule | undefined } | { problem: string } {
  const { source, when, overwrite, cut, back } = draft
  if (!source) return { rule: undefined }
  const conversions: Conversion[] = []
  for (const loose of draft.conversions) {
    const parsed = conversionSchema.safeParse(loose)
    if (!parsed.success) return { problem: conversionProblem(loose, String(parsed.error.issues[0]?.path[0] ?? '')) }
    conversions.push(parsed.data)
  }
  const problem = sourceProblem(source) ?? when.map(conditionProblem).find(Boolean)
  if (problem) return { problem }
  const leaves = source.from === 'leave'
  const { field = printOfField(row.field), pairs, list } = row.rule ?? {}
  const parsed = ruleSchema.safeParse({
    field,
    source,
    ...(conversions.length && !leaves && { conversions }),
    ...(when.length && !leaves && { when: when.map(said) }),
    overwrite,
    ...(cut && { cut }),
    ...(back && { back }),
    ...(pairs && { pairs }),
    ...(list && { list }),
  })
  return parsed.success ? { rule: parsed.data } : { problem: 'That is too long or too much for one rule.' }
}

function said(condition: Condition): Condition {
  return { ...condition, texts: condition.texts.filter(text => text.trim()) }
}

function sourceProblem(source: Source): string | undefined {
  if (source.from === 'first')
    return source.of.length ? source.of.map(oneProblem).find(Boolean) : 'Add at least one value to take.'
  return source.from === 'leave' ? undefined : oneProblem(source)
}

function oneProblem(source: OneSource): string | undefined {
  if (source.from === 'term' && !source.term) return 'Choose which value is meant.'
  if (source.from === 'template' && !source.text) return 'Write the template.'
  return undefined
}

function conditionProblem({ of, test, texts }: Condition): string | undefined {
  const problem = oneProblem(of)
  if (problem) return 'Choose which value the condition looks at.'
  const compares = test === 'is' || test === 'isNot' || test === 'oneOf'
  return compares && !texts.some(text => text.trim()) ? 'Write what the condition compares with.' : undefined
}

const shapes: Record<string, string> = {
  decimal: 'Write it as a number with a point, like 1.08.',
  currency: 'Choose a currency.',
  date: 'Choose a day.',
  count: 'Write a whole number.',
}

function conversionProblem(loose: LooseConversion, name: string): string {
  const kind = conversionOf(loose.do)
  const param = kind?.params.find(one => one.name === name)
  if (!kind || !param) return 'This conversion is not complete.'
  return `${kind.title}: “${param.label}” is not filled in right. ${shapes[param.kind] ?? ''}`.trim()
}
