import { foldText } from '../deal/fold.ts'
import { labelsOf, lostPairs } from './choices.ts'
import type { FormField } from './form-field.ts'
import { kindOf } from './likeness.ts'
import { amongTwins, locate } from './locate.ts'
import type { Mapping, Rule } from './mapping.ts'
import { missable } from './same-page.ts'

/** One way in which a form no longer is as a mapping remembers it. */
export interface Difference {
  kind: 'gone' | 'asked' | 'new' | 'type' | 'required' | 'options' | 'limit' | 'reworded'
  /** The field as it is remembered; absent where it is new. */
  before?: FormField
  /** The field as it is on the page; absent where it is not there, or may be one of `maybe`. */
  now?: FormField
  /** Fields on the page that it may be, the likeliest first. */
  maybe?: FormField[]
  /** The rule that the field has. */
  rule?: Rule
  /** Labels of answers that were not offered before, or are no longer. */
  added?: string[]
  removed?: string[]
  /** It concerns a decision of the person or something that must be answered; all others are small changes. */
  matters: boolean
}

/**
 * How a form differs from what a mapping remembers of it, in page order. `page`: the page's writable fields as they would
 * be remembered (`remembered`). Nothing is told that another step, or other answers on the page, could explain.
 */
export function driftOf(mapping: Pick<Mapping, 'fields' | 'rules'>, page: FormField[]): Difference[] {
  const { fields, places, ruled } = locate(mapping, page)
  const told = missable(fields, places, page)
  const fair = told.some(Boolean)
  const differences: Difference[] = []
  const claimed = new Set<FormField>()
  fields.forEach((before, at) => {
    const rule = mapping.rules[ruled.indexOf(at)]
    const place = places[at]
    const now = place && 'found' in place ? page[place.found] : undefined
    if (now) {
      claimed.add(now)
      differences.push(...changesOf(before, now, rule, fair))
    } else if (told[at]) {
      const maybe = place && 'asked' in place ? place.asked.flatMap(one => page[one] ?? []) : []
      for (const one of maybe) claimed.add(one)
      const base = { before, ...(rule && { rule }), matters: rule !== undefined }
      if (amongTwins(before, maybe)) return
      if (maybe.length) differences.push({ kind: 'asked', maybe, ...base })
      else if (!before.facts?.sometimes) differences.push({ kind: 'gone', ...base })
    }
  })
  if (!fair) return differences
  const fresh = page.filter(now => !claimed.has(now))
  return [
    ...differences,
    ...fresh.map((now): Difference => ({ kind: 'new', now, matters: now.facts?.required === true })),
  ]
}

/** What changed about a field that was surely found. `fair`: the page stands as it stood, answers included. */
function changesOf(before: FormField, now: FormField, rule: Rule | undefined, fair: boolean): Difference[] {
  const changes: Difference[] = []
  const base = { before, now, ...(rule && { rule }) }
  const [was, is] = [before.facts ?? {}, now.facts ?? {}]
  const sameName = foldText(before.label) === foldText(now.label) || (before.name !== '' && before.name === now.name)
  if (sameName && (!sameKind(before, now) || Boolean(was.multiple) !== Boolean(is.multiple)))
    changes.push({ kind: 'type', ...base, matters: rule !== undefined })
  const options = optionChanges(before, now, rule, fair)
  if (options) changes.push({ kind: 'options', ...base, ...options, matters: rule !== undefined })
  if (fair && is.required && !was.required && before.facts) changes.push({ kind: 'required', ...base, matters: !rule })
  if (is.maxLength !== undefined && is.maxLength < (was.maxLength ?? Number.POSITIVE_INFINITY) && before.facts)
    changes.push({ kind: 'limit', ...base, matters: false })
  if (foldText(before.label) !== foldText(now.label)) changes.push({ kind: 'reworded', ...base, matters: false })
  return changes
}

/** A long text box takes whatever a short one takes. */
function sameKind(before: FormField, now: FormField): boolean {
  const [was, is] = [kindOf(before), kindOf(now)]
  return was === is || (/text/.test(was) && /text/.test(is))
}

/**
 * Answers that came or went. A list that another answer fills (the states of a country) says nothing while that answer is
 * another one: it shares little with the one before.
 */
function optionChanges(
  before: FormField,
  now: FormField,
  rule: Rule | undefined,
  fair: boolean,
): Pick<Difference, 'added' | 'removed'> | undefined {
  const [was, is] = [before.facts?.options ?? [], now.facts?.options ?? []]
  const [labelsBefore, labelsNow] = [labelsOf(was), labelsOf(is)]
  if (!labelsBefore.length || !labelsNow.length) return undefined
  const added = without(labelsNow, is, was)
  const removed = without(labelsBefore, was, is)
  const kept = labelsBefore.length - removed.length
  if (!fair && kept < (labelsBefore.length + labelsNow.length) / 3) return undefined
  // The same answers in other words matter where a decision names them.
  const named = new Set([
    ...lostPairs(rule?.pairs ?? [], labelsNow).flatMap(({ to }) => to ?? []),
    ...fixedOf(rule, labelsNow),
  ])
  const lost = [...new Set([...removed, ...named])].filter(label => labelsBefore.includes(label))
  return added.length || lost.length ? { added, removed: lost } : undefined
}

function fixedOf(rule: Rule | undefined, labels: string[]): string[] {
  return rule?.source.from === 'fixed' && !labels.includes(rule.source.text) ? [rule.source.text] : []
}

type Options = NonNullable<NonNullable<FormField['facts']>['options']>

/** Labels of one list that the other has neither by their text nor by the value that is sent. */
function without(labels: string[], own: Options, other: Options): string[] {
  const texts = new Set(other.map(({ label }) => foldText(label)))
  const values = new Set(other.map(({ value }) => value).filter(Boolean))
  const valueBy = new Map(own.map(({ label, value }) => [label, value]))
  return labels.filter(label => !texts.has(foldText(label)) && !values.has(valueBy.get(label) ?? ''))
}
