import { type Checked, checkGuards, type GuardInput } from '../../mapping/guards/index.ts'
import type { PolicyDecision } from '../../store/run.ts'

/** What every guard says, and what of it is kept with the run. */
export interface Decision {
  guards: Checked[]
  policy: PolicyDecision
  /** Why it stops, as one sentence; undefined where all guards hold. */
  stopped?: string
}

export function decide(input: GuardInput): Decision {
  const guards = checkGuards(input)
  const policy = { level: input.level, guards: guards.map(({ id, held, reason }) => ({ id, held, reason })) }
  const [first, ...more] = guards.filter(({ held }) => !held)
  if (!first) return { guards, policy }
  const others = more.length
    ? ` ${more.length} more ${more.length === 1 ? 'thing stands' : 'things stand'} against it.`
    : ''
  return { guards, policy, stopped: `${first.reason}${others}` }
}
