import '../studio/lists.css'
import { useLiveQuery } from 'dexie-react-hooks'
import { useState } from 'react'
import { originProblem } from '../../../lib/mapping/place.ts'
import { packOf, type StarterPack, starterPacks } from '../../../lib/sites/packs/index.ts'
import { mappingHeads } from '../../../lib/store/mapping-heads.ts'
import { importPack } from '../../../lib/store/packs.ts'
import type { OptionsHost } from '../host.ts'
import { useManaged } from '../use-managed.ts'

/** Ready-made mappings for known portals that have none here yet. */
export function StarterPacks({ host }: { host: OptionsHost }) {
  const { locked } = useManaged(host)
  const heads = useLiveQuery(mappingHeads)
  const [status, setStatus] = useState('')
  if (!heads || locked.includes('mappings')) return null
  const known = new Set(heads.flatMap(({ id, site }) => [id, ...(site ? [site] : [])]))
  const offered = starterPacks.filter(({ id, site }) => !known.has(id) && !(site && known.has(site)))
  return (
    <>
      {offered.length > 0 && (
        <details>
          <summary>Starter packs for known portals ({offered.length})</summary>
          <ul className="cards inside">
            {offered.map(starter => (
              <Starter key={starter.id} starter={starter} say={setStatus} />
            ))}
          </ul>
        </details>
      )}
      <p aria-live="polite">{status}</p>
    </>
  )
}

function Starter({ starter, say }: { starter: StarterPack; say(status: string): void }) {
  const { name, about, origin } = starter
  const [address, setAddress] = useState('')

  async function add() {
    const typed = /^https?:\/\//i.test(address.trim()) ? address.trim() : `https://${address.trim()}`
    const wanted = origin ?? (URL.canParse(typed) ? new URL(typed).origin : typed)
    const problem = originProblem(wanted)
    const pack = packOf(starter, wanted)
    if (problem || !pack) return say(`${problem} Nothing was added.`)
    await importPack(pack, [])
    say(`“${name}” was added. It is used when you open the portal’s form.`)
  }

  return (
    <li className="card">
      <form
        className="stack"
        onSubmit={event => {
          event.preventDefault()
          void add()
        }}
      >
        <strong>{name}</strong>
        <p className="small muted">{about}</p>
        <div className="row ends">
          {!origin && (
            <label className="grow">
              Address of your portal
              <input
                value={address}
                placeholder="partners.vendor.example"
                autoComplete="off"
                onChange={event => setAddress(event.target.value)}
              />
            </label>
          )}
          <button type="submit" disabled={!origin && !address.trim()}>
            Add<span className="spoken"> {name}</span>
          </button>
        </div>
      </form>
    </li>
  )
}
