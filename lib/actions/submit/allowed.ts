import type { GuardInput } from '../../mapping/guards/index.ts'
import type { Mapping } from '../../mapping/mapping.ts'
import { lower, type SubmitLevel } from '../../mapping/submit.ts'
import { readManaged } from '../../store/managed.ts'
import type { Managed } from '../../store/managed-policy.ts'
import { getMapping } from '../../store/mappings.ts'
import type { Run } from '../../store/run.ts'
import { getRun } from '../../store/runs.ts'

/** How far a form may be gone with: what the person decided, lowered by what the organisation allows. */
export interface Allowed {
  /** The mapping of the form itself. */
  mapping?: Mapping
  /** That of the first step, where this is a later one. */
  first?: Mapping
  level: SubmitLevel
  /** The person would let it go further than the organisation does. */
  lowered: boolean
  limits: GuardInput['limits']
  managed: Managed
}

/** What is allowed for the form of a fill. A step that nobody decided about goes by the first one of its form. */
export async function allowedFor(run: Run): Promise<Allowed> {
  const mapping = await mappingOf(run)
  const start = run.step && run.step.first !== run.id ? await getRun(run.step.first) : undefined
  const first = start && (await mappingOf(start))
  const { level: wanted = 'fill', limit } = mapping?.submit ?? first?.submit ?? {}
  const managed = await readManaged()
  const { maxSubmit = 'auto', maxAmount } = managed
  const limits: GuardInput['limits'] = []
  if (limit) limits.push({ ...limit, by: 'mapping' })
  if (maxAmount) limits.push({ ...maxAmount, by: 'organisation' })
  const level = lower(wanted, maxSubmit)
  return { ...(mapping && { mapping }), ...(first && { first }), level, lowered: level !== wanted, limits, managed }
}

function mappingOf({ mapping }: Run): Promise<Mapping | undefined> {
  return mapping ? getMapping(mapping.id) : Promise.resolve(undefined)
}
