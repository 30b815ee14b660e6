import { useLiveQuery } from 'dexie-react-hooks'
import { useState } from 'react'
import type { Pack } from '../../../lib/mapping/pack.ts'
import { previewPack } from '../../../lib/store/packs.ts'
import { PackReview } from './pack-review.tsx'

/** Packs of the organisation that say something else than what is here, because it was changed by hand. */
export function PresetPacks({ packs, say }: { packs: Pack[]; say(status: string): void }) {
  const [open, setOpen] = useState<Pack>()
  const compared = useLiveQuery(
    () => Promise.all(packs.map(async pack => ({ pack, difference: await previewPack(pack) }))),
    [packs],
  )
  const other = (compared ?? []).filter(({ difference: { mappings, lists, captureRules } }) =>
    [...mappings, ...lists, ...captureRules].some(({ state }) => state === 'different'),
  )
  return (
    <ul className="cards">
      {other.map(({ pack, difference }) => (
        <li key={pack.name} className="stack">
          <div className="row">
            <span className="grow">Your organisation’s pack “{pack.name}” differs from what you have.</span>
            <button
              type="button"
              aria-expanded={open === pack}
              onClick={() => setOpen(open === pack ? undefined : pack)}
            >
              Show difference<span className="spoken"> of {pack.name}</span>
            </button>
          </div>
          {open === pack && (
            <PackReview
              pack={pack}
              difference={difference}
              done={status => {
                setOpen(undefined)
                say(status)
              }}
            />
          )}
        </li>
      ))}
    </ul>
  )
}
