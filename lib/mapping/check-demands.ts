import { answerTerm } from '../deal/answer.ts'
import type { Unmet } from './demand.ts'
import { checkFormats, checkLength, checkReadable, checkSize } from './demand-checks.ts'
import { dependencies } from './demand-dependencies.ts'
import type { Asked, Checked, DemandContext } from './demand-fields.ts'
import { checkOption } from './demand-options.ts'
import type { PlanRow } from './plan.ts'

/**
 * Holds a plan against what the form demands, before the page is touched. A row whose answer the form would refuse is
 * asked about instead of filled and says what must be fixed; `needed` are the keys of fields that
 * another answer makes required.
 * @param asked in the order of the rows
 */
export function checkDemands(rows: PlanRow[], asked: Asked[], context: DemandContext) {
  const checked = rows.map((row, at) => checkRow(row, asked[at], context))
  return dependencies(checked, asked, context)
}

/** Holds one row against what is demanded of its own field, whatever the others answer. */
export function checkRow(row: PlanRow, asked: Asked | undefined, context: DemandContext): PlanRow {
  if (!asked || row.action === 'leave') return row
  const one: Checked = { ...context, row, asked, ...answerOf(row, context) }
  const better = checkOption(one)
  if (better.action === 'fill' && better !== row) return better
  const unmet: Unmet[] = [
    ...(better.demands ?? []),
    ...checkLength(one),
    ...checkFormats(one),
    ...checkSize(one),
    ...checkReadable(one),
  ]
  if (!unmet.length) return row
  const { write: _, ...rest } = row
  return {
    ...rest,
    action: 'ask',
    why: row.action === 'ask' ? row.why : (unmet[0]?.text ?? row.why),
    candidates: better.candidates,
    demands: unmet,
  }
}

function answerOf(row: PlanRow, { entries }: DemandContext): Pick<Checked, 'entry' | 'text' | 'value'> {
  if (row.source?.from === 'fixed') return { text: row.source.text }
  if (row.source?.from !== 'term') return { text: '' }
  const answer = answerTerm(entries, row.source.term)
  if (!answer) return { text: '' }
  const own = answer.entry.term === row.source.term
  const value = answer.value && 'text' in answer.value ? answer.value.text : undefined
  return { entry: own ? answer.entry : undefined, text: value ?? answer.entry.text, value: answer.value }
}
