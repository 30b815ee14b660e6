import type { Entry } from '../deal/deal.ts'
import type { Match } from '../match/match.ts'
import type { ChoiceList } from './choice-list.ts'
import { type FormField, fieldOf } from './form-field.ts'
import type { Rule } from './mapping.ts'
import type { PlanRow } from './plan.ts'
import { countryOf } from './plan-fill.ts'
import { planRow } from './plan-row.ts'
import { resultOf, type TraceStep } from './result.ts'

export interface Explained {
  /** How the value came about, one line each; none for a field without a rule. */
  steps: TraceStep[]
  /** What a fill of the empty form would do. */
  row: PlanRow
}

/** What a rule makes of a deal in a remembered field, step by step: decided by the same code as a fill. */
export function explainRule(
  rule: Rule | undefined,
  field: FormField,
  context: { entries: Entry[]; lists?: ChoiceList[]; match?: Match },
): Explained {
  const { entries, lists, match } = context
  const empty = fieldOf(field)
  const row = planRow(empty, { rule, match, entries, lists, country: countryOf(entries), samples: [] })
  if (!rule) return { steps: [], row }
  const anyText = empty.accepts.options !== undefined || Boolean(rule.pairs?.length || rule.list)
  const { steps } = resultOf(rule, { entries, lang: empty.signals.lang, anyText })
  return { steps, row }
}
