import { useState } from 'react'
import type { Pick } from '../../../lib/mapping/apply-pack.ts'
import type { Difference, PackDifference } from '../../../lib/mapping/compare-pack.ts'
import type { Pack } from '../../../lib/mapping/pack.ts'
import { importPack } from '../../../lib/store/packs.ts'
import { when } from '../../common/texts.ts'
import { ChangeList } from '../studio/change-list.tsx'

type Take = Pick['take']

/** What a pack would bring, part by part, with the person's word for each that is here already. */
export function PackReview(props: { pack: Pack; difference: PackDifference; done(status: string): void }) {
  const { pack, difference, done } = props
  const [takes, setTakes] = useState<Record<string, Take>>({})
  const set = (id: string, take: Take) => setTakes({ ...takes, [id]: take })
  const all = parts.flatMap(({ kind }) => difference[kind])
  const brings = all.some(
    ({ id, state }) => state === 'new' || (state === 'different' && takes[id] && takes[id] !== 'mine'),
  )
  return (
    <div className="card stack">
      <h4>{pack.name}</h4>
      <p className="small muted">
        Exported {when(pack.exportedAt)}. {pack.about}
      </p>
      {parts.map(({ kind, title, both }) =>
        difference[kind].length ? (
          <div key={kind} className="stack">
            <h5>{title}</h5>
            <ul className="cards">
              {difference[kind].map(part => (
                <Part
                  key={part.id}
                  part={part}
                  both={both}
                  take={takes[part.id] ?? 'mine'}
                  choose={take => set(part.id, take)}
                />
              ))}
            </ul>
          </div>
        ) : null,
      )}
      {!brings && <p className="notice">As it is chosen now, this pack brings nothing that is not here.</p>}
      <div className="row">
        <button
          type="button"
          className="primary"
          disabled={!brings}
          onClick={() => {
            const picks = Object.entries(takes).map(([id, take]) => ({ id, take }))
            void importPack(pack, picks).then(done)
          }}
        >
          Take in
        </button>
        <button type="button" onClick={() => done('Nothing was taken in.')}>
          Cancel
        </button>
      </div>
    </div>
  )
}

const parts = [
  { kind: 'mappings', title: 'Mappings' },
  { kind: 'lists', title: 'Choice lists' },
  { kind: 'captureRules', title: 'Values of CRM records', both: 'Add theirs where I decided nothing' },
] satisfies { kind: keyof PackDifference; title: string; both?: string }[]

const words: Record<Take, string> = { mine: 'Keep mine', theirs: 'Take theirs', both: 'Keep both' }

function Part(props: { part: Difference; both?: string; take: Take; choose(take: Take): void }) {
  const { part, both, take, choose } = props
  const { name, state, changes } = part
  return (
    <li className="card stack">
      <div className="row">
        <strong className="grow">{name}</strong>
        <span className={state === 'different' ? 'badge warn' : 'badge'}>
          {{ new: 'New', same: 'Same as yours', different: 'Different from yours' }[state]}
        </span>
      </div>
      {state === 'different' && (
        <>
          <p className="small">Theirs would change in yours:</p>
          <ChangeList changes={changes} none="" />
          <fieldset className="locked row">
            <legend className="spoken">What becomes of {name}</legend>
            {(['mine', 'theirs', 'both'] as const).map(one => (
              <label key={one} className="tick">
                <input type="radio" name={`take ${part.id}`} checked={take === one} onChange={() => choose(one)} />
                {(one === 'both' && both) || words[one]}
              </label>
            ))}
          </fieldset>
        </>
      )}
    </li>
  )
}
