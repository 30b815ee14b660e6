import { fieldName } from '../mapping/changes.ts'
import { driftOf } from '../mapping/drift.ts'
import type { FormField } from '../mapping/form-field.ts'
import { placeOf } from '../mapping/locate.ts'
import type { Mapping } from '../mapping/mapping.ts'
import { newMapping } from '../mapping/new-mapping.ts'
import { rememberAll, remembered } from '../mapping/remember.ts'
import { seeField, seeForm } from '../mapping/see-form.ts'
import { rulesFor, withRule } from '../mapping/which.ts'
import { matchFields } from '../match/match.ts'
import type { Answer, Outputs } from '../messages/protocol.ts'
import { getDeal } from '../store/deals.ts'
import { putMapping } from '../store/mappings.ts'
import { getPlan } from '../store/plans.ts'
import { formMapping } from './form-mapping.ts'
import { showPlan } from './make-plan.ts'
import { type Correction, nextRule } from './next-rule.ts'
import { mappingsLocked } from './organisation.ts'
import { readForm } from './read-through.ts'
import { sameField } from './same-field.ts'

/** Keeps the person's decision for one field of this form and answers with the new plan. */
export async function correct(input: Correction): Promise<Answer<Outputs['correct']>> {
  const { tabId, dealId, side } = input
  const locked = await mappingsLocked()
  if (locked) return { ok: false, error: locked }
  const deal = await getDeal(dealId)
  if (!deal) return { ok: false, error: 'That deal is no longer here. Nothing was remembered; choose another deal.' }
  const page = await readForm(tabId, side)
  if (!page.ok) return page
  const shown = await getPlan(tabId, side, dealId)
  const row = shown?.plan.rows.find(({ field }) => field.key === input.key)
  const field = row && sameField(row.field, page.value.fields)
  if (!row || !field)
    return { ok: false, error: 'That field is no longer on the page. Nothing was remembered; open the popup again.' }

  const writable = page.value.fields.filter(field => field.control !== 'output')
  const matches = matchFields(page.value.fields, side)
  const known = (await formMapping(page.value, side)) ?? newMapping(side, page.value)
  const now = remembered(writable, matches)
  const seen = now[writable.indexOf(field)]
  if (input.knownAs && seen) {
    const changed = isField(known, input.knownAs, seen, now)
    if (!changed)
      return { ok: false, error: 'That rule was changed meanwhile. Nothing was remembered; open the popup again.' }
    await putMapping(changed, 'repair')
    return { ok: true, value: await showPlan(tabId, page.value, deal, side, changed) }
  }
  // What changed about the form is accepted by the person, not by the way.
  const drifted = driftOf(known, now).some(({ matters }) => matters)
  const mapping = drifted && seen ? seeField(known, seen, now) : seeForm(known, writable, matches)
  const before = rulesFor(mapping, writable, matches).get(field.key)
  const rule = await nextRule(input, deal, row, before, mapping.profile)
  const [print = field.print] = rememberAll([field], matches)
  const changed: Mapping = {
    ...withRule(mapping, field, rule && { ...rule, field: print }),
    updatedAt: new Date().toISOString(),
  }
  await putMapping(changed, 'popup')
  return { ok: true, value: await showPlan(tabId, page.value, deal, side, changed) }
}

/** The mapping with one of its rules for a field that the person recognised. The form is another one than was approved. */
function isField(
  { approved: _, ...mapping }: Mapping,
  { rule: at, label }: NonNullable<Correction['knownAs']>,
  now: FormField,
  page: FormField[],
): Mapping | undefined {
  const rule = mapping.rules[at]
  if (!rule || fieldName(rule.field) !== label) return undefined
  const is = mapping.fields[placeOf(rule, mapping.fields)] ?? rule.field
  return { ...seeField(mapping, now, page, is), updatedAt: new Date().toISOString() }
}
