import './lists.css'
import { useLiveQuery } from 'dexie-react-hooks'
import { useState } from 'react'
import type { Mapping } from '../../../lib/mapping/mapping.ts'
import { sites } from '../../../lib/sites/index.ts'
import { deleteMapping, updateMapping } from '../../../lib/store/mappings.ts'
import { defaultProfile, listProfiles } from '../../../lib/store/profiles.ts'
import { ConfirmButton } from '../../common/confirm-button.tsx'
import { count } from '../../common/count.ts'
import { CopyMapping } from './copy-mapping.tsx'
import { Places } from './places.tsx'
import type { ViewProps } from './view.ts'

/** Where a mapping holds, in whose name it answers, and what else can be done with it as a whole. */
export function AppliesTo({ mapping }: ViewProps) {
  const profiles = useLiveQuery(async () => ({ all: await listProfiles(), first: await defaultProfile() }))
  const [status, setStatus] = useState('')
  const keep = async (change: Partial<Mapping>) => {
    await updateMapping(mapping.id, now => ({ ...now, ...change }))
    setStatus('Saved.')
  }
  const known = profiles?.all.find(({ id }) => id === profiles.first)
  return (
    <>
      <div className="answers">
        <label>
          Name
          <input
            defaultValue={mapping.name}
            maxLength={500}
            onBlur={({ target }) => {
              const name = target.value.trim()
              if (!name) target.value = mapping.name
              else if (name !== mapping.name) void keep({ name })
            }}
          />
        </label>
        <label>
          Your company answers as
          <select
            value={mapping.profile ?? ''}
            onChange={({ target }) => void keep({ profile: target.value || undefined })}
          >
            <option value="">{known ? `the default profile (${known.name})` : 'the default profile'}</option>
            {profiles?.all.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
            {mapping.profile && profiles && !profiles.all.some(({ id }) => id === mapping.profile) && (
              <option value={mapping.profile}>a profile that was deleted: nothing is answered</option>
            )}
          </select>
        </label>
      </div>
      <p className="small muted">
        {mapping.side === 'portal'
          ? 'This form is filled from a deal.'
          : 'This record is written back to with what a portal answered.'}
      </p>
      <h3>Where this form is found</h3>
      <Places mapping={mapping} keep={keep} />
      <div>
        <label>
          Known site
          <select value={mapping.site ?? ''} onChange={({ target }) => void keep({ site: target.value || undefined })}>
            <option value="">None: only the addresses above</option>
            {sites
              .filter(({ side, id }) => side === mapping.side || id === mapping.site)
              .map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}, at all of its addresses
                </option>
              ))}
          </select>
        </label>
      </div>
      <p role="status">{status}</p>
      <h3>Copy to another form</h3>
      <CopyMapping mapping={mapping} say={setStatus} />
      <h3>Delete</h3>
      <div>
        <ConfirmButton
          about={mapping.name}
          title="Delete this mapping?"
          text={`${count(mapping.rules.length, 'rule')} and all versions of “${mapping.name}” will be forgotten.`}
          action="Delete"
          onConfirm={() =>
            void deleteMapping(mapping.id).then(() => {
              location.hash = '#mappings'
            })
          }
        >
          Delete mapping
        </ConfirmButton>
      </div>
    </>
  )
}
