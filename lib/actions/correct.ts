import type { z } from 'zod'
import { answerTerm } from '../deal/answer.ts'
import type { Deal } from '../deal/deal.ts'
import { formPath } from '../deal/record-address.ts'
import type { Mapping, Rule, Source } from '../mapping/mapping.ts'
import type { PlanRow } from '../mapping/plan.ts'
import { mappingFor, rulesFor, withRule } from '../mapping/which.ts'
import type { Answer, inputs, Outputs } from '../messages/protocol.ts'
import type { PageReading } from '../page/field.ts'
import { getDeal } from '../store/deals.ts'
import { mappingsOf, putMapping } from '../store/mappings.ts'
import { getPlan } from '../store/plans.ts'
import { answersFor } from './answers.ts'
import { showPlan } from './make-plan.ts'
import { readPage } from './read-page.ts'
import { sameField } from './same-field.ts'

type Correction = z.output<typeof inputs.correct>

/** Keeps the person's decision for one field of this form and answers with the new plan. */
export async function correct(input: Correction): Promise<Answer<Outputs['correct']>> {
  const { tabId, dealId, side } = input
  const deal = await getDeal(dealId)
  if (!deal) return { ok: false, error: 'That deal is no longer here. Nothing was remembered; choose another deal.' }
  const page = await readPage(tabId)
  if (!page.ok) return page
  const shown = await getPlan(tabId, side, dealId)
  const row = shown?.plan.rows.find(({ field }) => field.key === input.key)
  const field = row && sameField(row.field, page.value.fields)
  if (!row || !field)
    return { ok: false, error: 'That field is no longer on the page. Nothing was remembered; open the popup again.' }

  const writable = page.value.fields.filter(field => field.control !== 'output')
  const { origin } = new URL(page.value.url)
  const before = mappingFor(await mappingsOf(side, origin), page.value.url, writable)
  const mapping = before ?? newMapping(side, page.value)
  const rule = await nextRule(input, deal, row, rulesFor(mapping, writable).get(field.key))
  const changed: Mapping = {
    ...withRule(mapping, field, rule && { ...rule, field: field.print }),
    fields: writable.map(({ print }) => print),
    updatedAt: new Date().toISOString(),
  }
  await putMapping(changed)
  return { ok: true, value: await showPlan(tabId, page.value, deal, side, changed) }
}

/** The rule after this decision; undefined to propose again from the form. */
async function nextRule(
  input: Correction,
  deal: Deal,
  row: PlanRow,
  before?: Rule,
): Promise<Omit<Rule, 'field'> | undefined> {
  const { overwrite, choice, cut } = input
  if (input.source === undefined && overwrite === undefined && choice === undefined && cut === undefined)
    return undefined
  const source: Source = input.source ?? before?.source ?? row.source ?? { from: 'leave' }
  // What was picked for one source says nothing about another.
  const kept = input.source && JSON.stringify(input.source) !== JSON.stringify(before?.source) ? {} : before?.choices
  const text = choice === undefined ? undefined : await sourceText(source, deal, input.side)
  const choices = choice === undefined || text === undefined ? kept : { ...kept, [text]: choice }
  return {
    source,
    overwrite: overwrite ?? before?.overwrite ?? false,
    cut: cut ?? before?.cut,
    ...(choices && { choices }),
  }
}

/** The text whose option was picked: picks are remembered by what they stand for. */
async function sourceText(source: Source, deal: Deal, side: Correction['side']): Promise<string | undefined> {
  if (source.from === 'fixed') return source.text
  if (source.from === 'leave') return undefined
  return answerTerm(await answersFor(deal, side), source.term)?.entry.text
}

function newMapping(side: Mapping['side'], page: PageReading): Mapping {
  return {
    id: crypto.randomUUID(),
    name: page.heading || page.title,
    side,
    origin: new URL(page.url).origin,
    path: formPath(page.url),
    fields: [],
    rules: [],
    updatedAt: new Date().toISOString(),
  }
}
