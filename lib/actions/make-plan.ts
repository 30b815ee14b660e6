import { dayOf } from '../deal/day.ts'
import type { Deal, Entry } from '../deal/deal.ts'
import type { Mapping } from '../mapping/mapping.ts'
import type { Plan } from '../mapping/plan.ts'
import { planFill } from '../mapping/plan-fill.ts'
import { remembered } from '../mapping/remember.ts'
import { decideWriteBack } from '../mapping/write-back/decide.ts'
import { matchFields } from '../match/match.ts'
import type { Outputs } from '../messages/protocol.ts'
import type { PageReading } from '../page/field.ts'
import { siteById } from '../sites/index.ts'
import { listsOf } from '../store/choice-lists.ts'
import { dealOfRecord } from '../store/deals.ts'
import { lastVersion } from '../store/mapping-versions.ts'
import { putPlan } from '../store/plans.ts'
import { answersFor } from './answers.ts'
import { formMapping } from './form-mapping.ts'
import { noteDrift } from './note-drift.ts'
import { planNote } from './note-plan.ts'
import type { FormReading } from './read-through.ts'
import { recordFacts } from './record-facts.ts'

/** Makes the plan for a page that was just read. `known`: the mapping, where it was looked up already. */
export async function makePlan(reading: FormReading, deal: Deal, side: Plan['side'], known?: Mapping): Promise<Plan> {
  return planWith(reading, deal, side, known ?? (await formMapping(reading, side)))
}

async function planWith(reading: FormReading, deal: Deal, side: Plan['side'], mapping?: Mapping): Promise<Plan> {
  const entries = await answersFor(deal, side, mapping?.profile)
  const plan = planFill({
    dealId: deal.id,
    side,
    fields: reading.fields,
    matches: matchFields(reading.fields, side),
    entries,
    mapping,
    lists: await listsOf(mapping),
    demands: siteById(reading.site?.id)?.demands,
    today: dayOf(new Date()),
  })
  // Where there is nothing else to fill, what is closed may hold it.
  const closed = side === 'portal' && !plan.rows.some(row => row.action === 'fill') ? reading.closed : undefined
  return {
    ...plan,
    ...(side === 'crm' && (await writeBackParts(plan, reading, deal, entries, mapping))),
    ...(mapping && { mapping: await markOf(mapping) }),
    ...(reading.through && { through: reading.through }),
    ...(closed && { closed }),
  }
}

/** What a write-back has beside a fill: the note, and how far it may go without a person. */
async function writeBackParts(plan: Plan, reading: FormReading, deal: Deal, entries: Entry[], mapping?: Mapping) {
  const rows = await planNote(plan.rows, reading, deal, entries, mapping)
  const facts = await recordFacts(reading, deal)
  const { level, guards } = decideWriteBack(rows, facts, false)
  return { rows, policy: { level, guards, moved: facts.ownRecord ? facts.moved : [] } }
}

async function markOf({ id, name }: Mapping): Promise<Plan['mapping']> {
  const version = await lastVersion(id)
  return { id, name, ...(version !== undefined && { version }) }
}

/** Makes the plan to show for a tab, and keeps it as the one that was shown. */
export async function showPlan(
  tabId: number,
  reading: FormReading,
  deal: Deal,
  side: Plan['side'],
  known?: Mapping,
): Promise<Outputs['preview']> {
  const mapping = known ?? (await formMapping(reading, side))
  const plan = await planWith(reading, deal, side, mapping)
  await putPlan(tabId, { url: reading.url, plan })
  const writable = reading.fields.filter(field => field.control !== 'output')
  const drift = mapping?.rules.length
    ? await noteDrift(mapping, remembered(writable, matchFields(reading.fields, side)))
    : undefined
  return {
    ...plan,
    wrongRecord: side === 'crm' ? await otherRecord(reading, deal) : undefined,
    ...(drift && { drift }),
  }
}

async function otherRecord(reading: PageReading, deal: Deal): Promise<string | undefined> {
  const own = await dealOfRecord(reading.url)
  if (own?.id === deal.id) return undefined
  const here = own ? `the record of “${own.name}”` : 'another record'
  return `This page is ${here}, not the one that “${deal.name}” was captured from, so nothing is written.`
}
