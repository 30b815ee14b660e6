import './lists.css'
import { useLiveQuery } from 'dexie-react-hooks'
import { useState } from 'react'
import { changesBetween } from '../../../lib/mapping/changes.ts'
import type { Mapping } from '../../../lib/mapping/mapping.ts'
import type { ChangedBy, MappingVersion } from '../../../lib/mapping/version.ts'
import { listVersions } from '../../../lib/store/mapping-versions.ts'
import { putMapping, rollBack } from '../../../lib/store/mappings.ts'
import { when } from '../../common/texts.ts'
import { ChangeList } from './change-list.tsx'
import type { ViewProps } from './view.ts'

const hands: Record<ChangedBy, string> = {
  studio: 'You, in the studio',
  popup: 'You, in the popup',
  page: 'You, on the page',
  repair: 'A repair that you accepted',
  pack: 'A pack',
  rollback: 'You, going back',
  import: 'An imported file',
  upgrade: 'Kept before the first change',
}

/** What a mapping has been, newest first, and the way back. */
export function Versions({ mapping }: ViewProps) {
  const versions = useLiveQuery(() => listVersions(mapping.id), [mapping.id])
  const [undone, setUndone] = useState<{ number: number; before: Mapping }>()
  const [status, setStatus] = useState('')
  if (!versions) return null

  async function goBack({ id, number }: MappingVersion) {
    const now = await rollBack(id)
    if (!now) return setStatus(`Version ${number} cannot be read any more. Nothing was changed.`)
    setUndone({ number, before: mapping })
    setStatus(`The mapping is as it was in version ${number}.`)
  }

  async function takeBack() {
    if (!undone) return
    await putMapping({ ...undone.before, updatedAt: new Date().toISOString() }, 'rollback')
    setStatus(`Undone: the mapping is as it was before you went back to version ${undone.number}.`)
    setUndone(undefined)
  }

  return (
    <>
      <p className="muted">
        Every change is kept, the last hundred of them. Changes in the studio within five minutes count as one.
      </p>
      <div className="row">
        <p role="status">{status}</p>
        {undone && (
          <button type="button" onClick={() => void takeBack()}>
            Undo
          </button>
        )}
      </div>
      {versions.length === 0 && (
        <p className="notice">No earlier version is kept yet. The next change makes the first one.</p>
      )}
      <ol className="cards versions">
        {versions.map((version, at) => (
          <li key={version.id} className="card stack">
            <div className="row">
              <strong>Version {version.number}</strong>
              {at === 0 && <span className="badge accent">In use</span>}
              <span className="small muted grow">
                <time dateTime={version.at}>{when(version.at)}</time>. {hands[version.by]}.
              </span>
            </div>
            <ChangeList changes={version.changes} none="This is how it was before its changes were kept." />
            {at > 0 && <Back version={version} mapping={mapping} goBack={() => void goBack(version)} />}
          </li>
        ))}
      </ol>
    </>
  )
}

function Back({ version, mapping, goBack }: { version: MappingVersion; mapping: Mapping; goBack(): void }) {
  const [open, setOpen] = useState(false)
  return (
    <>
      <div className="row">
        <button type="button" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? 'Hide difference' : 'Show difference'}
          <span className="spoken"> to version {version.number}</span>
        </button>
        <button type="button" onClick={goBack}>
          Go back to this<span className="spoken"> version {version.number}</span>
        </button>
      </div>
      {open && (
        <div className="notice">
          <p>Going back would do this:</p>
          <ChangeList
            changes={changesBetween({ ...mapping, approved: undefined }, { ...version.mapping, approved: undefined })}
            none="Nothing: it is the same as now."
          />
        </div>
      )}
    </>
  )
}
