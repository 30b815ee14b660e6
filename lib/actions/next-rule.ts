import type { z } from 'zod'
import type { Deal } from '../deal/deal.ts'
import { withPair } from '../mapping/choices.ts'
import type { Rule, Source } from '../mapping/mapping.ts'
import type { PlanRow } from '../mapping/plan.ts'
import { resultOf } from '../mapping/result.ts'
import type { inputs } from '../messages/protocol.ts'
import { learnPick } from '../store/choice-lists.ts'
import { answersFor } from './answers.ts'

export type Correction = z.output<typeof inputs.correct>

/** The rule after a person's decision; undefined to propose again from the form. A pick goes into the rule's choice list. */
export async function nextRule(
  input: Correction,
  deal: Deal,
  row: PlanRow,
  before?: Rule,
  profile?: string,
): Promise<Omit<Rule, 'field'> | undefined> {
  const { overwrite, choice, cut } = input
  if ([input.source, overwrite, choice, cut, input.conversions, input.when].every(one => one === undefined))
    return undefined
  const source: Source = input.source ?? before?.source ?? row.source ?? { from: 'leave' }
  const other = input.source !== undefined && JSON.stringify(input.source) !== JSON.stringify(before?.source)
  // What was picked for one source, or done to it, says nothing about another.
  const { pairs, list, conversions, ...kept } = { ...before, ...(other && noSource) }
  const rule = {
    ...kept,
    source,
    conversions: input.conversions ?? conversions,
    when: input.when ?? before?.when,
    overwrite: overwrite ?? before?.overwrite ?? false,
    cut: cut ?? before?.cut,
    list,
  }
  const found = choice === undefined ? undefined : await foundText(rule, deal, row, input.side, profile)
  if (choice === undefined || found === undefined) return withoutUndefined({ ...rule, pairs })
  const learned = list !== undefined && (await learnPick(list, found, choice))
  return withoutUndefined({ ...rule, pairs: learned ? pairs : withPair(pairs ?? [], found, choice, 'picked') })
}

const noSource = { pairs: undefined, list: undefined, conversions: undefined }

/** The text whose option was picked: picks are remembered by what they stand for. */
async function foundText(
  rule: Pick<Rule, 'source' | 'conversions'>,
  deal: Deal,
  { field }: PlanRow,
  side: Correction['side'],
  profile?: string,
): Promise<string | undefined> {
  const entries = await answersFor(deal, side, profile)
  const found = resultOf(rule, { entries, lang: field.signals.lang, anyText: true })
  return found.ok ? found.text : undefined
}

function withoutUndefined<T extends object>(row: T): T {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined)) as T
}
