import { levelNames } from '../../lib/mapping/write-back/level.ts'
import type { Managed } from '../../lib/store/managed-policy.ts'

const names = {
  mappings: 'mappings and choice lists',
  profiles: 'your company’s profiles',
  sites: 'allowed sites',
  import: 'import',
  export: 'export',
}

const levels = {
  fill: 'filled; you submit them yourself',
  confirm: 'submitted after you confirm',
  auto: 'submitted on their own, where you allow it',
}

/** What the organisation set for everybody, and what of it could not be understood. */
export function Organisation({ managed }: { managed: Managed }) {
  const { packs, allowedHosts, locked, maxWriteBack, maxSubmit, maxAmount, problems } = managed
  const lowered = maxSubmit || maxAmount || maxWriteBack
  if (!packs.length && !allowedHosts && !locked.length && !lowered && !problems.length) return null
  return (
    <>
      <h3>Set by your organisation</h3>
      <dl>
        {packs.length > 0 && (
          <>
            <dt>Packs</dt>
            <dd>{packs.map(({ name }) => name).join(', ')}</dd>
          </>
        )}
        {allowedHosts && (
          <>
            <dt>Works only on</dt>
            <dd>{allowedHosts.join(', ') || 'no site'}</dd>
          </>
        )}
        {maxSubmit && (
          <>
            <dt>Forms are at most</dt>
            <dd>{levels[maxSubmit]}</dd>
          </>
        )}
        {maxAmount && (
          <>
            <dt>Submitted up to</dt>
            <dd>
              {maxAmount.amount} {maxAmount.currency}
            </dd>
          </>
        )}
        {locked.length > 0 && (
          <>
            <dt>Cannot be changed</dt>
            <dd>{locked.map(name => names[name]).join(', ')}</dd>
          </>
        )}
        {maxWriteBack && (
          <>
            <dt>Written back at most</dt>
            <dd>{levelNames[maxWriteBack]}</dd>
          </>
        )}
      </dl>
      {problems.length > 0 && (
        <div className="notice warn">
          <p>This part of what your organisation set could not be understood and is left out. Tell whoever set it:</p>
          <ul className="changes small">
            {problems.map(problem => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        </div>
      )}
    </>
  )
}
