import '../studio/lists.css'
import { useLiveQuery } from 'dexie-react-hooks'
import { useState } from 'react'
import type { Profile } from '../../../lib/mapping/profile.ts'
import { listMappings } from '../../../lib/store/mappings.ts'
import { defaultProfile, listProfiles } from '../../../lib/store/profiles.ts'
import type { OptionsHost } from '../host.ts'
import { Locked } from '../locked.tsx'
import { useManaged } from '../use-managed.ts'
import { ProfileForm } from './profile-form.tsx'

/** Our own companies, people and programme ids: what "your company" blocks of a form ask. Entered once. */
export function Profiles({ host }: { host: OptionsHost }) {
  const { locked } = useManaged(host)
  const stored = useLiveQuery(async () => ({
    profiles: await listProfiles(),
    first: await defaultProfile(),
    mappings: await listMappings(),
  }))
  const [chosen, setChosen] = useState<string>()
  const [fresh, setFresh] = useState<Profile>()
  const [firstOne] = useState(() => newProfile('Our company'))
  const [status, setStatus] = useState('')
  if (!stored) return null
  const { profiles, first, mappings } = stored
  const blank = fresh ?? (profiles.length === 0 ? firstOne : undefined)
  const all = blank && !profiles.some(({ id }) => id === blank.id) ? [...profiles, blank] : profiles
  const shown = all.find(({ id }) => id === (chosen ?? first)) ?? all[0]
  const open = (id: string) => {
    setChosen(id)
    setStatus('')
  }
  return (
    <>
      <p className="muted">
        Portals ask who is registering the deal. Fill in what you want Dealbridge to answer; leave the rest empty. Have
        a profile for each company, person or programme in whose name you register.
      </p>
      <div className="row">
        <label className="row grow">
          Profile
          <select className="grow" value={shown?.id ?? ''} onChange={event => open(event.target.value)}>
            {all.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
                {id === first ? ' (default)' : ''}
              </option>
            ))}
          </select>
        </label>
        <button
          type="button"
          disabled={fresh !== undefined || profiles.length === 0 || locked.includes('profiles')}
          onClick={() => {
            const next = newProfile('New profile')
            setFresh(next)
            open(next.id)
          }}
        >
          Add a profile
        </button>
      </div>
      {shown && (
        <Locked when={locked.includes('profiles')}>
          <ProfileForm
            key={shown.id}
            profile={shown}
            kept={profiles.includes(shown)}
            isDefault={shown.id === first}
            uses={mappings.filter(({ side, profile }) => side === 'portal' && (profile ?? first) === shown.id)}
            say={setStatus}
            done={id => {
              setFresh(undefined)
              setChosen(id)
            }}
          />
        </Locked>
      )}
      <p role="status">{status}</p>
    </>
  )
}

function newProfile(name: string): Profile {
  return { id: crypto.randomUUID(), name, values: {}, updatedAt: new Date().toISOString() }
}
