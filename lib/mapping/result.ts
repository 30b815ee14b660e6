import { showValue } from '../deal/show.ts'
import { whyNot } from './conditions.ts'
import { applyConversion, conversionOf, inWords } from './conversions/index.ts'
import { type FindContext, type Found, findSource } from './find-source.ts'
import type { Rule } from './mapping.ts'
import { conditionInWords, sourceInWords } from './words.ts'

/** One line of how a value came about: what was done, and what it then was, or why it went no further. */
export interface TraceStep {
  what: string
  text?: string
  note?: string
  why?: string
}

/** `open`: a value is there, but the person must decide. `converted`: it is no longer the deal's own value. */
export type Result =
  | (Found & { ok: true; notes: string[]; converted: boolean; steps: TraceStep[] })
  | { ok: false; why: string; open: boolean; steps: TraceStep[] }

/** What a rule makes of a deal, step by step: its conditions, its source, its conversions. Says nothing of the field. */
export function resultOf(rule: Pick<Rule, 'source' | 'when' | 'conversions'>, context: FindContext): Result {
  const steps: TraceStep[] = []
  const stop = (what: string, why: string, open: boolean): Result => ({
    ok: false,
    why,
    open,
    steps: [...steps, { what, why }],
  })
  for (const condition of rule.when ?? []) {
    const why = whyNot(condition, context)
    const what = `Only when ${conditionInWords(condition)}`
    if (why) return stop(what, why, false)
    steps.push({ what })
  }
  const conversions = rule.conversions ?? []
  const [first] = conversions
  const decides = Boolean(first && conversionOf(first.do)?.decides?.(first))
  const found = findSource(rule.source, { ...context, anyText: context.anyText || decides })
  if (!found.ok) return stop(sourceInWords(rule.source), found.why, found.open)
  steps.push({ what: sourceInWords(rule.source), text: found.text, note: found.how })

  let { value } = found
  let converted = false
  const notes: string[] = []
  for (const conversion of conversions) {
    const done = applyConversion(value, conversion, context)
    if (!done.ok) return stop(inWords(conversion), `${inWords(conversion)}: ${done.why}`, true)
    value = done.value
    converted ||= done.converted ?? false
    if (done.note) notes.push(done.note)
    steps.push({ what: inWords(conversion), text: showValue(value, context.lang), note: done.note })
  }
  // Only a conversion gives it a new text; until then it is the one that the record shows.
  const text = conversions.length ? showValue(value, context.lang) : found.text
  return { ...found, value, text, notes, converted, steps }
}
