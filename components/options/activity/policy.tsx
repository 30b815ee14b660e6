import { guardTitle } from '../../../lib/mapping/guards/index.ts'
import type { PolicyDecision } from '../../../lib/store/run.ts'
import { count } from '../../common/count.ts'
import { GuardWord } from '../../common/guard-word.tsx'
import { policyNames } from './words.ts'

/**
 * What was allowed at that time, and what every guard said: those that stopped it first. `ofForm`: it is about submitting a
 * form, whose guards have names.
 */
export function Policy({ policy, ofForm }: { policy: PolicyDecision; ofForm: boolean }) {
  const stopping = policy.guards.filter(({ held }) => !held)
  const guards = [...stopping, ...policy.guards.filter(({ held }) => held)]
  return (
    <details open={stopping.length > 0}>
      <summary>
        {policyNames[policy.level]};{' '}
        {stopping.length ? `${count(stopping.length, 'check')} did not hold` : 'every check held'}
      </summary>
      <ul className="guards">
        {guards.map(({ id, held, reason }) => (
          <li key={id}>
            {ofForm ? (
              <GuardWord title={guardTitle(id)} held={held} reason={reason} />
            ) : (
              <GuardWord title={reason} held={held} />
            )}
          </li>
        ))}
      </ul>
    </details>
  )
}
