import { useLiveQuery } from 'dexie-react-hooks'
import { useId, useState } from 'react'
import { mappingHeads } from '../../../lib/store/mapping-heads.ts'
import { exportPack } from '../../../lib/store/packs.ts'
import { count } from '../../common/count.ts'
import { place } from '../../common/texts.ts'
import { download } from '../download.ts'

/** Chooses mappings and saves them as a pack; says what was left out. */
export function ExportPack({ say }: { say(status: string): void }) {
  const heads = useLiveQuery(mappingHeads)
  const [picked, setPicked] = useState<Set<string>>(new Set())
  const [name, setName] = useState('')
  const [about, setAbout] = useState('')
  const [leftOut, setLeftOut] = useState<string[]>()
  const id = useId()
  if (!heads?.length) return <p className="notice">There is no mapping yet that could be exported.</p>
  const chosen = heads.filter(head => picked.has(head.id))

  async function save() {
    const { text, leftOut, problem } = await exportPack([...picked], name.trim(), about.trim() || undefined)
    if (problem) return say(`${problem} No file was made.`)
    const file = `${name.trim().replace(/[^\p{L}\p{N}]+/gu, '-')}.dealbridge-pack.json`
    download(file, text)
    setLeftOut(leftOut)
    say(`Exported ${count(chosen.length, 'mapping')} to ${file}.`)
  }

  return (
    <details>
      <summary>Export a pack</summary>
      <form
        className="stack inside"
        onSubmit={event => {
          event.preventDefault()
          void save()
        }}
      >
        <fieldset className="locked stack">
          <legend>Mappings</legend>
          <label className="tick">
            <input
              type="checkbox"
              checked={chosen.length === heads.length}
              onChange={event => setPicked(new Set(event.target.checked ? heads.map(head => head.id) : []))}
            />
            All {heads.length}
          </label>
          <ul className="changes scrolled">
            {heads.map(head => (
              <li key={head.id}>
                <label className="tick">
                  <input
                    type="checkbox"
                    checked={picked.has(head.id)}
                    onChange={event => {
                      const next = new Set(picked)
                      if (event.target.checked) next.add(head.id)
                      else next.delete(head.id)
                      setPicked(next)
                    }}
                  />
                  {head.name || place(head.origin)} <span className="small muted">{place(head.origin)}</span>
                </label>
              </li>
            ))}
          </ul>
        </fieldset>
        <label htmlFor={`${id}name`}>Name of the pack</label>
        <input id={`${id}name`} value={name} maxLength={500} onChange={event => setName(event.target.value)} />
        <label htmlFor={`${id}about`}>What it is for</label>
        <input id={`${id}about`} value={about} maxLength={5000} onChange={event => setAbout(event.target.value)} />
        <div>
          <button type="submit" disabled={!chosen.length || !name.trim()}>
            Export pack
          </button>
        </div>
      </form>
      {leftOut && leftOut.length > 0 && (
        <div className="notice warn">
          <p>Left out of the file, because it could be about a deal or a person:</p>
          <ul className="changes small">
            {leftOut.map((sentence, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two sentences may read the same.
              <li key={at}>{sentence}</li>
            ))}
          </ul>
        </div>
      )}
    </details>
  )
}
