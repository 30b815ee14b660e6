import type { Entry } from '../deal/deal.ts'
import type { Match } from '../match/match.ts'
import { checkRow } from './check-demands.ts'
import type { ChoiceList } from './choice-list.ts'
import type { Asked } from './demand-fields.ts'
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

/**
 * What a rule makes of a deal in a remembered field, step by step: decided by the same code as a fill.
 * @param asked the field, empty, with what is demanded of it
 */
export function explainRule(
  rule: Rule | undefined,
  asked: Asked,
  context: { entries: Entry[]; lists?: ChoiceList[]; match?: Match; today: string },
): Explained {
  const { entries, lists, match, today } = context
  const empty = asked.field
  const country = countryOf(entries)
  const planned = planRow(empty, { rule, match, entries, lists, country, samples: [] })
  const row = checkRow(planned, asked, { entries, country, today })
  if (!rule) return { steps: [], row }
  const anyText = empty.accepts.options !== undefined || Boolean(rule.pairs?.length || rule.list)
  const { steps } = resultOf(rule, { entries, lang: empty.signals.lang, anyText })
  return { steps, row }
}
