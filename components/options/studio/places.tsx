import { useId, useState } from 'react'
import type { Mapping, Place } from '../../../lib/mapping/mapping.ts'
import { originProblem, pathProblem, standingOf } from '../../../lib/mapping/place.ts'

/** Most places of one mapping. */
const most = 200

/** The addresses of a form: where it was met first, and others like it. Only what holds together is kept. */
export function Places({ mapping, keep }: { mapping: Mapping; keep(change: Partial<Mapping>): Promise<void> }) {
  const [adding, setAdding] = useState(false)
  const { origin, path, places = [] } = mapping
  const put = (at: number, place: Place | undefined) =>
    keep({ places: places.flatMap((one, index) => (index === at ? (place ? [place] : []) : [one])) })
  return (
    <>
      <p className="small muted" id="places-note">
        A * before the address stands for any host in front: https://*.portal.example. In the path a * is one piece, and
        ** at the end all that follows.
      </p>
      <ul className="places">
        <PlaceRow name="1" place={{ origin, path }} keep={place => keep(place)} />
        {places.map((place, at) => (
          <PlaceRow
            key={`${place.origin}${place.path}`}
            name={String(at + 2)}
            place={place}
            keep={changed => put(at, changed)}
            remove={() => void put(at, undefined)}
          />
        ))}
        {adding && (
          <PlaceRow
            name={String(places.length + 2)}
            place={{ origin: '', path: '/**' }}
            keep={async place => {
              await keep({ places: [...places, place] })
              setAdding(false)
            }}
            remove={() => setAdding(false)}
          />
        )}
      </ul>
      {!adding && places.length < most && (
        <div>
          <button type="button" onClick={() => setAdding(true)}>
            Add an address
          </button>
        </div>
      )}
      <TryAddress mapping={mapping} />
    </>
  )
}

function PlaceRow(props: { name: string; place: Place; keep(place: Place): Promise<void>; remove?(): void }) {
  const { name, place, keep, remove } = props
  const [origin, setOrigin] = useState(place.origin)
  const [path, setPath] = useState(place.path)
  const [touched, setTouched] = useState(false)
  const id = useId()
  const problem = originProblem(origin.trim()) ?? pathProblem(path.trim())
  const save = () => {
    setTouched(true)
    const next = { origin: origin.trim(), path: path.trim() }
    if (!problem && (next.origin !== place.origin || next.path !== place.path)) void keep(next)
  }
  return (
    <li>
      <div className="row">
        <label className="grow">
          Address<span className="spoken"> {name}</span>
          <input
            value={origin}
            maxLength={500}
            placeholder="https://portal.example"
            autoComplete="off"
            spellCheck={false}
            aria-invalid={(touched && originProblem(origin.trim()) !== undefined) || undefined}
            aria-describedby={`places-note ${id}`}
            onChange={({ target }) => setOrigin(target.value)}
            onBlur={save}
          />
        </label>
        <label className="grow">
          Path<span className="spoken"> {name}</span>
          <input
            value={path}
            maxLength={2000}
            autoComplete="off"
            spellCheck={false}
            aria-invalid={(touched && pathProblem(path.trim()) !== undefined) || undefined}
            aria-describedby={`places-note ${id}`}
            onChange={({ target }) => setPath(target.value)}
            onBlur={save}
          />
        </label>
        {remove && (
          <button type="button" className="quiet" onClick={remove}>
            Remove<span className="spoken"> address {name}</span>
          </button>
        )}
      </div>
      <p id={id} className="small bad">
        {touched && problem ? `${problem} It is not kept like this.` : ''}
      </p>
    </li>
  )
}

const standings = {
  here: 'Yes: the form is looked for there first.',
  near: 'Maybe: it is taken there if nearly all of its fields are the same.',
  elsewhere: 'No: it is not looked for there.',
}

function TryAddress({ mapping }: { mapping: Mapping }) {
  const [url, setUrl] = useState('')
  const wanted = url.trim()
  const told = URL.canParse(wanted) ? standings[standingOf(mapping, wanted, undefined)] : 'Paste a whole address.'
  return (
    <div>
      <label>
        Would it be used at this address?
        <input type="url" value={url} placeholder="https://" onChange={({ target }) => setUrl(target.value)} />
      </label>
      <p className="small" aria-live="polite">
        {wanted ? told : ''}
      </p>
    </div>
  )
}
