import { useLiveQuery } from 'dexie-react-hooks'
import { useId, useState } from 'react'
import { listCaptureRules } from '../../../lib/store/capture-rules.ts'
import { mappingHeads } from '../../../lib/store/mapping-heads.ts'
import { exportPack } from '../../../lib/store/packs.ts'
import { count } from '../../common/count.ts'
import { place } from '../../common/texts.ts'
import { download } from '../download.ts'

/** Chooses mappings and capture rules and saves them as a pack; says what was left out. */
export function ExportPack({ say }: { say(status: string): void }) {
  const heads = useLiveQuery(mappingHeads)
  const captured = useLiveQuery(listCaptureRules)
  const [picked, setPicked] = useState<Set<string>>(new Set())
  const [name, setName] = useState('')
  const [about, setAbout] = useState('')
  const [leftOut, setLeftOut] = useState<string[]>()
  const id = useId()
  if (!heads || !captured) return null
  if (!heads.length && !captured.length)
    return <p className="notice">There is no mapping yet that could be exported.</p>
  const isPicked = ({ id }: { id: string }) => picked.has(id)
  const chosen = [heads.filter(isPicked).length, captured.filter(isPicked).length] as const
  const said = [
    ...(chosen[0] || !chosen[1] ? [count(chosen[0], 'mapping')] : []),
    ...(chosen[1] ? [count(chosen[1], 'kind of record', 'kinds of records')] : []),
  ].join(' and ')

  const parts = [
    { title: 'Mappings', all: heads },
    { title: 'Values of CRM records', all: captured },
  ]

  async function save() {
    const { text, leftOut, problem } = await exportPack([...picked], name.trim(), about.trim() || undefined)
    if (problem) return say(`${problem} No file was made.`)
    const file = `${name.trim().replace(/[^\p{L}\p{N}]+/gu, '-')}.dealbridge-pack.json`
    download(file, text)
    setLeftOut(leftOut)
    say(`Exported ${said} to ${file}.`)
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
        {parts.map(({ title, all }) =>
          all.length ? <Part key={title} title={title} all={all} picked={picked} choose={setPicked} /> : null,
        )}
        <label htmlFor={`${id}name`}>Name of the pack</label>
        <input id={`${id}name`} value={name} maxLength={500} onChange={event => setName(event.target.value)} />
        <label htmlFor={`${id}about`}>What it is for</label>
        <input id={`${id}about`} value={about} maxLength={5000} onChange={event => setAbout(event.target.value)} />
        <div>
          <button type="submit" disabled={!(chosen[0] || chosen[1]) || !name.trim()}>
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

/** One kind of what a pack can hold, each to be ticked. */
function Part(props: {
  title: string
  all: { id: string; name: string; origin: string }[]
  picked: Set<string>
  choose(picked: Set<string>): void
}) {
  const { title, all, picked, choose } = props
  const set = (ids: string[], taken: boolean) => {
    const rest = [...picked].filter(id => !ids.includes(id))
    choose(new Set(taken ? [...rest, ...ids] : rest))
  }
  const ids = all.map(({ id }) => id)
  return (
    <fieldset className="locked stack">
      <legend>{title}</legend>
      <label className="tick">
        <input
          type="checkbox"
          checked={ids.every(id => picked.has(id))}
          onChange={event => set(ids, event.target.checked)}
        />
        All {all.length}
      </label>
      <ul className="changes scrolled">
        {all.map(({ id, name, origin }) => (
          <li key={id}>
            <label className="tick">
              <input type="checkbox" checked={picked.has(id)} onChange={event => set([id], event.target.checked)} />
              <span>
                {name || place(origin)} <span className="small muted">{place(origin)}</span>
              </span>
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  )
}
