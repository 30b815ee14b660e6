import type { Deal } from '../deal/deal.ts'
import type { Mapping } from '../mapping/mapping.ts'
import type { Plan } from '../mapping/plan.ts'
import { planFill } from '../mapping/plan-fill.ts'
import { mappingFor } from '../mapping/which.ts'
import { matchFields } from '../match/match.ts'
import type { PageReading } from '../page/field.ts'
import { dealOfRecord } from '../store/deals.ts'
import { mappingsOf } from '../store/mappings.ts'
import { putPlan } from '../store/plans.ts'
import { answersFor } from './answers.ts'

export interface Planned {
  plan: Plan
  mapping?: Mapping
  /** Set where the record is not the one the deal came from. */
  wrongRecord?: string
}

/** Makes the plan for a page that was just read, and keeps it as the one shown for the tab. */
export async function makePlan(
  tabId: number,
  reading: PageReading,
  deal: Deal,
  side: Plan['side'],
  known?: Mapping,
): Promise<Planned> {
  const writable = reading.fields.filter(field => field.control !== 'output')
  const mapping = known ?? mappingFor(await mappingsOf(side, new URL(reading.url).origin), reading.url, writable)
  const plan = planFill({
    dealId: deal.id,
    side,
    fields: reading.fields,
    matches: matchFields(reading.fields, side),
    entries: await answersFor(deal, side),
    mapping,
  })
  await putPlan(tabId, { url: reading.url, plan })
  return { plan, mapping, wrongRecord: side === 'crm' ? await otherRecord(reading, deal) : undefined }
}

async function otherRecord(reading: PageReading, deal: Deal): Promise<string | undefined> {
  const own = await dealOfRecord(reading.url)
  if (own?.id === deal.id) return undefined
  const here = own ? `the record of “${own.name}”` : 'another record'
  return `This page is ${here}, not the one that “${deal.name}” was captured from, so nothing is written.`
}
